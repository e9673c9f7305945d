import Activation
import CommandLanguage

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

/// Somebody who waits at a desk; the name is known of those who have an account.
package struct QueueRow: Sendable {
  package let visitor: Visitor
  package let name: HolderName?

  var who: String { name.map { "\($0.text) (\(visitor.person.text))" } ?? visitor.person.text }

  var statedWords: Text {
    let stated = visitor.presented.login.map(\.masked)
    return Text(pl: stated ?? "nie podano", en: stated ?? "not stated")
  }

  var documentWords: Text {
    visitor.presented.document?.words ?? Text(pl: "nie okazano", en: "not shown")
  }
}

extension Showing {
  static func queue(_ rows: [QueueRow]) -> Showing { .something(DeskQueue(rows: rows)) }
}
