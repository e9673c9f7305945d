/// How documents begin: a report takes the place of no other kind of file.
extension ReportFormat {
  /// A report as it is kept in a file: it begins so that another may take its place.
  package func kept(_ text: String) -> String {
    switch self {
    // What kept everything from running is told without a mark.
    case .text: text.isEmpty || isBegun(by: text) ? text : "✗ " + text
    case .tap, .tap13, .markdown, .junit, .json, .html, .github: text
    }
  }

  /// Whether a file that begins so is a report of this format.
  package func isBegun(by beginning: String) -> Bool {
    let text = beginning.drop(while: \.isWhitespace)
    return switch self {
    case .text:
      (TextReport.marks + [CoverageLines.heading.pl, CoverageLines.heading.en]).contains {
        text.hasPrefix($0)
      }
    case .github: ["::error ", "::warning ", "::notice "].contains { text.hasPrefix($0) }
    case .tap, .tap13: text.hasPrefix("TAP version ")
    case .markdown: text.hasPrefix(MarkdownReport.beginning)
    case .junit: Self.isJUnit(text)
    case .json: Self.isVersioned(text)
    case .html: Self.isPage(text)
    }
  }

  /// Every page begins like a page: what tells a report from somebody's own is who made it.
  private static func isPage(_ text: Substring) -> Bool {
    text.prefix(15).lowercased() == "<!doctype html>" && text.contains(Page.generator)
  }

  /// What others keep as JSON may have a version too: a recording of a terminal, a map of sources. What stands behind it
  /// tells.
  private static func isVersioned(_ text: Substring) -> Bool {
    guard text.first == "{" else { return false }
    let plain = text.dropFirst().filter { !$0.isWhitespace }
    guard plain.hasPrefix("\"version\":") else { return false }
    let rest = plain.dropFirst("\"version\":".count).drop(while: \.isNumber)
    return rest.isEmpty || [",\"began\":", ",\"summary\":"].contains { rest.hasPrefix($0) }
  }

  /// The declaration may be left out, and a report that was cut short may have nothing else.
  private static func isJUnit(_ text: Substring) -> Bool {
    let isDeclared = text.hasPrefix("<?xml")
    let rest = isDeclared ? text.drop { $0 != ">" }.dropFirst().drop(while: \.isWhitespace) : text
    return rest.hasPrefix("<testsuite") || isDeclared && rest.isEmpty
  }
}
