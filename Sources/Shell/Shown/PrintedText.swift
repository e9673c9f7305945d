import CommandLanguage
import PlainText

/// A text that a line prints as it is. Names in it may stand for secrets.
package struct PrintedText: Shown {
  package let text: String

  package func lines(on sheet: Sheet) -> [String] {
    text.visibleLines.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  package func add(to object: inout JSONObject, _ language: Language) { object.add("text", text) }
  package var inReports: (any Shown)? { nil }
}

extension Showing {
  static func print(_ text: String) -> Showing { .something(PrintedText(text: text)) }
}
