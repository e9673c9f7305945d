/// A `.scn` file, read and checked (the language, Files).
package struct Script: Sendable {
  package let file: String
  /// Of the file alone, in bytes.
  package let size: Int
  /// By which its lines were read.
  package let vocabulary: Vocabulary
  /// The files that it includes, as their lines have them in their places.
  package internal(set) var included: Set<String> = []
  package var setup: [Step] = []
  package var scenarios: [ScenarioSyntax] = []
  package var cleanup: [Step] = []
}

/// One test, in a world of its own.
package struct ScenarioSyntax: Sendable {
  package let title: Template
  package let tags: [String]
  package let place: Place
  /// The header's line; nil for a file without one.
  package let header: SourceLine?
  /// The lines of the script's own file that belong to it, whatever they include.
  package internal(set) var extent: ClosedRange<Int>
  var body = ScenarioSteps.held([])
  package internal(set) var hasStatements = false
  /// Whether its first statement ends it, so that nothing is shown by it.
  package internal(set) var quitsAtOnce = false
  package var examples: Examples?

  /// Its lines that matter when it runs. Of a large file they are read anew each time they are asked for.
  package var steps: [Step] { body.all }

  /// Its runs: one, or one per row of the table.
  package var rows: [ExampleRow] { (0..<rowCount).map(row) }
  package var rowCount: Int { examples?.rows.count ?? 1 }

  package func row(_ index: Int) -> ExampleRow { examples?.rows[index] ?? ExampleRow(place: place) }
}

package struct Examples: Sendable {
  package let place: Place
  package var names: [String] = []
  package var rows: [ExampleRow] = []
}

package struct ExampleRow: Sendable {
  package let place: Place
  /// From 1; nil where there is no table.
  package let number: Int?
  private let names: [String]
  /// The row as written; nil where there is no table.
  let source: SourceLine?

  /// Without a table.
  init(place: Place) {
    self.place = place
    (number, names, source) = (nil, [], nil)
  }

  init(_ line: SourceLine, _ number: Int, _ names: [String]) {
    (place, source) = (line.place, line)
    (self.number, self.names) = (number, names)
  }

  /// What the names stand for: read from the row each time, so that a large table is held as its lines.
  package var values: [String: String] { source == nil ? [:] : cells.mapValues { $0.literal ?? "" } }

  /// The cell of each name.
  var cells: [String: Template] {
    guard let source, let cells = try? Lexer.cells(source) else { return [:] }
    return Dictionary(zip(names, cells)) { first, _ in first }
  }
}

/// A line of a block that matters when it runs.
package enum Step: Sendable {
  case narration(String, SourceLine)
  case statement(Statement)

  package var statement: Statement? {
    switch self {
    case .statement(let statement): statement
    case .narration: nil
    }
  }
}
