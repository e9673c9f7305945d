import Activation
import CommandLanguage

extension AccountView {
  /// One account as support reads it: the fields in words, the PESEL masked unless it was asked for (S7).
  func lines(on sheet: Sheet) -> [String] {
    let head = "\(account.holder.text) (\(account.login.text))"
    let rows = identity(on: sheet) + fields.compactMap { row($0, on: sheet) }
    let table = Table(rows: rows, overflow: .wrap)
    return sheet.heading(head) + table.lines(on: sheet)
  }

  private func identity(on sheet: Sheet) -> [[String]] {
    let none = Text(pl: "brak", en: "none")
    return [
      ["PESEL", revealsPESEL ? account.pesel.digits : account.pesel.masked],
      ["e-mail", account.contact.email?.text ?? sheet(none)],
      [sheet(pl: "telefon", en: "phone"), account.contact.phone?.text ?? sheet(none)],
      [sheet(pl: "konto założono", en: "created"), account.created.readable],
    ]
  }

  /// The PESEL stands among the identity already.
  private func row(_ entry: FieldEntry, on sheet: Sheet) -> [String]? {
    entry.field == .pesel ? nil : [sheet(entry.field.words), entry.words(sheet.language)]
  }
}
