import CommandLanguage
import PlainText
import Shell

/// A failure as lines of text. What is told, and in which words, is the same for all reports; each says which parts it
/// wants, and how they stand.
struct FailureLines {
  /// What stands under the head of a failure.
  enum Part {
    case includedFrom
    /// Expected and actual, one below the other.
    case comparison
    /// The same side by side under their names.
    case columns
    case reason
    case accounts
    case lastActs
    case skipped
  }

  let words: FailureWords
  private let preferences: Preferences

  /// - Parameter preferences: a width wraps sentences, but neither columns nor acts.
  init(_ failure: Failure, _ preferences: Preferences) {
    words = FailureWords(failure, preferences)
    self.preferences = preferences
  }

  /// Some parts, in order, each line behind so many blanks.
  func lines(_ parts: [Part], indent: Int = 0) -> [String] {
    let margin = String.blanks(indent)
    return parts.flatMap { part in
      switch part {
      case .includedFrom:
        words.includedFrom.map { margin + FailureWords.includedFrom(preferences.language) + " " + $0 }
      case .comparison: comparison.map { margin + $0 }
      case .columns: SideBySide(words.comparison, preferences.language).lines.map { margin + $0 }
      case .reason: words.reasonAndRemedy.flatMap { preferences.wrapped($0, indent: indent) }
      case .accounts:
        words.accounts.flatMap {
          preferences.wrapped(label(pl: "konto ", en: "account ") + $0, indent: indent)
        }
      case .lastActs: lastActs.map { margin + $0 }
      case .skipped: [words.skipped].compactMap { $0 }.map { margin + Ink.faint($0, preferences.colour) }
      }
    }
  }

  /// All of it, for reports whose readers show it as it is.
  var all: [String] {
    [words.place + ": " + words.statement] + lines([.includedFrom], indent: 2)
      + lines([.comparison, .reason, .accounts, .lastActs, .skipped])
  }

  private var comparison: [String] {
    words.comparison.flatMap { expected, actual in
      [
        label(pl: "oczekiwano: ", en: "expected: ") + expected,
        label(pl: "otrzymano:  ", en: "actual:   ") + actual,
      ]
    }
  }

  private var lastActs: [String] {
    guard !words.lastActs.isEmpty else { return [] }
    return [label(pl: "ostatnie czynności:", en: "the last acts:")] + words.lastActs.map { "  " + $0 }
  }

  private func label(pl: String, en: String) -> String { Text(pl: pl, en: en)(preferences.language) }
}
