import CommandLanguage
import Shell

/// A failure as plain text, for reports whose readers show it as it is.
struct FailureText {
  private let words: FailureWords
  private let language: Language

  init(_ failure: Failure, _ preferences: Preferences) {
    words = FailureWords(failure, preferences)
    language = preferences.language
  }

  var headline: String { words.headline }

  var lines: [String] {
    [words.place + ": " + words.statement] + included + comparison + words.reason + accounts + lastActs
      + [words.skipped].compactMap { $0 }
  }

  private var included: [String] {
    words.includedFrom.map { Text(pl: "  dołączone w ", en: "  included from ")(language) + $0 }
  }

  private var comparison: [String] {
    words.comparison.flatMap { expected, actual in
      [
        Text(pl: "oczekiwano: ", en: "expected: ")(language) + expected,
        Text(pl: "otrzymano:  ", en: "actual:   ")(language) + actual,
      ]
    }
  }

  private var accounts: [String] {
    words.accounts.map { Text(pl: "konto ", en: "account ")(language) + $0 }
  }

  private var lastActs: [String] {
    guard !words.lastActs.isEmpty else { return [] }
    return [Text(pl: "ostatnie czynności:", en: "the last acts:")(language)]
      + words.lastActs.map { "  " + $0 }
  }
}
