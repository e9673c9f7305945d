/// How far each line is indented: steps under a header and the rows of a table by two, a comment like the line that
/// it stands at, all else not at all.
struct Indentation {
  static let width = 2
  private let lines: [WrittenLine]
  private var levels: [Int] = []

  static func levels(_ lines: [WrittenLine]) -> [Int] {
    var indentation = Indentation(lines)
    var index = 0
    while let start = lines[index...].firstIndex(where: { $0.kind == .comment }) {
      index = lines[start...].firstIndex { $0.kind != .comment } ?? lines.count
      let level = indentation.ofComments(start..<index)
      for comment in start..<index { indentation.levels[comment] = level }
    }
    return indentation.levels
  }

  private init(_ lines: [WrittenLine]) {
    self.lines = lines
    var isUnderHeader = false
    for line in lines {
      switch line.kind {
      case .block, .examples:
        isUnderHeader = true
        levels.append(0)
      case .step: levels.append(isUnderHeader ? Self.width : 0)
      case .row: levels.append(Self.width)
      case .blank, .comment, .narration: levels.append(0)
      }
    }
  }

  /// Like the line below them; at the end of a paragraph like the line above; by themselves like what comes next.
  private func ofComments(_ range: Range<Int>) -> Int {
    if let below = lines[range.upperBound...].first, !below.isBlank { return levels[range.upperBound] }
    if range.lowerBound > 0, !lines[range.lowerBound - 1].isBlank { return levels[range.lowerBound - 1] }
    let next = lines[range.upperBound...].firstIndex { $0.kind != .comment && !$0.isBlank }
    return next.map { levels[$0] } ?? 0
  }
}
