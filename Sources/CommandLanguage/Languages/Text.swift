/// The languages of texts for people (the language, Lines).
package enum Language: String, CaseIterable, Sendable {
  case pl
  case en
}

/// A text for people, in both languages: a missing translation does not compile.
package struct Text: Hashable, Sendable {
  package let pl: String
  package let en: String

  package init(pl: String, en: String) {
    self.pl = pl
    self.en = en
  }

  package func callAsFunction(_ language: Language) -> String {
    switch language {
    case .pl: pl
    case .en: en
    }
  }
}
