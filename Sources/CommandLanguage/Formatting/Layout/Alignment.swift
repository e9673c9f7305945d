import PlainText

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

/// What follows a statement, `=> …` or `-> name`: under a header in column 52 (the language, Two examples), behind longer lines
/// and before the first header one blank after the longest of adjacent lines.
struct TailColumns {
  /// Under a header.
  static let column = 52

  private static let underHeader = Alignment(least: column, widest: 90, gap: 1)
  private static let beforeHeaders = Alignment(least: 0, widest: 90, gap: 1)

  private let lines: [WrittenLine]
  private let levels: [Int]

  init(_ lines: [WrittenLine], _ levels: [Int]) {
    self.lines = lines
    self.levels = levels
  }

  /// The texts of the steps, indented; nil for other lines.
  var texts: [String?] {
    let columns = zip(
      Self.underHeader.columns(widths { $0 > 0 }), Self.beforeHeaders.columns(widths { $0 == 0 }))
    return zip(lines.indices, columns).map { index, columns in
      guard let head = head(index) else { return nil }
      guard let column = columns.0 ?? columns.1 else { return head }
      return head.padded(toCharacters: column) + lines[index].parts[1]
    }
  }

  private func widths(_ isMeant: (Int) -> Bool) -> [Int?] {
    lines.indices.map { index in
      lines[index].parts.count > 1 && isMeant(levels[index]) ? head(index)?.count : nil
    }
  }

  private func head(_ index: Int) -> String? {
    guard lines[index].kind == .step else { return nil }
    return String.blanks(levels[index]) + lines[index].parts[0]
  }
}
