/// The languages of texts for people (the language, Lines).
package enum Language: String, CaseIterable, Sendable {
  case pl
  case en
}

/// A text for people, in both languages: a missing translation does not compile.
package struct Text: Hashable, Sendable {
  /// In Polish.
  package let pl: String
  /// In English.
  package let en: String

  /// A text by its two wordings.
  package init(pl: String, en: String) {
    self.pl = pl
    self.en = en
  }

  /// The wording in a language.
  package func `in`(_ language: Language) -> String {
    switch language {
    case .pl: pl
    case .en: en
    }
  }
}
