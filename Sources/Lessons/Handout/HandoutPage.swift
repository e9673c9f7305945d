import Activation
import CommandLanguage
import PlainText
import Shell

/// A handout as one page of HTML that asks for nothing from outside, made for printing on A4.
package struct HandoutPage: Sendable {
  /// What every handout of this kind begins with.
  package static let beginning = "<!DOCTYPE html>\n<!-- konto handout -->\n"

  private let content: HandoutContent

  /// A handout of a lesson that goes as it expects.
  package init(_ content: HandoutContent) { self.content = content }

  private var language: Language { content.language }

  /// The whole file.
  package var text: String {
    let scenes = content.scenes.map(scene)
    let dots = content.hidesSecrets ? [element("p", class: "dots", HandoutHeadings.dots.in(language))] : []
    let body = [element("h1", content.title)] + content.notes.map(note) + dots + scenes + [appendix]
    let head = """
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      \(element("title", content.title))
      <style>
      \(Self.style)</style>
      </head>
      <body>

      """
    return Self.beginning + head + body.joined(separator: "\n") + "\n</body>\n</html>\n"
  }

  private func scene(_ scene: HandoutScene) -> String {
    let steps = scene.steps.map(turn)
    let closing = scene.closing.map { element("p", $0) } + scene.closingNotes.map(note)
    let parts = [element("h2", scene.title)] + steps + closing
    return "<section>\n\(parts.joined(separator: "\n"))\n</section>"
  }

  private func turn(_ step: HandoutStep) -> String {
    let (who, typed) = (element("span", class: "who", step.who), element("code", step.typed))
    var parts = step.narration.map { element("p", $0) } + step.notes.map(note)
    let number = step.number.map { "<b class=\"number\">\($0)</b>" } ?? "<b class=\"beside\">–</b>"
    parts.append("<p class=\"step\">\(number) \(who) \(typed)</p>")
    if !step.lines.isEmpty { parts.append(element("pre", step.lines.joined(separator: "\n"))) }
    return "<div class=\"turn\">\n\(parts.joined(separator: "\n"))\n</div>"
  }

  private func note(_ text: String) -> String {
    "<aside>" + element("b", HandoutHeadings.note.in(language)) + " " + Markup.html.escaped(text) + "</aside>"
  }

  private var appendix: String {
    "<section>\n" + (refusals + verbs + words + rules + own).joined(separator: "\n") + "\n</section>"
  }

  private var refusals: [String] {
    guard !content.refusals.isEmpty else { return [] }
    let head = [HandoutHeadings.says, HandoutHeadings.toDo]
      .map { "<th scope=\"col\">" + Markup.html.escaped($0.in(language)) + "</th>" }.joined()
    let rows = content.refusals.map { "<tr>" + element("td", $0.says) + element("td", $0.toDo) + "</tr>" }
    return [
      element("h2", HandoutHeadings.refusals.in(language)),
      "<table>\n<thead><tr>\(head)</tr></thead>\n<tbody>\n" + rows.joined(separator: "\n")
        + "\n</tbody>\n</table>",
    ]
  }

  private var verbs: [String] {
    let items = content.verbs.map {
      "<dt>" + element("code", $0.name.in(language)) + "</dt>" + element("dd", $0.summary.in(language))
    }
    return [
      element("h2", HandoutHeadings.commands.in(language)),
      "<dl class=\"commands\">\n" + items.joined(separator: "\n") + "\n</dl>",
    ]
  }

  private var own: [String] {
    [element("h2", HandoutHeadings.own.in(language)), "<div class=\"own\"></div>"]
  }

  private var words: [String] {
    guard !content.words.isEmpty else { return [] }
    let items = content.words.map {
      element("dt", $0.term.in(language)) + element("dd", $0.meaning.in(language))
    }
    return [
      element("h2", HandoutHeadings.words.in(language)), "<dl>\n" + items.joined(separator: "\n") + "\n</dl>",
    ]
  }

  private var rules: [String] {
    guard !content.rules.isEmpty else { return [] }
    let items = content.rules.map(ruleItem)
    return [
      element("h2", HandoutHeadings.rules.in(language)),
      "<dl class=\"rules\">\n" + items.joined(separator: "\n") + "\n</dl>",
    ]
  }

  private func ruleItem(_ rule: Rule) -> String {
    let quotation = element("i", rule.page.in(language))
    let reading = Markup.html.escaped(rule.reading.in(language))
    return element("dt", rule.rawValue) + "<dd>\(quotation) \(reading)</dd>"
  }

  private func element(_ name: String, class kind: String? = nil, _ text: String) -> String {
    let attribute = kind.map { " class=\"\($0)\"" } ?? ""
    return "<\(name)\(attribute)>" + Markup.html.escaped(text) + "</\(name)>"
  }
}

