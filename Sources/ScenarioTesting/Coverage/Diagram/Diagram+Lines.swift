import CommandLanguage
import PlainText
import Shell

extension Diagram {
  /// The drawing in a terminal: a covered way is solid and marked with ✓, a missing one dashed and marked
  /// with ·.
  func lines(_ coverage: Coverage, _ preferences: Preferences) -> [String] {
    var canvas = Canvas(width: Self.width, height: height)
    for box in boxes { canvas.draw(box, preferences.language) }
    // The missing first, so that a line that is shared shows as covered.
    for edge in edges.sorted(by: { coverage.isMissing($0) && !coverage.isMissing($1) }) {
      canvas.draw(edge, isCovered: !coverage.isMissing(edge), preferences.language)
    }
    return canvas.lines(colour: preferences.colour)
  }
}

extension Coverage {
  fileprivate func isMissing(_ edge: Diagram.Edge) -> Bool { !transitions.contains(edge.transition) }
}

extension Canvas {
  fileprivate mutating func draw(_ box: Diagram.Box, _ language: Language) {
    let (left, top) = (box.corner.x, box.corner.y)
    let (right, bottom) = (left + box.width - 1, top + box.height - 1)
    guard box.height > 1 else { return drawEnd(box, language) }
    let corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
      .map { Diagram.Point($0.0, $0.1) }
    for (start, end) in zip(corners, corners.dropFirst()) { line(from: start, to: end, .frame) }
    let firstRow = top + (box.height - box.lines.count) / 2
    for (index, line) in box.lines.enumerated() {
      let text = line.in(language)
      let x = left + (box.width - DisplayWidth.columns(text)) / 2
      put(text, at: Diagram.Point(x, firstRow + index), index == 0 ? .bold : .frame)
    }
  }

  private mutating func drawEnd(_ box: Diagram.Box, _ language: Language) {
    for line in box.lines {
      put("[ \(line.in(language)) ]", at: box.corner, .bold)
    }
  }

  fileprivate mutating func draw(_ edge: Diagram.Edge, isCovered: Bool, _ language: Language) {
    let style = isCovered ? Style.covered : .missing
    for (start, end) in zip(edge.path, edge.path.dropFirst()) { line(from: start, to: end, style) }
    if let head = edge.head { put(String(head.character), at: head.point, style) }
    if edge.startsFromNothing, let start = edge.path.first { put("●", at: start, .bold) }
    for (index, line) in edge.label(marked: isCovered, language).enumerated() {
      put(edge.label.place.written(line), at: edge.label.begin(of: line, row: index), style)
    }
  }
}

extension Diagram.Label {
  fileprivate func begin(of line: String, row: Int) -> Diagram.Point {
    switch place {
    case .after, .onLine: Diagram.Point(at.x, at.y + row)
    case .before: Diagram.Point(at.x - DisplayWidth.columns(line) + 1, at.y + row)
    }
  }
}

extension Diagram.Label.Place {
  /// The text, free of the line that it stands on.
  fileprivate func written(_ line: String) -> String {
    switch self {
    case .after, .before: line
    case .onLine: " \(line) "
    }
  }
}

extension Diagram.Edge {
  fileprivate var head: (character: Character, point: Diagram.Point)? {
    guard let end = path.last, let before = path.dropLast().last else { return nil }
    switch (end.x - before.x, end.y - before.y) {
    case (1..., _): return ("►", end)
    case (..<0, _): return ("◄", end)
    case (_, 1...): return ("▼", end)
    case (_, _): return ("▲", end)
    }
  }

  /// The lines of the label, with the mark before the first.
  func label(marked isCovered: Bool, _ language: Language) -> [String] {
    transition.label.in(language).split(separator: "\n").enumerated().map { index, line in
      (index > 0 ? "  " : isCovered ? "✓ " : "· ") + line
    }
  }
}
