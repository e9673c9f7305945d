/// A way as an SVG draws it: a line with round corners that ends in an arrow's head at the border of a box.
struct SVGLine {
  private let points: [(x: Int, y: Int)]
  private static let radius = 7

  init(_ path: [Diagram.Point]) {
    var points = path.map { (x: SVGGrid.x($0), y: SVGGrid.y($0)) }
    // The last cell is the one before the border, which runs through the middle of the next.
    if let end = points.last, let before = points.dropLast().last {
      let (dx, dy) = Self.direction(from: before, to: end)
      points[points.count - 1] = (end.x + dx * SVGGrid.column - dx, end.y + dy * SVGGrid.row - dy)
    }
    self.points = points
  }

  /// `M … L … Q …`, up to the head.
  var path: String {
    guard let first = points.first, let last = points.last else { return "" }
    var path = "M\(first.x) \(first.y)"
    for index in points.indices.dropFirst().dropLast() {
      let (before, here, next) = (points[index - 1], points[index], points[index + 1])
      let (inX, inY) = Self.direction(from: before, to: here)
      let (outX, outY) = Self.direction(from: here, to: next)
      path += " L\(here.x - inX * Self.radius) \(here.y - inY * Self.radius)"
      path += " Q\(here.x) \(here.y) \(here.x + outX * Self.radius) \(here.y + outY * Self.radius)"
    }
    let (dx, dy) = lastDirection
    return path + " L\(last.x - dx * 8) \(last.y - dy * 8)"
  }

  /// A triangle whose tip touches the box.
  var head: String {
    guard let tip = points.last else { return "" }
    let (dx, dy) = lastDirection
    let (x, y) = (tip.x - dx * 10, tip.y - dy * 10)
    return "M\(tip.x) \(tip.y) L\(x - dy * 5) \(y + dx * 5) L\(x + dy * 5) \(y - dx * 5) Z"
  }

  /// The dot from which a machine begins.
  var start: String {
    points.first.map { "<circle class=\"start\" cx=\"\($0.x)\" cy=\"\($0.y)\" r=\"6\"/>" } ?? ""
  }

  private var lastDirection: (Int, Int) {
    guard let end = points.last, let before = points.dropLast().last else { return (0, 0) }
    return Self.direction(from: before, to: end)
  }

  private static func direction(from start: (x: Int, y: Int), to end: (x: Int, y: Int)) -> (Int, Int) {
    ((end.x - start.x).signum(), (end.y - start.y).signum())
  }
}
