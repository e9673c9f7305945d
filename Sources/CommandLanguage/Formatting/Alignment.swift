/// The columns in which the second parts of lines stand.
struct Alignment {
  /// No part stands before this column.
  let least: Int
  /// A longer line is not aligned with others, so that one long line does not push its neighbours away.
  let widest: Int
  /// Blanks between the parts, at least.
  let gap: Int

  /// For each line the column of its second part: the least where the first part leaves room for it; adjacent
  /// longer lines share a column behind the longest of them.
  /// - Parameter widths: of the first parts; nil where there is no second.
  func columns(_ widths: [Int?]) -> [Int?] {
    var columns = widths.map { width in width.map { max(least, $0 + gap) } }
    var index = 0
    while index < widths.count {
      let run = widths[index...].prefix { isShared($0) }
      if let longest = run.compactMap({ $0 }).max() {
        for member in run.indices { columns[member] = longest + gap }
      }
      index = max(run.endIndex, index + 1)
    }
    return columns
  }

  private func isShared(_ width: Int?) -> Bool {
    guard let width else { return false }
    return width + gap > least && width <= widest
  }
}
