import PlainText

/// Lays candidates out for the screen, in the caller's order and never wider than the screen.
struct CandidateList {
  /// Columns of the screen; the last one stays free, so that nothing wraps.
  var columns: Int
  /// Rows the list may take, the "… +N" row included.
  var rows: Int
  var colour: Bool

  private static let indent = 2
  private static let gap = 2
  /// A longer list is no help; the user types another letter instead.
  private static let mostRows = 16

  init(columns: Int, screenRows: Int, colour: Bool) {
    self.columns = columns
    rows = max(2, min(Self.mostRows, screenRows - 3))
    self.colour = colour
  }

  func lines(_ candidates: [Candidate]) -> [String] {
    let described = candidates.contains { !$0.note.isEmpty }
    return described ? table(candidates) : grid(candidates.map { $0.text.withBlankControls })
  }

  /// One candidate in a row, with the descriptions aligned.
  private func table(_ candidates: [Candidate]) -> [String] {
    let shown = candidates.prefix(capacity(candidates.count, perRow: 1))
    let widest = shown.map { DisplayWidth.columns($0.text.withBlankControls) }.max() ?? 0
    let textColumns = min(widest, columns - 1 - Self.indent)
    let rows = shown.map { row($0, textColumns: textColumns) }
    return rows + remainder(candidates.count - shown.count)
  }

  private func row(_ candidate: Candidate, textColumns: Int) -> String {
    let margin = String.blanks(Self.indent)
    let text = candidate.text.withBlankControls.shortened(to: textColumns)
    let room = columns - 1 - Self.indent - textColumns - Self.gap
    guard !candidate.note.isEmpty, room > 1 else { return margin + text }
    let note = Styled(candidate.note.withBlankControls.shortened(to: room), sgr: "2")
    let gap = String.blanks(Self.gap)
    return margin + text.padded(to: textColumns) + gap + note.rendered(colour: colour)
  }

  /// Several candidates in a row, filled row by row so that the best stay on top.
  private func grid(_ texts: [String]) -> [String] {
    let room = max(1, columns - 1 - Self.indent)
    let cell = min(room, (texts.map { DisplayWidth.columns($0) }.max() ?? 0) + Self.gap)
    let perRow = max(1, room / max(1, cell))
    let shown = Array(texts.prefix(capacity(texts.count, perRow: perRow)))
    let rows = stride(from: 0, to: shown.count, by: perRow).map { start in
      gridRow(shown[start..<min(start + perRow, shown.count)], cell: cell)
    }
    return rows + remainder(texts.count - shown.count)
  }

  private func gridRow(_ texts: ArraySlice<String>, cell: Int) -> String {
    let margin = String.blanks(Self.indent)
    let cells = texts.dropLast().map { $0.shortened(to: cell).padded(to: cell) }
    return margin + cells.joined() + (texts.last ?? "").shortened(to: cell)
  }

  /// How many fit; when not all do, one row is left for the remainder.
  private func capacity(_ count: Int, perRow: Int) -> Int {
    count <= rows * perRow ? count : (rows - 1) * perRow
  }

  private func remainder(_ count: Int) -> [String] {
    count > 0 ? [String.blanks(Self.indent) + "… +\(count)"] : []
  }
}