extension HandoutPage {
  /// A page of paper: dark on white, a scenario begins on a new one, and no step is torn in two.
  fileprivate static let style = """
    @page { size: A4; margin: 18mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); } }
    * { box-sizing: border-box; }
    body {
      margin: 0 auto; max-width: 46rem; padding: 2rem 1.2rem 4rem; background: #fff; color: #1c1e21;
      font: 11pt/1.5 "Source Sans 3", "Noto Sans", "Segoe UI", system-ui, sans-serif; hyphens: auto;
    }
    h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 1rem; }
    h2 { font-size: 1.3rem; line-height: 1.25; margin: 2.2rem 0 .8rem; break-after: avoid; }
    p { margin: .7rem 0; }
    .turn { break-inside: avoid; }
    .step { display: flex; gap: .6rem; align-items: baseline; margin: .8rem 0 .4rem; break-after: avoid; }
    .number {
      flex: none; min-width: 1.7em; padding: 0 .3em; border-radius: .85em; background: #1d5c87; color: #fff;
      font-size: .85em; line-height: 1.7; text-align: center;
    }
    .beside { flex: none; min-width: 1.7em; color: #5a5f66; font-size: .85em; text-align: center; }
    code, pre, .who { font-family: "DejaVu Sans Mono", "Noto Sans Mono", Menlo, Consolas, monospace; hyphens: none; }
    code { font-weight: 700; overflow-wrap: anywhere; }
    code, .who { font-size: .88em; }
    .who { color: #5a5f66; }
    pre {
      margin: .3rem 0 1.1rem 2.4rem; padding: .6rem .8rem; background: #f2f6fa; border-left: 3px solid #1d5c87;
      font-size: 8.4pt; line-height: 1.25; overflow-x: auto; break-inside: avoid;
    }
    aside {
      margin: .6rem 0; padding: .4rem .8rem; background: #fdf3e0; border-left: 3px solid #7a4a00; font-size: .92em;
    }
    table { border-collapse: collapse; width: 100%; }
    th, td { text-align: left; vertical-align: top; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid #c9c4b8; }
    tr { break-inside: avoid; }
    dt { font-weight: 700; margin-top: .5rem; break-after: avoid; }
    dd { margin: 0 0 .3rem; }
    .rules { display: grid; grid-template-columns: 3rem 1fr; gap: .3rem 0; }
    .rules dt, .rules dd { margin: 0; }
    .commands { display: grid; grid-template-columns: 13rem 1fr; gap: .3rem 0; }
    .commands dt, .commands dd { margin: 0; }
    .dots { color: #5a5f66; font-size: .92em; }
    .own {
      height: 16rem; break-inside: avoid;
      background: repeating-linear-gradient(#fff 0 1.9rem, #c9c4b8 1.9rem 1.95rem);
    }
    @media print {
      body { max-width: none; padding: 0; }
      section + section, h1 + section ~ section { break-before: page; }
      pre { print-color-adjust: exact; }
      .number, aside, .own { print-color-adjust: exact; }
    }

    """
}
