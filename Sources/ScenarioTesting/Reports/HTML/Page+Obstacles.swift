import CommandLanguage
import Shell

extension Page {
  /// Why nothing ran, or not everything: mistakes with their place, files that cannot be read, or nothing to run.
  mutating func obstacles(_ all: [Obstacle], hasRun: Bool) {
    let warnings = all.filter(\.isWarning)
    let heading =
      hasRun
      ? Text(pl: "Czego nie wykonano i dlaczego", en: "What did not run, and why")
      : Text(pl: "Dlaczego niczego nie wykonano", en: "Why nothing ran")
    section("obstacles", heading, all.filter { !$0.isWarning })
    section("warnings", Text(pl: "Ostrzeżenia polecenia check", en: "What check warns of"), warnings)
  }

  private mutating func section(_ id: StaticString, _ heading: Text, _ obstacles: [Obstacle]) {
    guard !obstacles.isEmpty else { return }
    section(id, heading) { page in
      page.element("ol", class: "obstacles") { page in
        for obstacle in obstacles {
          page.markup("\n")
          page.element("li", class: "cause error") { $0.obstacle(obstacle) }
        }
      }
    }
  }

  private mutating func obstacle(_ obstacle: Obstacle) {
    switch obstacle {
    case .mistake(let error): finding(Finding(error))
    case .warning(let finding): self.finding(finding)
    case .unreadable(let path, let problem):
      element("p", class: "place") { page in
        page.element("code") { $0.place(path) }
      }
      element("p", class: "reason", problem.words)
    case .nothing(let emptiness):
      if let place = emptiness.place { self.place(place) }
      element("p", class: "reason", emptiness.words)
    }
  }

  /// The line with a caret under the place, and what may have been meant.
  private mutating func finding(_ finding: Finding) {
    place(finding.source.place, column: finding.column)
    element("p", class: "reason", finding.words.in(language))
    let lines = Diagnostic(finding, language, colour: false).lines.dropFirst()
    self.lines("pre", class: "drawn", Array(lines))
  }

  private mutating func place(_ place: Place, column: Int? = nil) {
    let column = column.map { ":\($0)" } ?? ""
    element("p", class: "place") { page in
      page.element("code") { $0.place("\(place.file):\(place.line)" + column) }
    }
  }
}
