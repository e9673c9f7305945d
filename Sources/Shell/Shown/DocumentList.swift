import Activation
import CommandLanguage
import PlainText

/// Medical documents of a patient (R5, R6).
package struct DocumentList: ShownList {
  /// The documents in the order in which they are read.
  package let items: [MedicalDocument]

  /// Said where the records are empty.
  package static let empty = Text(
    pl: "Nie ma żadnych dokumentów medycznych.", en: "There are no medical documents.")

  /// Date, facility and title.
  package static var columns: [Column<MedicalDocument>] {
    [
      Column(pl: "Data", en: "Date") { $0.date.written },
      Column(pl: "Podmiot", en: "Facility") { $0.facility.text },
      Column(pl: "Dokument", en: "Document") { $0.title.shown },
    ]
  }

  /// A document with its date as a day.
  package static func json(of document: MedicalDocument) -> JSONObject {
    var object = JSONObject()
    object.add("title", document.title.shown)
    object.add("date", document.date.written)
    object.add("facility", document.facility.text)
    return object
  }

  /// All of it: it holds no secret.
  package var inReports: (any Shown)? { self }
}

extension Showing {
  static func documents(_ documents: [MedicalDocument]) -> Showing {
    .something(DocumentList(items: documents))
  }
}
