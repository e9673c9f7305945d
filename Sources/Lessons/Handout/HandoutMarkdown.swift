import Activation
import CommandLanguage
import Shell

/// A handout as Markdown (CommonMark, with the tables of GitHub).
package struct HandoutMarkdown: Sendable {
  /// What every handout of this kind begins with.
  package static let beginning = "<!-- konto handout -->\n"

  private let content: HandoutContent

  /// A handout of a lesson that goes as it expects.
  package init(_ content: HandoutContent) { self.content = content }

  private var language: Language { content.language }

  /// The whole file.
  package var text: String {
    let head =
      ["# " + Self.escaped(content.title)] + content.notes.map(note)
      + (content.hidesSecrets ? [HandoutHeadings.dots.in(language)] : [])
    let parts = head + content.scenes.flatMap(scene) + refusals + verbs + words + rules
    return Self.beginning + "\n" + parts.joined(separator: "\n\n") + "\n"
  }

  private func scene(_ scene: HandoutScene) -> [String] {
    var parts = ["## " + Self.escaped(scene.title)]
    for step in scene.steps {
      parts += step.narration.map(Self.escaped) + step.notes.map(note)
      parts.append((step.number.map { "**\($0).** " } ?? "– ") + Self.code(step.who + " " + step.typed))
      if !step.lines.isEmpty { parts.append(Self.fenced(step.lines)) }
    }
    return parts + scene.closing.map(Self.escaped) + scene.closingNotes.map(note)
  }

  private func note(_ text: String) -> String { "> ✎ " + Self.escaped(text) }

  private var refusals: [String] {
    guard !content.refusals.isEmpty else { return [] }
    let head = HandoutHeadings.self
    let rows = content.refusals.map { [$0.says, $0.toDo] }
    return [
      "## " + head.refusals.in(language), table([head.says.in(language), head.toDo.in(language)], rows),
    ]
  }

  private var verbs: [String] {
    let items = content.verbs.map { verb in
      "- " + Self.code(verb.name.in(language)) + " – " + Self.escaped(verb.summary.in(language))
    }
    return ["## " + HandoutHeadings.commands.in(language), items.joined(separator: "\n")]
  }

  private var words: [String] {
    guard !content.words.isEmpty else { return [] }
    let items = content.words.map { word in
      "- **\(word.term.in(language))** – \(Self.escaped(word.meaning.in(language)))"
    }
    return ["## " + HandoutHeadings.words.in(language), items.joined(separator: "\n")]
  }

  private var rules: [String] {
    guard !content.rules.isEmpty else { return [] }
    let items = content.rules.map { rule in
      "- **\(rule.rawValue)** \(Self.escaped(rule.page.in(language))) – \(Self.escaped(rule.reading.in(language)))"
    }
    return ["## " + HandoutHeadings.rules.in(language), items.joined(separator: "\n")]
  }

  private func table(_ head: [String], _ rows: [[String]]) -> String {
    let lines = [head, head.map { _ in "---" }] + rows.map { $0.map(Self.escaped) }
    return lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  /// Text that is to stand as it is.
  private static func escaped(_ text: String) -> String {
    String(text.flatMap { "\\`*_[]<>#|".contains($0) ? ["\\", $0] : [$0] })
  }

  private static func code(_ text: String) -> String {
    text.contains("`") ? "`` \(text) ``" : "`\(text)`"
  }

  /// The fence is longer than any that stands in the lines.
  private static func fenced(_ lines: [String]) -> String {
    let longest = lines.flatMap { $0.split { $0 != "`" } }.map { $0.count }.max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return ([fence + "text"] + lines + [fence]).joined(separator: "\n")
  }
}

/// The headings that every handout has.
enum HandoutHeadings {
  static let refusals = Text(pl: "Kiedy coś się nie udaje", en: "When something goes wrong")
  static let says = Text(pl: "Co widać albo słychać", en: "What the portal or the desk says")
  static let toDo = Text(pl: "Co zrobić", en: "What to do")
  static let words = Text(pl: "Słowa", en: "Words")
  static let rules = Text(pl: "Reguły portalu, o których tu mowa", en: "The portal's rules in this lesson")
  static let commands = Text(pl: "Polecenia", en: "Commands")
  static let own = Text(pl: "Miejsce na własne notatki", en: "Room for your own notes")
  /// Of codes and passwords that paper does not show.
  static let dots = Text(
    pl:
      "Kropki (••••) zastępują kody i hasła: wpisuje się w tym miejscu kod z wydruku, z telefonu albo z wiadomości, "
      + "a hasło – własne.",
    en:
      "Dots (••••) stand for codes and passwords: type the code from the slip, the phone or the message there, or a "
      + "password of your own.")
  static let note = Text(pl: "Notatka", en: "Note")
}
