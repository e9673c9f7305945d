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

  /// How deep its parts stand at most.
  private static let deepest = 8

  /// - Parameter preferences: their width is that of the lines.
  init(_ failure: Failure, _ preferences: Preferences) {
    words = FailureWords(failure, preferences, in: preferences.width.map { $0 - Self.deepest })
    self.preferences = preferences
  }

  /// Some parts, in order, each line behind so many blanks.
  func lines(_ parts: [Part], indent: Int = 0) -> [String] {
    let margin = String.blanks(indent)
    return parts.flatMap { part in
      switch part {
      case .includedFrom:
        words.includedFrom.flatMap {
          preferences.wrapped(
            FailureWords.includedFrom.in(preferences.language) + " " + $0, indent: indent, hanging: 2)
        }
      case .comparison: comparison.flatMap { preferences.wrapped($0, indent: indent, hanging: 12) }
      case .columns: columns(indent)
      case .reason: words.reasonAndRemedy.flatMap { preferences.wrapped($0, indent: indent) }
      case .accounts:
        words.accounts.flatMap {
          preferences.wrapped(account + $0, indent: indent, hanging: 2)
        }
      case .lastActs: lastActs.map { margin + $0 }
      case .skipped:
        [words.skipped].compactMap { $0 }.flatMap { preferences.wrapped($0, indent: indent) }
          .map { Ink.faint($0, preferences.colour) }
      }
    }
  }

  /// All of it, for reports whose readers show it as it is.
  var all: [String] {
    [words.place + ": " + words.statement] + lines([.includedFrom], indent: 2)
      + lines([.comparison, .reason, .accounts, .lastActs, .skipped])
  }

  /// Side by side, or one below the other where the terminal has no room for that.
  private func columns(_ indent: Int) -> [String] {
    let lines = SideBySide(words.comparison, preferences.language).lines
    let isFitting = lines.allSatisfy { indent + DisplayWidth.columns($0) <= preferences.width ?? .max }
    return isFitting ? lines.map { String.blanks(indent) + $0 } : self.lines([.comparison], indent: indent)
  }

  private var comparison: [String] {
    words.comparison.flatMap { expected, actual in
      [
        label(pl: "oczekiwano: ", en: "expected: ") + expected,
        label(pl: "otrzymano:  ", en: "actual:   ") + actual,
      ]
    }
  }

  private var account: String {
    words.isOfPortal
      ? label(pl: "według procedury konto ", en: "by the procedure, account ")
      : label(pl: "konto ", en: "account ")
  }

  private var lastActs: [String] {
    guard !words.lastActs.isEmpty else { return [] }
    let head =
      words.isOfPortal
      ? label(pl: "ostatnie czynności według procedury:", en: "the last acts, by the procedure:")
      : label(pl: "ostatnie czynności:", en: "the last acts:")
    return [head] + words.lastActs.map { "  " + $0 }
  }

  private func label(pl: String, en: String) -> String { Text(pl: pl, en: en).in(preferences.language) }
}
