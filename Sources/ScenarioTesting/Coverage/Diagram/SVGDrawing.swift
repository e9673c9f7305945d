import CommandLanguage
import PlainText

/// The grid of a diagram in the units of an SVG.
enum SVGGrid {
  static let column = 10
  static let row = 24
  static let headingHeight = 40
  static let width = Diagram.width * column + 20

  static func height(of diagram: Diagram) -> Int { diagram.height * row }

  static func x(_ point: Diagram.Point) -> Int { point.x * column + column / 2 + 10 }
  static func y(_ point: Diagram.Point) -> Int { point.y * row + row / 2 }
}

/// One state machine of the page.
struct SVGDrawing {
  private let diagram: Diagram
  private let coverage: Coverage
  private let language: Language

  init(_ diagram: Diagram, _ coverage: Coverage, _ language: Language) {
    self.diagram = diagram
    self.coverage = coverage
    self.language = language
  }

  /// The drawing under its heading. What is missing is drawn first: a line that is shared shows as covered.
  func group(top: Int) -> String {
    let edges = diagram.edges.filter { !isCovered($0) } + diagram.edges.filter(isCovered)
    let parts = diagram.boxes.map(drawn) + edges.map(drawn)
    return """
      <g transform="translate(0,\(top + SVGGrid.headingHeight / 2))">
      <text class="heading" x="10" y="-4">\(Markup.xml.escaped(diagram.title.in(language)))</text>
      \(parts.joined(separator: "\n"))
      </g>
      """
  }

  private func isCovered(_ edge: Diagram.Edge) -> Bool { coverage.transitions.contains(edge.transition) }

  private func drawn(_ box: Diagram.Box) -> String {
    let (x, y) = (SVGGrid.x(box.corner), SVGGrid.y(box.corner))
    let width = (box.width - 1) * SVGGrid.column
    let isEnd = box.height == 1
    let height = isEnd ? SVGGrid.row - 4 : (box.height - 1) * SVGGrid.row
    let top = isEnd ? y - height / 2 : y
    let middle = isEnd ? y : y + height / 2
    let lines = box.lines.enumerated().map { index, line in
      let baseline = middle + 5 + index * 18 - (box.lines.count - 1) * 9
      return """
        <text class="\(index == 0 ? "name" : "detail")" x="\(x + width / 2)" y="\(baseline)">\
        \(Markup.xml.escaped(line.in(language)))</text>
        """
    }
    return """
      <rect class="state" x="\(x)" y="\(top)" width="\(width)" height="\(height)" rx="\(isEnd ? 9 : 6)"/>\
      \(lines.joined())
      """
  }

  private func drawn(_ edge: Diagram.Edge) -> String {
    let line = SVGLine(edge.path)
    let labels = edge.label(marked: isCovered(edge), language).enumerated().map { index, text in
      edge.label.drawn(text, row: index)
    }
    let start = edge.startsFromNothing ? line.start : ""
    let colour = isCovered(edge) ? SVGStyle.covered : SVGStyle.missing
    return """
      <g class="\(isCovered(edge) ? "covered" : "missing")">\
      <title>\(Markup.xml.escaped(edge.transition.words.in(language)))</title>\
      <path class="line" stroke="\(colour)" d="\(line.path)"/>\
      <path class="head" fill="\(colour)" d="\(line.head)"/>\(start)\(labels.joined())</g>
      """
  }
}

extension Diagram.Label {
  fileprivate func drawn(_ line: String, row: Int) -> String {
    let (left, middle) = (SVGGrid.x(at) - SVGGrid.column / 2, SVGGrid.y(at) + 5 + row * 18)
    let text = Markup.xml.escaped(String(line.drop { $0 == " " }))
    return switch place {
    case .after: "<text x=\"\(left + row * 12)\" y=\"\(middle)\">\(text)</text>"
    case .before: "<text class=\"before\" x=\"\(left + SVGGrid.column)\" y=\"\(middle)\">\(text)</text>"
    case .onLine: "<text x=\"\(left)\" y=\"\(middle - 11)\">\(text)</text>"
    }
  }
}
