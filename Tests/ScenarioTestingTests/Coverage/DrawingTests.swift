import CommandLanguage
import Foundation
import FoundationXML
import PlainText
import Shell
import TestSupport
import Testing

@testable import ScenarioTesting

/// The state diagrams in a terminal and on a page.
@Suite struct DrawingTests {
  static let coverages = [Coverage(), .whole]

  static func preferences(_ language: Language, colour: Bool = false) -> Preferences {
    Preferences(language: language, format: .text, colour: colour)
  }

  @Test("Everything covered, and nothing", arguments: Language.allCases, ["whole", "empty"])
  func isDrawn(_ language: Language, _ name: String) throws {
    let coverage = name == "whole" ? Coverage.whole : Coverage()
    let lines = Diagram.all.flatMap { $0.lines(coverage, Self.preferences(language)) }
    try RecordedText("Recorded/\(name).\(language.rawValue).txt").expect(lines.map { $0 + "\n" }.joined())
  }

  @Test("Every way is drawn once, in one diagram")
  func everyWay() {
    let drawn = Diagram.all.flatMap(\.edges).map(\.transition)
    #expect(drawn.count == Transition.all.count && Set(drawn) == Set(Transition.all))
  }

  @Test("Nothing is drawn over a text", arguments: Language.allCases, coverages)
  func textsAreWhole(_ language: Language, _ coverage: Coverage) {
    for diagram in Diagram.all {
      let drawn = diagram.lines(coverage, Self.preferences(language)).joined(separator: "\n")
      let labels = diagram.edges.flatMap { edge in
        edge.label(marked: coverage.transitions.contains(edge.transition), language)
      }
      for text in labels + diagram.boxes.flatMap(\.lines).map({ $0.in(language) }) {
        #expect(drawn.contains(text), "\(text)")
      }
      // A label that runs into an arrow's head or a line has no blank after it.
      for label in labels {
        #expect(!drawn.contains(label + "▲") && !drawn.contains(label + "│"), "\(label)")
      }
    }
  }

  @Test("The report fits 80 columns", arguments: Language.allCases, coverages)
  func fits(_ language: Language, _ coverage: Coverage) {
    for line in CoverageLines(coverage).lines(Self.preferences(language)) {
      #expect(DisplayWidth.columns(line) <= 80 && line.last != " ", "\(line)")
    }
  }

  @Test("Colour changes nothing but colours", arguments: coverages)
  func colour(_ coverage: Coverage) {
    let plain = CoverageLines(coverage).lines(Self.preferences(.pl))
    let coloured = CoverageLines(coverage).lines(Self.preferences(.pl, colour: true))
    #expect(coloured != plain)
    #expect(coloured.map { $0.replacing(/\u{1B}\[[0-9;]*m/, with: "") } == plain)
  }

  @Test("What is missing is named with its words")
  func missing() throws {
    var coverage = Coverage.whole
    coverage.shown.remove(.s9)
    coverage.codes.remove(.pin(.expired))
    coverage.policies.remove(.skew)
    coverage.transitions.remove(.pin(.expired))
    let lines = CoverageLines(coverage).lines(Self.preferences(.en))
    let first = try #require(lines.firstIndex(of: "Rules not covered"))
    let told = lines.prefix(5) + [""] + lines[first...].prefix(12)
    try RecordedText("Recorded/missing.en.txt").expect(told.map { $0 + "\n" }.joined())
    // What was exercised stands between, without what was not.
    let exercised = lines[5..<first].joined(separator: " ")
    #expect(exercised.contains("Covered") && exercised.contains("R31") && exercised.contains("documents"))
    #expect(!exercised.contains("S9") && !exercised.contains("pin-expired") && !exercised.contains("tp-skew"))
  }

  @Test("The SVG is well-formed, and says in words what it shows", arguments: Language.allCases, coverages)
  func svg(_ language: Language, _ coverage: Coverage) throws {
    let text = StateDiagramSVG(coverage, language).text
    let reading = SVGReading()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = reading
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(reading.root == ["svg", "img"])
    #expect(reading.label.contains("\(coverage.transitions.count)"))
    #expect(reading.count(of: "covered") == coverage.transitions.count + 1)
    #expect(reading.count(of: "missing") == Transition.all.count - coverage.transitions.count + 1)
    #expect(reading.texts.contains(Transition.pin(.expired).words.in(language)))
  }
}

/// What a parser finds in an SVG.
private final class SVGReading: NSObject, XMLParserDelegate {
  var root: [String] = []
  var label = ""
  var texts: [String] = []
  private var classes: [String] = []

  func count(of name: String) -> Int { classes.count { $0 == name } }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    if root.isEmpty {
      root = [name, attributes["role"] ?? ""]
      label = attributes["aria-label"] ?? ""
    }
    if let name = attributes["class"] { classes.append(name) }
    texts.append("")
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if !texts.isEmpty { texts[texts.count - 1] += text }
  }
}
