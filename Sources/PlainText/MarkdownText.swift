/// Text in a Markdown document (GitHub Flavored Markdown), which stays text whatever stands in it.
package enum MarkdownText {
  /// On a line of its own or in a cell of a table: no sign of it begins a mark, a link or an element.
  package static func inline(_ text: String) -> String {
    var escaped = ""
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\n", "\r": escaped += " "
      // A mention calls somebody, and a number behind # names an issue.
      case "@": escaped += "&#64;"
      case "#": escaped += "&#35;"
      case "\\", "`", "*", "_", "~", "|", "[", "]", "!", "$": escaped += "\\\(scalar)"
      // A word between two of them is a picture, and one behind it may be an address.
      case ":" where index + 1 < scalars.count && scalars[index + 1] != " ": escaped += "\\:"
      case _ where Self.beginsList(scalars[...index]): escaped += "\\\(scalar)"
      case _: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Whether the last of them is the mark of a list: `-`, `+`, `12.`, `12)`.
  private static func beginsList(_ beginning: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let last = beginning.last else { return false }
    let before = beginning.dropLast()
    if before.isEmpty { return last == "-" || last == "+" }
    return (last == "." || last == ")") && before.allSatisfy { ("0"..."9").contains($0) }
  }

  /// As it is, in a fence longer than any run of its signs in the text.
  package static func fenced(_ lines: [String]) -> [String] {
    let longest = lines.map(longestRun).max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return [fence + "text"] + lines + [fence]
  }

  private static func longestRun(_ line: String) -> Int {
    var (longest, count) = (0, 0)
    for byte in line.utf8 {
      count = byte == UInt8(ascii: "`") ? count + 1 : 0
      longest = max(longest, count)
    }
    return longest
  }
}
