import PlainText

/// A `.scn` file, read and checked (the language, Files).
package struct Script: Sendable {
  /// Its path as given.
  package let file: String
  /// Of the file alone, in bytes.
  package let size: Int
  /// By which its lines were read.
  package let vocabulary: Vocabulary
  /// The files that it includes, as their lines have them in their places.
  package internal(set) var included: Set<String> = []
  /// What runs before each scenario; lines before the first header are of it too.
  package var setup: [Step] = []
  /// In the order of the file; one where there is no header.
  package var scenarios: [ScenarioSyntax] = []
  /// What runs after each scenario, however that ended.
  package var cleanup: [Step] = []

  /// The statement of the setup that ends the session before any scenario begins; nil where none does.
  package var quitOfSetup: Statement? { setup.lazy.compactMap(\.statement).first(where: \.quits) }
}

/// One test, in a world of its own.
package struct ScenarioSyntax: Sendable {
  /// With the names of its table unfilled.
  package let title: Template
  /// In the order written.
  package let tags: [String]
  /// Where its header stands; of a file without one, the first line.
  package let place: Place
  /// The header's line; nil for a file without one.
  package let header: SourceLine?
  /// The lines of the script's own file that belong to it, whatever they include.
  package internal(set) var extent: ClosedRange<Int>
  var body = ScenarioSteps.held([])
  /// Whether there is anything to run in it.
  package internal(set) var hasStatements = false
  /// Whether its first statement ends it, so that nothing is shown by it.
  package internal(set) var quitsAtOnce = false
  /// Its table; nil where there is none.
  package var examples: Examples?

  /// The names whose values are secrets: by themselves, by the lines that use them, or by what they are made of.
  package internal(set) var secretNames: Set<String> = []
  var secretFlow = SecretFlow()

  /// The title of one of its runs: with the values of the row filled in, but no secret and no whole PESEL.
  package func title(of row: ExampleRow) -> String {
    guard !title.isLiteral else { return LongNumbers.masked(title.written) }
    let values = row.values
    let secrets = Set(values.filter { secretNames.contains($0.key) }.values)
    let filled = try? title.filled { name in
      values[name].map { secrets.contains($0) ? Self.hidden($0) : $0 }
    }
    return LongNumbers.masked(filled ?? title.written)
  }

  private static func hidden(_ value: String) -> String {
    let isWord = WordValues.all.contains { $0.matches(value) }
    return isWord ? value : String(repeating: "•", count: value.count)
  }

  /// Its lines that matter when it runs. Of a large file they are read anew each time they are asked for.
  package var steps: [Step] { body.all.hiding(secretNames) }

  /// Its runs: one, or one per row of the table.
  package var rows: [ExampleRow] { (0..<rowCount).map(row) }
  /// How many runs it has.
  package var rowCount: Int { examples?.rows.count ?? 1 }

  /// One of its runs, from 0.
  package func row(_ index: Int) -> ExampleRow { examples?.rows[index] ?? ExampleRow(place: place) }
}

/// A line of a block that matters when it runs.
package enum Step: Sendable {
  case narration(String, SourceLine)
  case statement(Statement)

  /// nil for a sentence to the audience.
  package var statement: Statement? {
    switch self {
    case .statement(let statement): statement
    case .narration: nil
    }
  }
}

/// What stands in a scenario: read, or, of a large file, where it is to be read again when it runs, so that
/// memory does not grow with the number of scenarios.
enum ScenarioSteps: Sendable {
  case held([Step])
  /// Lines without mistakes and without `include`.
  case lines(SourceExtent)

  var all: [Step] {
    switch self {
    case .held(let steps): steps
    case .lines(let extent): extent.steps
    }
  }
}

extension SourceExtent {
  fileprivate var steps: [Step] {
    read().compactMap { line in
      switch (line.raw, line.reading) {
      case (.line(let source), .success(.narration(let text))): .narration(text, source)
      case (_, .success(.statement(let statement))): .statement(statement)
      case (_, .success), (_, .failure), (_, nil): nil
      }
    }
  }
}
