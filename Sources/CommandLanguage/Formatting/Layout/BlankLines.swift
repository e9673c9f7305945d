/// Blank lines: one before a block, none at the ends of the file, elsewhere as they were but never two.
enum BlankLines {
  static func arranged(_ lines: [WrittenLine]) -> [WrittenLine] {
    var arranged: [WrittenLine] = []
    for line in lines {
      if line.isBlank, arranged.last?.isBlank ?? true { continue }
      if line.kind == .block { separate(line, from: &arranged) }
      arranged.append(line)
    }
    if arranged.last?.isBlank == true { arranged.removeLast() }
    return arranged
  }

  /// Puts a blank line before a block and the comments that stand at it. Narration belongs to the block before,
  /// except where nothing is before it.
  private static func separate(_ block: WrittenLine, from lines: inout [WrittenLine]) {
    let opens = lines.allSatisfy { [.blank, .comment, .narration].contains($0.kind) }
    var start = lines.count
    while start > 0, isAttached(lines[start - 1], opens), !isProgramLine(start - 1, lines) { start -= 1 }
    guard start > 0, !lines[start - 1].isBlank else { return }
    lines.insert(WrittenLine(.blank, [""], from: block.source), at: start)
  }

  private static func isAttached(_ line: WrittenLine, _ opens: Bool) -> Bool {
    line.kind == .comment || opens && line.kind == .narration
  }

  /// The `#!` line speaks of the file, not of the block after it.
  private static func isProgramLine(_ index: Int, _ lines: [WrittenLine]) -> Bool {
    index == 0 && lines[0].parts[0].hasPrefix("#!")
  }
}
