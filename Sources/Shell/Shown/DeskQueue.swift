import Activation
import CommandLanguage
import PlainText

/// Those who wait at a desk, and what they have stated and shown (R12–R14).
package struct DeskQueue: ShownList {
  let rows: [QueueRow]

  package var items: [(number: Int, row: QueueRow)] {
    rows.enumerated().map { (number: $0.offset + 1, row: $0.element) }
  }

  package static let empty = Text(pl: "Nikt nie czeka w rejestracji.", en: "Nobody waits at the desk.")
  package static let overflow = Table.Overflow.wrap

  package static var columns: [Column<(number: Int, row: QueueRow)>] {
    [
      Column(pl: "Nr", en: "No.") { "\($0.number)" },
      Column(pl: "Kto", en: "Who") { $0.row.who },
      Column(pl: "Podany login", en: "Stated login", words: { $0.row.statedWords }),
      Column(pl: "Okazany dokument", en: "Document shown", words: { $0.row.documentWords }),
    ]
  }

  package static func json(of item: (number: Int, row: QueueRow)) -> JSONObject {
    let (person, presented) = (item.row.visitor.person, item.row.visitor.presented)
    var object = JSONObject()
    object.add("login", person.text)
    object.add("stated-login", presented.login != nil)
    object.add("document", presented.document?.kind.rawValue ?? "none")
    return object
  }

  package var inReports: (any Shown)? { self }
}

extension Showing {
  static func queue(_ rows: [QueueRow]) -> Showing { .something(DeskQueue(rows: rows)) }
}
