import CommandLanguage
import PlainText

/// The state diagrams of a coverage as one `<svg>` element for a page: no fonts, scripts or files from
/// outside. Text takes the page's colour; `--konto-covered` and `--konto-missing` may be set by the page.
package struct StateDiagramSVG: Sendable {
  private let coverage: Coverage
  private let language: Language

  /// Draws the state diagrams with what was exercised in them, labelled in a language.
  package init(_ coverage: Coverage, _ language: Language) {
    self.coverage = coverage
    self.language = language
  }

  /// The SVG element, to stand in a page.
  package var text: String {
    let margin = SVGGrid.headingHeight
    var top = margin
    var parts: [String] = []
    for diagram in Diagram.all {
      parts.append(SVGDrawing(diagram, coverage, language).group(top: top))
      top += SVGGrid.height(of: diagram) + margin
    }
    let name = Markup.xml.escaped(summary)
    return """
      <svg xmlns="http://www.w3.org/2000/svg" class="konto-states" role="img" aria-label="\(name)" \
      viewBox="0 0 \(SVGGrid.width) \(top)" width="\(SVGGrid.width)" height="\(top)">
      <title>\(name)</title>
      <style>\(SVGStyle.rules)</style>
      \(legend)
      \(parts.joined(separator: "\n"))
      </svg>
      """
  }

  private var summary: String {
    let share = coverage.transitionShare
    return Text(
      pl: "Diagramy stanów: pokryto \(share.covered.count) z \(share.total) przejść",
      en: "State diagrams: \(share.covered.count) of \(share.total) transitions exercised"
    ).in(language)
  }

  private var legend: String {
    let covered = Text(pl: "✓ pokryte", en: "✓ covered").in(language)
    let missing = Text(pl: "· niepokryte", en: "· not covered").in(language)
    return """
      <g class="covered"><path class="line" stroke="\(SVGStyle.covered)" d="M10 18 H50"/>\
      <text x="58" y="22">\(covered)</text></g>
      <g class="missing"><path class="line" stroke="\(SVGStyle.missing)" d="M220 18 H260"/>\
      <text x="268" y="22">\(missing)</text></g>
      """
  }
}
