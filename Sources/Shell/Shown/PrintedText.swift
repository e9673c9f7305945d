import CommandLanguage
import PlainText

/// A text that a line prints as it is, but for whole PESELs (S7). Names in it may stand for secrets.
package struct PrintedText: Shown {
  /// The text with the names in it filled in.
  package let text: String

  /// Its lines as they are: what is printed is never broken.
  package func lines(on sheet: Sheet) -> [String] {
    text.visibleLines.separateLines.map(String.init)
  }

  /// Adds it as `text`.
  package func add(to object: inout JSONObject, _ language: Language) { object.add("text", text) }
  /// Nothing: a name in it may have brought a secret.
  package var inReports: (any Shown)? { nil }
}

extension Showing {
  static func print(_ text: String) -> Showing { .something(PrintedText(text: LongNumbers.masked(text))) }
}
