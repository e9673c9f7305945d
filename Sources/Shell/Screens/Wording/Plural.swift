import CommandLanguage
import PlainText

/// A noun to be counted, in both languages.
package struct Plural: Sendable {
  let one: Text
  /// Polish 2–4; the English plural.
  let few: Text
  /// Polish 5 and more, and 0.
  let many: String

  /// The forms for 1, 2–4 and 5 in Polish, and for 1 and more in English.
  package init(pl one: String, _ few: String, _ many: String, en: String, _ plural: String) {
    self.one = Text(pl: one, en: en)
    self.few = Text(pl: few, en: plural)
    self.many = many
  }

  /// The number with the noun: `2 wpisy`, `2 entries`.
  package func counted(_ count: Int) -> Text {
    Text(pl: "\(count) \(polish(PluralForm(count)))", en: "\(count) \((count == 1 ? one : few).en)")
  }

  private func polish(_ form: PluralForm) -> String {
    switch form {
    case .one: one.pl
    case .few: few.pl
    case .many: many
    }
  }

  static let lines = Plural(pl: "wiersz", "wiersze", "wierszy", en: "line", "lines")
  static let entries = Plural(pl: "wpis", "wpisy", "wpisów", en: "entry", "entries")
}
