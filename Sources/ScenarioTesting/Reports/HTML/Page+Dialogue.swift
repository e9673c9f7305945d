import Activation
import CommandLanguage
import Shell

extension Page {
  /// What was said and done in a scenario, line by line, with the portal's screens where they changed. Setup
  /// and cleanup are folded away, unless something in them was not as expected.
  mutating func dialogue(_ result: ScenarioResult) {
    var screens = SeenScreens()
    element("div", class: "dialogue") { page in
      for stretch in Stretch.stretches(of: result.items) {
        page.told(stretch, result.identity.place.file, &screens)
      }
    }
  }

  private mutating func told(_ stretch: Stretch, _ file: String, _ screens: inout SeenScreens) {
    guard stretch.block != .scenario else { return turns(stretch, file, &screens) }
    let isOpen = !stretch.isAsExpected
    let (block, count) = (PageWords.block(stretch.block), Plural.statements.counted(stretch.statements))
    element("details", class: "fold", with: isOpen ? [("open", "")] : []) { page in
      page.element(
        "summary",
        Text(pl: "\(block.pl) · \(count.pl)", en: "\(block.en) · \(count.en)"))
      page.turns(stretch, file, &screens)
    }
  }

  private mutating func turns(_ stretch: Stretch, _ file: String, _ screens: inout SeenScreens) {
    element("ol") { page in
      for item in stretch.items {
        switch item {
        case .narration(let text, let line, _):
          let masked = Redaction.masked("> " + text, in: line.vocabulary).dropFirst(2)
          page.element("li", class: "narration", String(masked))
        case .performed(let turn): page.turn(turn, in: file, &screens)
        }
      }
    }
  }

  private mutating func turn(_ turn: Turn, in file: String, _ screens: inout SeenScreens) {
    let performance = turn.performance
    let plain = turn.preferences.plain
    let told = performance.reported(plain)
    markup("\n")
    element("li", class: performance.kind, with: turn.language(unlike: language)) { page in
      page.who(performance, plain.language, in: file)
      page.element("pre", class: "statement", performance.statement.visibleText)
      page.outcome(told.words, performance.isExpected)
      page.lines("pre", class: "drawn", told.drawing)
      if let window = screens.change(after: turn, plain) { page.window(window) }
    }
  }

  /// The line's number, who does what there, and in which file, if that is another one than the scenario's.
  private mutating func who(_ performance: Performance, _ language: Language, in file: String) {
    let place = performance.statement.source.place
    element("span", class: "margin", "\(place.line)")
    element("p", class: "who") { page in
      page.element("b", performance.who(language))
      page.text(" " + performance.deed(language))
      guard place.file != file else { return }
      page.element("span", class: "elsewhere") { $0.place(place.file) }
    }
  }

  private mutating func outcome(_ words: [String], _ isExpected: Bool) {
    element("pre", class: "outcome") { page in
      let lines = page.withoutSecrets(words)
      page.element("span", class: "came", lines.first ?? page.bare(isExpected))
      for line in lines.dropFirst() {
        page.markup("\n")
        page.text(line)
      }
    }
  }

  /// Of an act whose drawing says it all, or that leads to nothing to be told.
  private func bare(_ isExpected: Bool) -> String {
    isExpected ? "✓ ok" : "✗ " + PageWords.unexpected.in(language)
  }

  private mutating func window(_ lines: [String]) {
    let name = Text(pl: "Ekran portalu", en: "The portal's screen")
    let attributes: Attributes = [("role", "figure"), ("aria-label", name.in(language))]
    self.lines("pre", class: "screen", with: attributes, lines)
  }

  /// Lines as they are, or nothing.
  mutating func lines(
    _ name: StaticString, class kind: StaticString, with attributes: Attributes = [], _ lines: [String]
  ) {
    guard !lines.isEmpty else { return }
    element(name, class: kind, with: attributes) { page in
      for (index, line) in page.withoutSecrets(lines).enumerated() {
        if index > 0 { page.markup("\n") }
        page.text(line)
      }
    }
  }
}

extension Turn {
  /// The language of the turn, where a scenario has changed it.
  fileprivate func language(unlike other: Language) -> Page.Attributes {
    guard preferences.language != other else { return [] }
    return [(name: "lang", value: preferences.language.rawValue)]
  }
}

extension Performance {
  fileprivate var kind: StaticString {
    switch (actor.role, isExpected) {
    case (.patient, true): "turn patient"
    case (.patient, false): "turn patient bad"
    case (.clerk, true): "turn clerk"
    case (.clerk, false): "turn clerk bad"
    case (.admin, true), (.support, true), (.auditor, true): "turn"
    case (.admin, false), (.support, false), (.auditor, false): "turn bad"
    }
  }
}
