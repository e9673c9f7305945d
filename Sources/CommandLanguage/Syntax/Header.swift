/// The headers of a file (the language, Files).
package struct Header: Sendable {
  /// Which header, with what stands behind its word.
  package enum Kind: Hashable, Sendable {
    case setup
    case cleanup
    case scenario(ScenarioHeader)
    case examples(ExamplesHeader)
    case include(Template, [GivenName])

    /// Whether the rows of a table may follow.
    var beginsTable: Bool {
      switch self {
      case .examples: true
      case .setup, .cleanup, .scenario, .include: false
      }
    }
  }

  /// Which header it is.
  package let kind: Kind
  /// The line that it is.
  package let source: SourceLine
  /// Where its word stands: byte offsets in the line.
  package let range: Range<Int>
}

/// What stands behind `scenario`.
package struct ScenarioHeader: Hashable, Sendable {
  /// With the names of its tables unfilled.
  package let title: Template
  /// In the order written.
  package var tags: [String] = []
  /// Why it does not run; nil: it does.
  package var skip: Template?
  /// Why it is known not to go as it says; nil: nothing of that is known.
  package var knownBug: Template?
}

/// What stands behind `examples`.
package struct ExamplesHeader: Hashable, Sendable {
  /// With the names of its rows unfilled; nil: it has none.
  package var title: Template?
  /// The file that its rows stand in; nil: they follow.
  package var file: Template?
  /// Those that its rows have beside those of the scenario.
  package var tags: [String] = []
}

/// A name that an `include` gives to the lines that it brings.
package struct GivenName: Hashable, Sendable {
  /// Without its `$`.
  package let name: String
  /// Where it stands: byte offsets in the line.
  package let range: Range<Int>
  /// What it stands for, names of the lines outside unfilled.
  package let value: Template
}
