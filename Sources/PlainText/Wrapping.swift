/// Breaking text into lines. What belongs together stays together, as Polish typography asks: a one-letter word with the word
/// that follows, a day with its month and year, the hour, the number behind its sign, and the word PIN behind its own.
package enum Wrapping {
  /// The same lines, those that are too wide broken; further lines stand two columns deeper than the one they go on from.
  package static func hanging(_ text: String, to width: Int) -> String {
    text.separateLines.map { line in
      guard DisplayWidth.columns(String(line)) > width else { return String(line) }
      let indent = String(line.prefix { $0 == " " })
      let rest = line.dropFirst(indent.count)
      let deeper = indent + "  "
      return indent + lines(String(rest), to: width - deeper.count).joined(separator: "\n" + deeper)
    }.joined(separator: "\n")
  }

  /// Lines of at most that many columns; a word that is longer is cut.
  package static func lines(_ text: String, to width: Int) -> [String] {
    let width = max(4, width)
    // No character takes more columns than it has bytes.
    if text.utf8.count <= width, !text.hasByte(where: { $0 == UInt8(ascii: "\n") }) { return [text] }
    return text.separateLines.flatMap { paragraph(String($0), to: width) }
  }

  private static func paragraph(_ text: String, to width: Int) -> [String] {
    guard DisplayWidth.columns(text) > width else { return [text] }
    if let lines = WordsInLine(text).lines(to: width) { return lines }
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

  /// The words, each with those before it that belong to it.
  private static func units(of text: String) -> [String] {
    var units: [String] = []
    var held = ""
    let words = text.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init)
    for (index, word) in words.enumerated() {
      held += held.isEmpty ? word : " " + word
      if index + 1 < words.count, BoundWords.belong(word, words[index + 1]) { continue }
      units.append(held)
      held = ""
    }
    return units
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
