import PlainText

/// A `.scn` file, read and checked (the language, Files).
package struct Script: Sendable {
  /// Its path as given.
  package let file: String
  /// Of the file alone, in bytes.
  package let size: Int
  /// By which its lines were read.
  package let vocabulary: Vocabulary
  /// What names stand for that are given from outside, for every scenario that does not set them itself.
  package internal(set) var given: [String: String] = [:]
  /// The files that it includes or has rows from, as their lines have them in their places.
  package internal(set) var included: Set<String> = []
  /// Its own `include` lines that give names.
  var givers: [Inclusion] = []
  /// What runs before each scenario; lines before the first header are of it too.
  package var setup: [Step] = []
  /// The secrets that its lines write out.
  var writtenSecrets = HiddenSecrets.none
  /// In the order of the file; one where there is no header.
  package var scenarios: [ScenarioSyntax] = []
  /// How secrets come to stand behind the names of each, as long as the file is being read.
  var secretFlows: [SecretFlow] = []
  /// What runs after each scenario, however that ended.
  package var cleanup: [Step] = []

  /// What the lines of setup and cleanup ask for.
  package internal(set) var needs: BlockNeeds = []

  /// The statement of the setup that ends the session before any scenario begins; nil where none does.
  package var quitOfSetup: Statement? { setup.lazy.compactMap(\.statement).first(where: \.quits) }
}

/// One test, in a world of its own.
package struct ScenarioSyntax: Sendable {
  /// With the names of its tables unfilled.
  package let title: Template
  /// In the order written.
  package let tags: [String]
  /// Why it does not run, with the names of its tables unfilled; nil: it does.
  package let skip: Template?
  /// Why it is known not to go as it says, likewise; nil: nothing of that is known.
  package let knownBug: Template?
  /// Where its header stands; of a file without one, the first line.
  package let place: Place
  /// The header's line; nil for a file without one.
  package let header: SourceLine?
  /// The lines of the script's own file that belong to it, whatever they include.
  package internal(set) var extent: ClosedRange<Int>
  var body = ScenarioSteps.held([])
  /// Whether there is anything to run in it.
  package internal(set) var hasStatements = false
  /// What its lines ask for.
  package internal(set) var needs: BlockNeeds = []
  /// Whether its first statement ends it, so that nothing is shown by it.
  package internal(set) var quitsAtOnce = false
  /// Its tables, in their order.
  package internal(set) var tables: [Examples] = []
  /// What names stand for that are given from outside.
  var given: [String: String] = [:]

  /// The names whose values are secrets: by themselves, by the lines that use them, or by what they are made of.
  package internal(set) var secretNames: Set<String> = []
  /// Those that its lines write out; of a row there may be more.
  var writtenSecrets = HiddenSecrets.none

  init(
    _ header: ScenarioHeader, place: Place, header line: SourceLine?, extent: ClosedRange<Int>,
    tables: [Examples] = [], given: [String: String]
  ) {
    (title, tags, skip, knownBug) = (header.title, header.tags, header.skip, header.knownBug)
    (self.place, self.header) = (place, line)
    self.extent = extent
    self.tables = tables
    self.given = given
  }

  /// Whether it is not to count for what it shows: it is skipped, or a known bug.
  package var isMarked: Bool { skip != nil || knownBug != nil }

  /// The title of one of its runs, with that of its table: the values of the row filled in, but no secret and no whole
  /// PESEL.
  package func title(of row: ExampleRow) -> String { LongNumbers.masked(wholeTitle(of: row)) }

  /// The same with the whole of what may be a PESEL, to be told nobody: a PIN may stand in it.
  package func wholeTitle(of row: ExampleRow) -> String {
    let own = whole(title, of: row)
    return table(of: row)?.title.map { own + " – " + whole($0, of: row) } ?? own
  }

  /// The tags of one of its runs: its own, and those of its table that it has not.
  package func tags(of row: ExampleRow) -> [String] {
    tags + (table(of: row)?.tags ?? []).filter { !tags.contains($0) }
  }

  /// What stands in its header, likewise.
  package func told(_ template: Template, of row: ExampleRow) -> String {
    LongNumbers.masked(whole(template, of: row))
  }

  /// The same with the whole of what may be a PESEL.
  package func whole(_ template: Template, of row: ExampleRow) -> String {
    guard !template.isLiteral else { return writtenSecrets.hidden(in: template.written) }
    let values = row.values
    let given = self.given
    let secrets = Set(values.merging(given) { own, _ in own }.filter { secretNames.contains($0.key) }.values)
    let filled = try? template.filled { name in
      (values[name] ?? given[name]).map { secrets.contains($0) ? Self.hidden($0) : $0 }
    }
    return writtenSecrets.hidden(in: filled ?? template.written)
  }

  /// The secrets that files write out for one of its runs: in its lines, in the row, or from outside.
  package func secrets(of row: ExampleRow) -> HiddenSecrets {
    guard !secretNames.isEmpty else { return writtenSecrets }
    let values = row.values.merging(given) { own, _ in own }
    return writtenSecrets.and(Set(values.filter { secretNames.contains($0.key) }.values))
  }

  private static func hidden(_ value: String) -> String {
    let isWord = WordValues.all.contains { $0.matches(value) }
    return isWord ? value : String(repeating: "•", count: value.count)
  }

  /// Its lines that matter when it runs. Of a large file they are read anew each time they are asked for.
  package var steps: [Step] { body.all.hiding(secretNames, writtenSecrets) }

  /// Its runs: one, or one per row of its tables.
  package var rows: [ExampleRow] { (0..<rowCount).map(row) }
  /// How many runs it has.
  package var rowCount: Int { tables.isEmpty ? 1 : tables.reduce(0) { $0 + $1.rowCount } }

  /// One of its runs, from 0.
  package func row(_ index: Int) -> ExampleRow {
    let table = tables.last { $0.rowsBefore <= index }
    return table.map { $0.row(index - $0.rowsBefore) } ?? ExampleRow(place: place)
  }

  /// The table that a row is of.
  package func table(of row: ExampleRow) -> Examples? {
    row.number.flatMap { number in tables.last { $0.rowsBefore < number } }
  }
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

extension ScenarioSyntax {
  /// What its headers tell people.
  var told: [Template] {
    [title, skip, knownBug].compactMap { $0 } + tables.compactMap(\.title)
  }
}

extension Script {
  /// The columns that hold secrets of a table whose rows stand in a file, besides those whose names say so.
  ///
  /// - Returns: nil where no scenario has its rows from there.
  package func secretColumns(ofTable file: String) -> Set<String>? {
    let file = IncludePath.normalized(file)
    let users = scenarios.filter { scenario in
      scenario.tables.contains { $0.file.map(IncludePath.normalized) == file }
    }
    return users.isEmpty ? nil : users.reduce(into: []) { $0.formUnion($1.secretNames) }
  }
}
