/// Breaking text into lines. One-letter words stay with the word that follows, as Polish typography asks.
package enum Wrapping {
  /// Lines of at most that many columns; a word that is longer is cut.
  package static func lines(_ text: String, to width: Int) -> [String] {
    let paragraphs = text.split(separator: "\n", omittingEmptySubsequences: false)
    return paragraphs.flatMap { paragraph($0, to: max(4, width)) }
  }

  private static func paragraph(_ text: Substring, to width: Int) -> [String] {
    guard DisplayWidth.columns(String(text)) > width else { return [String(text)] }
    var lines: [String] = []
    var line = ""
    for unit in units(of: text) {
      let longer = line.isEmpty ? unit : line + " " + unit
      if DisplayWidth.columns(longer) <= width {
        line = longer
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = cut(unit, to: width, &lines)
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// The words, each with the one-letter words before it.
  private static func units(of text: Substring) -> [String] {
    var units: [String] = []
    var held = ""
    for word in text.split(separator: " ") {
      let unit = held + word
      let staysWithNext = word.count == 1 && word.allSatisfy(\.isLetter)
      held = staysWithNext ? unit + " " : ""
      if !staysWithNext { units.append(unit) }
    }
    return held.isEmpty ? units : units + [String(held.dropLast())]
  }

  /// As much as fits: up to a blank, else after a hyphen or a stroke in the second half, else anywhere; of what is wider than
  /// a whole line (a family of joined signs) one character, so that it ends.
  private static func beginning(of text: String, _ width: Int) -> String {
    let head = text.beginning(fitting: width)
    guard !head.isEmpty else { return String(text.prefix(1)) }
    if let blank = head.lastIndex(of: " ") { return String(head[..<blank]) }
    guard let joint = head.lastIndex(where: { "-/@,".contains($0) }) else { return head }
    let upToJoint = String(head[...joint])
    return DisplayWidth.columns(upToJoint) * 2 > width ? upToJoint : head
  }

  private static func cut(_ unit: String, to width: Int, _ lines: inout [String]) -> String {
    var rest = unit
    while DisplayWidth.columns(rest) > width {
      let head = beginning(of: rest, width)
      lines.append(head)
      rest = String(rest.dropFirst(head.count).drop { $0 == " " })
    }
    return rest
  }
}
