/// A `.scn` file, read and checked (LANGUAGE.md §4).
package struct Script: Sendable {
  package let file: String
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
  package var steps: [Step] = []
  package var examples: Examples?

  /// Its runs: one, or one per row of the table.
  package var rows: [ExampleRow] {
    guard let examples else { return [ExampleRow(place: place, number: nil, values: [:], source: nil, cells: [:])] }
    return examples.rows
  }

  package var hasStatements: Bool { steps.contains { $0.statement != nil } }
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
  package let values: [String: String]
  /// The row as written, and where in it each name's cell stands; nil where there is no table.
  let source: SourceLine?
  let cells: [String: Range<Int>]
}

/// A line of a block that matters when it runs.
package enum Step: Sendable {
  case narration(String, Place)
  case statement(Statement)

  package var statement: Statement? {
    switch self {
    case .statement(let statement): statement
    case .narration: nil
    }
  }
}
