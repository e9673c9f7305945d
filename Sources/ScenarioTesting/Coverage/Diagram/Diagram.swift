import CommandLanguage

/// A state machine as it is drawn: boxes and the ways between them, on a grid of terminal cells. The drawing
/// in a terminal and that on a page are two renderings of this one value.
struct Diagram: Sendable {
  let title: Text
  /// Rows of the grid; it is `Diagram.width` columns wide.
  let height: Int
  let boxes: [Box]
  let edges: [Edge]

  /// What fits into 80 columns with a margin.
  static let width = 78

  static let all: [Diagram] = [.account, .pin, .screens]

  struct Point: Hashable, Sendable {
    let x: Int
    let y: Int

    init(_ x: Int, _ y: Int) {
      self.x = x
      self.y = y
    }
  }

  /// A state. A box of one row is a state that ends the matter, drawn without a frame around it.
  struct Box: Sendable {
    let corner: Point
    let width: Int
    let height: Int
    let lines: [Text]

    init(_ x: Int, _ y: Int, width: Int, height: Int, _ lines: Text...) {
      corner = Point(x, y)
      self.width = width
      self.height = height
      self.lines = lines
    }
  }

  struct Edge: Sendable {
    let transition: Transition
    /// The corners of the line: from the border of a box, or a free cell where the machine begins, to the
    /// cell before another box, where the arrow's head is.
    let path: [Point]
    let label: Label
  }

  struct Label: Sendable {
    enum Place {
      /// To the right of its line.
      case after
      /// To the left of its line, up to the point.
      case before
      case onLine
    }

    /// Where the text begins, or ends.
    let at: Point
    let place: Place
  }
}

extension Diagram.Edge {
  init(_ transition: Transition, _ path: (Int, Int)..., at: (Int, Int), _ place: Diagram.Label.Place = .after)
  {
    self.transition = transition
    self.path = path.map { Diagram.Point($0.0, $0.1) }
    label = Diagram.Label(at: Diagram.Point(at.0, at.1), place: place)
  }

  /// Whether it begins where nothing was before: its first point is a dot.
  var startsFromNothing: Bool { transition == .account(.created) || transition == .pin(.issued) }
}
