import PlainText

/// Lays candidates out for the screen, in the caller's order and never wider than the screen.
package struct CandidateList {
  /// Columns of the screen; the last one stays free, so that nothing wraps.
  var columns: Int
  /// Rows the list may take, the "… +N" row included.
  var rows: Int
  /// Without colours, a sign shows which is selected.
  var colour: Bool
  /// What is told of those for whom there is no room.
  var remainder: (Int) -> String

  /// Further Tabs lead there.
  package static func remainder(_ count: Int) -> String { "… +\(count) (Tab)" }

  private static let gap = 2
  /// A longer list is no help; the user types another letter instead.
  private static let mostRows = 30
  private static let reversed = "7"

  init(
    columns: Int, screenRows: Int, colour: Bool, remainder: @escaping (Int) -> String = Self.remainder
  ) {
    self.columns = columns
    rows = max(2, min(Self.mostRows, screenRows - 3))
    self.colour = colour
    self.remainder = remainder
  }

  /// The rows; of more candidates than there is room for, those around the selected one.
  func rows(_ candidates: [Candidate], selected: Int? = nil, isOneInARow: Bool = false) -> [[Styled]] {
    let described = isOneInARow || candidates.contains { !$0.note.isEmpty }
    let widest = candidates.map { DisplayWidth.columns($0.text.withBlankControls) }.max() ?? 0
    let cell = min(columns - 1 - Self.gap, widest)
    let perRow = described ? 1 : max(1, (columns - 1) / (cell + Self.gap))
    let page = page(of: candidates.count, perRow: perRow, around: selected ?? 0)
    let shown = stride(from: page.lowerBound, to: page.upperBound, by: perRow).map { start in
      (start..<min(start + perRow, page.upperBound)).flatMap { index in
        item(candidates[index], cell: cell, isSelected: index == selected)
      }
    }
    return shown + told(of: candidates.count, page)
  }

  /// As many as fit; when not all do, one row is left for the remainder.
  private func page(of count: Int, perRow: Int, around place: Int) -> Range<Int> {
    guard count > rows * perRow else { return 0..<count }
    let size = (rows - 1) * perRow
    let start = place / size * size
    return start..<min(start + size, count)
  }

  private func item(_ candidate: Candidate, cell: Int, isSelected: Bool) -> [Styled] {
    let text = candidate.text.withBlankControls.shortened(to: cell).padded(to: cell)
    let margin = isSelected && !colour ? "> " : String.blanks(Self.gap)
    let name = [Styled(margin), Styled(text, sgr: isSelected ? Self.reversed : "")]
    let room = columns - 1 - cell - 2 * Self.gap
    guard !candidate.note.isEmpty, room > 1 else { return name }
    let note = candidate.note.withBlankControls.shortened(to: room)
    return name + [Styled(String.blanks(Self.gap)), Styled(note, sgr: Styled.faint)]
  }

  private func told(of count: Int, _ page: Range<Int>) -> [[Styled]] {
    guard page.count < count else { return [] }
    let left = count - page.count
    let told = String.blanks(Self.gap) + remainder(left)
    let text = DisplayWidth.columns(told) < columns ? told : String.blanks(Self.gap) + "… +\(left)"
    return [[Styled(text, sgr: Styled.faint)]]
  }
}
