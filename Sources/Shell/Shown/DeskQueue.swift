import Activation
import CommandLanguage
import PlainText

/// Those who wait at a desk, and what they have stated and shown (R12–R14).
package struct DeskQueue: ShownList {
  let rows: [QueueRow]

  /// The visitors with their places in the queue, from 1.
  package var items: [(number: Int, row: QueueRow)] {
    rows.enumerated().map { (number: $0.offset + 1, row: $0.element) }
  }

  /// Said where the queue has nobody.
  package static let empty = Text(pl: "Nikt nie czeka w rejestracji.", en: "Nobody waits at the desk.")
  /// What was stated and shown is never cut.
  package static let overflow = Table.Overflow.wrap

  /// Place, person, stated login and shown document.
  package static var columns: [Column<(number: Int, row: QueueRow)>] {
    [
      Column(pl: "Nr", en: "No.") { "\($0.number)" },
      Column(pl: "Kto", en: "Who") { $0.row.who },
      Column(pl: "Podany login", en: "Stated login", words: { $0.row.statedWords }),
      Column(pl: "Okazany dokument", en: "Document shown", words: { $0.row.documentWords }),
    ]
  }

  /// A visitor with what they stated and showed; what may be a PESEL is masked.
  package static func json(of item: (number: Int, row: QueueRow)) -> JSONObject {
    let (person, presented) = (item.row.visitor.person, item.row.visitor.presented)
    var object = JSONObject()
    object.add("login", person.text)
    if let name = item.row.name { object.add("name", name.text) }
    object.add("stated-login", presented.login != nil)
    if let stated = presented.login { object.add("stated", stated.masked) }
    object.add("document", presented.document?.kind.rawValue ?? "none")
    if let document = presented.document { object.add(document) }
    return object
  }

  /// All of it: what was stated is masked already.
  package var inReports: (any Shown)? { self }
}

extension Showing {
  static func queue(_ rows: [QueueRow]) -> Showing { .something(DeskQueue(rows: rows)) }
}

extension JSONObject {
  fileprivate mutating func add(_ document: IdentityDocument) {
    if let number = document.number { add("number", LongNumbers.masked(number)) }
    add("pesel", document.pesel.masked.en)
    if let expires = document.expires { add("expires", expires.written) }
  }
}
