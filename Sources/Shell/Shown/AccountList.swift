import Activation
import CommandLanguage
import Journal
import PlainText

/// Accounts in a row each, of their PESEL the last four digits (S7).
package struct AccountList: ShownList {
  package let items: [AccountRow]
  /// Whether they were searched for: the one that was found is the value, and stands in the list.
  var wereSearched = false
  /// Those who may have been meant, where nobody was found.
  var near: [AccountRow] = []

  package static let empty = Text(pl: "Nie ma takiego konta.", en: "There is no such account.")

  package func lines(on sheet: Sheet) -> [String] {
    let meant = Suggestion.words(near.map { "\($0.login.text) (\($0.holder.text))" })
    return listLines(on: sheet) + (meant.map { sheet.wrapped($0) } ?? [])
  }

  package func add(to object: inout JSONObject, _ language: Language) {
    addRows(to: &object)
    if !near.isEmpty { object.add("suggestions", near.map(\.login.text)) }
  }

  package static var columns: [Column<AccountRow>] {
    [
      Column(pl: "Login", en: "Login") { $0.login.text },
      Column(pl: "Imię i nazwisko", en: "Name") { $0.holder.text },
      Column(pl: "PESEL", en: "PESEL") { $0.maskedPESEL },
      Column(pl: "Stan konta", en: "Status", words: { Status.words(isActive: $0.isActive) }),
    ]
  }

  package static func json(of row: AccountRow) -> JSONObject {
    var object = JSONObject()
    object.add("login", row.login.text)
    object.add("holder", row.holder.text)
    object.add("pesel", row.maskedPESEL)
    object.add("status", row.isActive ? "active" : "inactive")
    return object
  }

  package var inReports: (any Shown)? { self }
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
