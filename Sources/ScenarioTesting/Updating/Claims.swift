import CommandLanguage

/// A place in a file whose text may have to change.
struct Spot: Hashable {
  /// Without `.` and `..`.
  let file: String
  let line: Int
  /// Of a cell, where it stands; nil for a whole line.
  let cell: Range<Int>?

  var wholeLine: Spot { Spot(file: file, line: line, cell: nil) }
}

extension Spot: Comparable {
  static func < (one: Spot, other: Spot) -> Bool {
    (one.file, one.line, one.cell?.lowerBound ?? 0) < (other.file, other.line, other.cell?.lowerBound ?? 0)
  }
}

/// A statement of a run, which wants a text.
struct Occasion {
  let run: PlannedRun
  let source: SourceLine
}

/// What the runs want a spot to say: one text, or a contradiction.
struct Claim {
  let spot: Spot
  /// As it stands there.
  let source: SourceLine
  private let old: String
  let text: String
  let first: Occasion
  /// One that wants something else.
  private(set) var other: Occasion?

  init(_ text: String, insteadOf old: String, at spot: Spot, in source: SourceLine, by occasion: Occasion) {
    self.spot = spot
    self.text = text
    self.old = old
    self.source = source
    first = occasion
  }

  var isChange: Bool { text != old }

  mutating func take(_ text: String, by occasion: Occasion) {
    if other == nil, text != self.text { other = occasion }
  }
}
