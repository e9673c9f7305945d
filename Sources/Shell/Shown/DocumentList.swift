import Activation
import CommandLanguage
import PlainText

/// Medical documents of a patient (R5, R6).
package struct DocumentList: ShownList {
  package let items: [MedicalDocument]

  package static let empty = Text(
    pl: "Nie ma żadnych dokumentów medycznych.", en: "There are no medical documents.")

  package static var columns: [Column<MedicalDocument>] {
    [
      Column(pl: "Data", en: "Date") { $0.date.written },
      Column(pl: "Podmiot", en: "Facility") { $0.facility.text },
      Column(pl: "Dokument", en: "Document") { $0.title.text },
    ]
  }

  package static func json(of document: MedicalDocument) -> JSONObject {
    var object = JSONObject()
    object.add("title", document.title.text)
    object.add("date", document.date.written)
    object.add("facility", document.facility.text)
    return object
  }

  package var inReports: (any Shown)? { self }
}

extension Showing {
  static func documents(_ documents: [MedicalDocument]) -> Showing {
    .something(DocumentList(items: documents))
  }
}
