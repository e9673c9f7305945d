/// How documents begin: a report takes the place of no other kind of file.
extension ReportFormat {
  /// Whether a file that begins so is a report of this format; nil: its reports have no beginning of their own.
  package func isBegun(by beginning: String) -> Bool? {
    let text = beginning.drop(while: \.isWhitespace)
    return switch self {
    case .text, .github: nil
    case .tap, .tap13: text.hasPrefix("TAP version ")
    case .markdown: text.hasPrefix(MarkdownReport.beginning)
    case .junit: Self.isJUnit(text)
    case .json: text.first == "{" && text.dropFirst().drop(while: \.isWhitespace).hasPrefix("\"version\"")
    case .html: Self.isPage(text)
    }
  }

  private static func isPage(_ text: Substring) -> Bool {
    let start = text.prefix(15).lowercased()
    return start == "<!doctype html>" || start.hasPrefix("<html")
  }

  /// The declaration may be left out, and a report that was cut short may have nothing else.
  private static func isJUnit(_ text: Substring) -> Bool {
    let isDeclared = text.hasPrefix("<?xml")
    let rest = isDeclared ? text.drop { $0 != ">" }.dropFirst().drop(while: \.isWhitespace) : text
    return rest.hasPrefix("<testsuite") || isDeclared && rest.isEmpty
  }
}
