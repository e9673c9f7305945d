import Activation
import CommandLanguage
import Journal
import PlainText

/// Accounts in a row each, of their PESEL the last four digits (S7).
package struct AccountList: ShownList {
  /// The rows, in the order of their logins.
  package let items: [AccountRow]
  /// Whether they were searched for: the one that was found is the value, and stands in the list.
  var wereSearched = false
  /// Those who may have been meant, where nobody was found.
  var near: [AccountRow] = []

  /// Said of a search or a list that has nobody.
  package static let empty = Text(pl: "Nie ma takiego konta.", en: "There is no such account.")

  /// The list, and behind it who may have been meant.
  package func lines(on sheet: Sheet) -> [String] {
    let meant = Suggestion.words(near.map { "\($0.login.text) (\($0.holder.text))" })
    return listLines(on: sheet) + (meant.map { sheet.wrapped($0) } ?? [])
  }

  /// Adds the rows, and the logins of those who may have been meant.
  package func add(to object: inout JSONObject, _ language: Language) {
    addRows(to: &object)
    if !near.isEmpty { object.add("suggestions", near.map(\.login.text)) }
  }

  /// Login, name, the masked PESEL and the status.
  package static var columns: [Column<AccountRow>] {
    [
      Column(pl: "Login", en: "Login") { $0.login.text },
      Column(pl: "Imię i nazwisko", en: "Name") { $0.holder.text },
      Column(pl: "PESEL", en: "PESEL") { $0.maskedPESEL },
      Column(pl: "Stan konta", en: "Status", words: { Status.words(isActive: $0.isActive) }),
    ]
  }

  /// A row with the masked PESEL (S7).
  package static func json(of row: AccountRow) -> JSONObject {
    var object = JSONObject()
    object.add("login", row.login.text)
    object.add("holder", row.holder.text)
    object.add("pesel", row.maskedPESEL)
    object.add("status", row.isActive ? "active" : "inactive")
    return object
  }

  /// All of it: every PESEL is masked already.
  package var inReports: (any Shown)? { self }
  /// Of a search the list says the value too.
  package var says: Said { wereSearched ? [.success, .value] : .success }
}

extension AccountRow {
  fileprivate var maskedPESEL: String { "•••••••" + lastFour }
}

extension Showing {
  static func accounts(_ rows: [AccountRow]) -> Showing { .something(AccountList(items: rows)) }

  static func found(_ rows: [AccountRow], near: [AccountRow]) -> Showing {
    .something(AccountList(items: rows, wereSearched: true, near: near))
  }
}
