import CommandLanguage
import PlainText
import Testing

@testable import Shell

/// Mistakes on a narrow terminal: nothing is wider than it, no word is cut, and the caret stands under its place.
@Suite struct DiagnosticWidthTests {
  static let lines = [
    "wyświetl \"" + String(repeating: "zażółć gęślą ", count: 20) + "\" zbędne",
    "załóż-konto jtest \"Jan Test\" emial=jan@example.test pesel=01620300022 telefon=600100200",
    "zegra", "日本日本日本日本日本日本日本日本日本日本日本日本 zegar",
  ]

  @Test(arguments: lines, [40, 41, 57, 80, 120]) func itFits(_ line: String, _ width: Int) throws {
    for language in Language.allCases {
      let source = SourceLine(place: Place(file: "", line: 1), text: line)
      guard case .failure(let errors) = LineReader.readCommand(source) else {
        Issue.record("it is no mistake")
        continue
      }
      for error in errors.all {
        let shown = Diagnostic(error, language, colour: false, width: width).lines
        try expectCaret(under: error, shown)
        for row in shown { #expect(DisplayWidth.columns(row) <= width, "\(row)") }
        guard !line.hasPrefix("日") else { continue }
        let head = shown.prefix { !$0.contains("│") }.joined(separator: " ").split(separator: " ")
        let whole = try #require(Diagnostic(error, language, colour: false).lines.first).split(separator: " ")
        #expect(head == whole, "no word is cut that fits")
      }
    }
  }

  /// The first caret stands under the first character of what is wrong.
  private func expectCaret(under error: SyntaxError, _ shown: [String]) throws {
    let row = try #require(shown.firstIndex { $0.contains("│") && $0.contains("^") })
    let column = DisplayWidth.columns(String(shown[row].prefix { $0 != "^" }))
    let text = Array(error.source.text)
    guard error.column <= text.count else { return }
    var width = 0
    let above = shown[row - 1].first { character in
      defer { width += DisplayWidth.columns(character) }
      return width == column
    }
    #expect(above == text[error.column - 1] || above == "•")
  }
}
