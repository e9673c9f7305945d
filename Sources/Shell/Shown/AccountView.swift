import Activation
import CommandLanguage
import PlainText

/// One account, as support sees it: the fields in words, the PESEL masked unless it was asked for (S7).
package struct AccountView: Shown {
  /// The account as it is now.
  package let account: Account
  /// Whether the whole PESEL was asked for, which leaves an entry of its own (S7, I19).
  package let revealsPESEL: Bool
  /// What can be compared, in the order in which it is shown.
  package let fields: [FieldEntry]
  /// What is known beside them: told in sentences once somebody draws it.
  let circumstances: Circumstances

  /// The name as a heading, then a table of data, then what is known beside it.
  package func lines(on sheet: Sheet) -> [String] {
    let head = "\(account.holder.text) (\(account.login.text))"
    let rows = identity(on: sheet) + fields.compactMap { row($0, on: sheet) }
    let table = Table(rows: rows, overflow: .wrap)
    return sheet.heading(head) + table.lines(on: sheet)
      + circumstances.sentences.flatMap { sheet.wrapped($0) }
  }

  private func identity(on sheet: Sheet) -> [[String]] {
    let none = Text(pl: "brak", en: "none")
    return [
      ["PESEL", revealsPESEL ? account.pesel.digits : account.pesel.masked],
      ["e-mail", account.contact.email?.shown ?? sheet.text(none)],
      [sheet.text(pl: "telefon", en: "phone"), account.contact.phone?.shown ?? sheet.text(none)],
      [sheet.text(pl: "konto założono", en: "created"), account.created.readable],
    ]
  }

  /// The PESEL stands among the identity already.
  private func row(_ entry: FieldEntry, on sheet: Sheet) -> [String]? {
    if entry.field == .pesel { return nil }
    return [sheet.text(entry.field.words), entry.words(sheet.language)]
  }

  /// The same with the PESEL masked.
  package var inReports: (any Shown)? {
    AccountView(
      account: account, revealsPESEL: false, fields: fields, circumstances: circumstances)
  }

  /// The table says every field.
  package var says: Said { [.success, .fields] }

  /// Adds who it is as an object of its own.
  package func add(to object: inout JSONObject, _ language: Language) { object.add("account", identity) }

  /// Whose account it is; the PESEL is among the fields where it was asked for.
  private var identity: JSONObject {
    var object = JSONObject()
    object.add("login", account.login.text)
    object.add("name", account.holder.text)
    object.add("email", orNull: account.contact.email?.shown)
    object.add("phone", orNull: account.contact.phone?.shown)
    object.add("created", account.created.timestamp)
    object.add("activated", orNull: account.activated?.timestamp)
    return object
  }

  /// The account in the JSON of reports: without its PESEL, even where that was asked for. No other field is
  /// secret.
  package var json: JSONObject {
    var object = JSONObject()
    object.add("login", account.login.text)
    for entry in fields where entry.field != .pesel { object.add(entry.field.rawValue, entry.value) }
    return object
  }
}

extension Account {
  /// Since when it is active; nil if it is not.
  fileprivate var activated: Moment? {
    switch status {
    case .active(let record): record.since
    case .inactive: nil
    }
  }
}

extension Showing {
  static func account(_ view: AccountView) -> Showing { .something(view) }
}
