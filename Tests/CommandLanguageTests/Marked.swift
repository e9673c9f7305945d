import PlainText
import Testing

@testable import CommandLanguage

/// A line with a mistake, as the tests write it: `‸` stands at the place that the error must point at, twice
/// around a place of some length.
struct Mistake: CustomTestStringConvertible, Sendable {
  let marked: String
  let code: String
  let suggestions: [String]

  init(_ marked: String, _ code: String, _ suggestions: String...) {
    self.marked = marked
    self.code = code
    self.suggestions = suggestions
  }

  var line: String { marked.filter { $0 != "‸" } }
  var testDescription: String { "\(code): \(Visible.text(marked))" }

  /// Characters of the line before the mark, and one.
  var column: Int { marked.prefix { $0 != "‸" }.count + 1 }
}

extension SourceLine {
  /// The line with `‸` around the place, or at it where it has no length.
  func marked(_ range: Range<Int>) -> String {
    var marked = text
    for offset in Set([range.lowerBound, range.upperBound]).sorted(by: >) {
      marked.insert("‸", at: marked.utf8.index(marked.startIndex, offsetBy: offset))
    }
    return marked
  }
}

extension SyntaxError {
  var marked: String { source.marked(range) }

  var told: String { "\(code): \(marked)" }
  var code: String { problem.code }
}

extension Mistake {
  /// How the program tells of the mistakes of a line.
  static func told(_ line: String) -> [String] { Parsed.errors(line).map(\.told) }
}
