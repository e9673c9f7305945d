import PlainText

/// `::error file=a.scn,line=3::message`, escaped as GitHub's runner reads it.
package struct WorkflowCommand {
  enum Kind: String {
    case error
    case warning
    case notice
  }

  let kind: Kind
  var file: String?
  var line: Int?
  var column: Int?
  let title: String
  let message: String

  /// A line with its end.
  var text: String { "::\(kind.rawValue) \(properties)::\(Self.escaped(message, []))\n" }

  private var properties: String {
    let all = [
      ("file", file), ("line", line.map(String.init)), ("col", column.map(String.init)), ("title", title),
    ]
    return all.compactMap { name, value in value.map { name + "=" + Self.escaped($0, [":", ","]) } }
      .joined(separator: ",")
  }

  /// Text for the log that the commands stand in: no line of it is a command, whatever stands in titles and files.
  ///
  /// The runner takes `::` at the start of a line for one, after any blanks, and `##[` anywhere.
  package static func harmless(_ text: String) -> String {
    guard text.contains("::") || text.contains(oldSign) else { return text }
    return text.separateLines.map { line in
      // An object stays the same to whoever reads it.
      if line.hasPrefix("{") { return line.replacing(oldSign, with: #"##\u005B"#) }
      let line = line.replacing(oldSign, with: "## [")
      let start = line.drop(while: \.isWhitespace)
      return start.hasPrefix("::") ? line[..<start.startIndex] + ": " + start.dropFirst() : line
    }.joined(separator: "\n")
  }

  private static let oldSign = "##["

  private static func withoutOldSign(_ text: String) -> String { text.replacing(oldSign, with: "## [") }

  /// `%` and line ends; in a property also what ends one.
  private static func escaped(_ text: String, _ signs: Set<Unicode.Scalar>) -> String {
    var escaped = ""
    let text = Self.withoutOldSign(text)
    for scalar in text.unicodeScalars {
      if scalar == "%" || scalar == "\r" || scalar == "\n" || signs.contains(scalar) {
        escaped += "%" + Hexadecimal.digits(scalar.value, least: 2, isUpper: true)
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
