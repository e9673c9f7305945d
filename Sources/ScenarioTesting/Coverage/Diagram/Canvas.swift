import CommandLanguage
import Shell

/// A grid of terminal cells on which lines meet by themselves: a cell knows in which directions strokes leave
/// it.
struct Canvas {
  fileprivate var cells: [[Cell]]

  struct Strokes: OptionSet, Hashable {
    let rawValue: UInt8
    static let north = Self(rawValue: 1)
    static let east = Self(rawValue: 2)
    static let south = Self(rawValue: 4)
    static let west = Self(rawValue: 8)
  }

  /// How something is drawn; where two things meet, the greater shows.
  enum Style: Int, Comparable {
    case missing, covered, frame, bold

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  fileprivate struct Cell {
    var strokes: Strokes = []
    var character: Character?
    var style = Style.missing
  }

  init(width: Int, height: Int) {
    cells = Array(repeating: Array(repeating: Cell(), count: width), count: height)
  }

  mutating func put(_ text: String, at point: Diagram.Point, _ style: Style) {
    for (offset, character) in text.enumerated() {
      change(Diagram.Point(point.x + offset, point.y)) { cell in
        cell.character = character
        cell.style = style
      }
    }
  }

  /// A straight line, both ends included; one that leaves a frame makes it a junction.
  mutating func line(from start: Diagram.Point, to end: Diagram.Point, _ style: Style) {
    let (dx, dy) = ((end.x - start.x).signum(), (end.y - start.y).signum())
    let (ahead, back) = Self.directions(dx, dy)
    var point = start
    while point != end {
      stroke(point, ahead, style)
      point = Diagram.Point(point.x + dx, point.y + dy)
      stroke(point, back, style)
    }
  }

  private mutating func stroke(_ point: Diagram.Point, _ direction: Strokes, _ style: Style) {
    change(point) { cell in
      cell.strokes.insert(direction)
      cell.style = max(cell.style, style)
    }
  }

  private mutating func change(_ point: Diagram.Point, _ change: (inout Cell) -> Void) {
    guard cells.indices.contains(point.y), cells[point.y].indices.contains(point.x) else { return }
    change(&cells[point.y][point.x])
  }

  private static func directions(_ dx: Int, _ dy: Int) -> (ahead: Strokes, back: Strokes) {
    switch (dx, dy) {
    case (1, _): (.east, .west)
    case (-1, _): (.west, .east)
    case (_, 1): (.south, .north)
    case (_, _): (.north, .south)
    }
  }
}

extension Canvas {
  /// The rows, without blanks at their ends.
  func lines(colour: Bool) -> [String] { cells.map { Self.line(of: $0, colour) } }

  private static func line(of row: [Cell], _ colour: Bool) -> String {
    let end = (row.lastIndex { !$0.isBlank } ?? -1) + 1
    var line = ""
    var rest = row[..<end]
    while let first = rest.first {
      let run = rest.prefix { $0.isBlank || $0.style == first.style }
      line += first.style.painted(String(run.map(\.drawn)), colour)
      rest = rest.dropFirst(run.count)
    }
    return line
  }
}

extension Canvas.Cell {
  fileprivate var isBlank: Bool { strokes.isEmpty && (character ?? " ") == " " }

  fileprivate var drawn: Character { character ?? strokes.character(in: style) }
}

extension Canvas.Style {
  fileprivate func painted(_ text: String, _ colour: Bool) -> String {
    switch self {
    case .missing: text.allSatisfy { $0 == " " } ? text : Ink.yellow(text, colour)
    case .covered: Ink.green(text, colour)
    case .frame: text
    case .bold: Ink.bold(text, colour)
    }
  }
}

extension Canvas.Strokes {
  fileprivate func character(in style: Canvas.Style) -> Character {
    let isDashed = style == .missing
    let isRound = style < .frame
    return switch self {
    case []: " "
    case [.north, .south], .north, .south: isDashed ? "╎" : "│"
    case [.east, .west], .east, .west: isDashed ? "╌" : "─"
    case [.south, .east]: isRound ? "╭" : "┌"
    case [.south, .west]: isRound ? "╮" : "┐"
    case [.north, .east]: isRound ? "╰" : "└"
    case [.north, .west]: isRound ? "╯" : "┘"
    case [.north, .south, .east]: "├"
    case [.north, .south, .west]: "┤"
    case [.east, .west, .south]: "┬"
    case [.east, .west, .north]: "┴"
    case _: "┼"  // All four directions.
    }
  }
}
