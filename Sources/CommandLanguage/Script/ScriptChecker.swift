import Activation
import PlainText

/// What can be known of a file before it runs, beyond its single lines: names set before they are used, and
/// keys that depend on who acts.
struct ScriptChecker {
  private(set) var errors: [SyntaxError] = []
  /// How many steps the setup had when it was checked.
  let setupSteps: Int
  /// What the setup leaves behind; scenarios begin with it.
  private var setup: (names: Set<String>, actor: Actor?) = ([], .admin)
  private var scenarioNames: Set<String> = []
  /// The names that lines of the setup set.
  private var setBySetup: Set<String> = []
  /// Set before the block that is checked.
  private var namesBefore: Set<String> = []
  /// The names of the scenario's tables, and those of them that its lines take from there.
  private var tableNames: Set<String> = []
  private var usedOfTables: Set<String> = []
  /// Whether names may be set by a table that cannot be read: then none is missed.
  private var isGuessing = false
  /// Set by the lines of the block so far.
  private var names: Set<String> = []
  private var entered: Set<Inclusion> = []
  private var search = BoundedSearch()
  /// nil where it depends on how far the scenario came.
  private var actor: Actor? = .admin

  /// - Parameter names: given from outside, or set by lines that have mistakes of their own.
  init(setup: [Step], presuming names: Set<String> = [], given: [String: String] = [:]) {
    setupSteps = setup.count
    check(setup, presuming: names.union(given.keys))
    errors += ValueCheck(setup).errors(with: given, row: nil)
  }

  private mutating func check(_ steps: [Step], presuming names: Set<String>) {
    namesBefore = names
    check(steps)
    setBySetup = self.names
    setup = (self.names.union(names), actor)
  }

  mutating func check(_ scenario: ScenarioSyntax, _ steps: [Step]) {
    (namesBefore, actor) = setup
    (names, entered, usedOfTables) = ([], [], [])
    tableNames = Set(scenario.tables.flatMap(\.names))
    isGuessing = isGuessing || scenario.tables.contains(where: \.isUnknown)
    checkTold(scenario)
    check(steps)
    checkTables(scenario)
    checkRows(scenario, steps)
    scenarioNames.formUnion(names.union(tableNames))
  }

  /// In the cleanup the names of every scenario are known.
  mutating func check(cleanup: [Step], given: [String: String] = [:]) {
    namesBefore = setup.names.union(scenarioNames)
    (names, entered, tableNames) = ([], [], [])
    actor = nil
    check(cleanup)
    let unset = given.filter { !scenarioNames.contains($0.key) }
    errors += ValueCheck(cleanup).errors(with: unset, row: nil)
  }

  /// The mistakes of a whole script.
  static func errors(of script: Script, presuming names: Set<String>) -> [SyntaxError] {
    var checker = ScriptChecker(setup: script.setup, presuming: names, given: script.given)
    for scenario in script.scenarios { checker.check(scenario, scenario.steps) }
    checker.check(cleanup: script.cleanup, given: script.given)
    return checker.errors
  }

  /// Lines that are given together outside a file.
  init(_ statements: [Statement], actor: Actor) {
    setupSteps = 0
    self.actor = actor
    for statement in statements { check(statement) }
  }

  // MARK: Tables

  /// What headers tell uses the names of tables, for it stands before every line.
  private mutating func checkTold(_ scenario: ScenarioSyntax) {
    // The name of a file, the title of a scenario without a header, uses no names.
    if let header = scenario.header {
      for case let told? in [scenario.title, scenario.skip, scenario.knownBug] where !told.isLiteral {
        let names = told.names
        usedOfTables.formUnion(names.map(\.name).filter(tableNames.contains))
        check(names, in: header, known: tableNames.union(scenario.given.keys))
      }
    }
    for table in scenario.tables {
      let known = Set(table.names).union(scenario.given.keys)
      check(table.title?.names ?? [], in: table.header, known: known)
    }
  }

  private mutating func check(
    _ uses: [(name: String, range: Range<Int>)], in header: SourceLine, known: Set<String>
  ) {
    guard !isGuessing else { return }
    for (name, range) in uses where !known.contains(name) {
      errors.append(SyntaxError(header, range, .nameNotSet(name)))
    }
  }

  /// Every table sets all the names that the scenario takes from its tables.
  private mutating func checkTables(_ scenario: ScenarioSyntax) {
    guard scenario.tables.count > 1 else { return }
    for table in scenario.tables where !table.isUnknown {
      for name in usedOfTables.subtracting(table.names).sorted() where scenario.given[name] == nil {
        errors.append(SyntaxError(table.header, table.word, .tableLacksName(name)))
      }
    }
  }

  /// A cell that does not fit where its name is used is a mistake of the file, not of the run.
  private mutating func checkRows(_ scenario: ScenarioSyntax, _ steps: [Step]) {
    let hasTables = !scenario.tables.isEmpty
    guard hasTables || !scenario.given.isEmpty || steps.contains(where: \.isGivenNames) else { return }
    let check = ValueCheck(steps)
    let isTold = !hasTables || scenario.title.isLiteral
    guard !isTold || check.usesNames else { return }
    for row in scenario.rows {
      if !isTold, let error = emptyTitle(scenario, row) { errors.append(error) }
      let values = scenario.given.merging(row.values) { $1 }.filter { !setBySetup.contains($0.key) }
      errors += check.errors(with: values, row: row)
    }
  }

  /// A title that a row leaves empty.
  private func emptyTitle(_ scenario: ScenarioSyntax, _ row: ExampleRow) -> SyntaxError? {
    let values = row.values
    guard let filled = try? scenario.title.filled({ values[$0] ?? scenario.given[$0] }),
      Invisible.hasNothingSeen(filled),
      let cell = scenario.title.names.lazy.compactMap({ row.toldCell(of: $0.name) }).first
    else { return nil }
    return SyntaxError(cell.line, cell.range, .emptyTitle)
  }

  // MARK: Lines

  private mutating func check(_ steps: [Step]) {
    for case .statement(let statement) in steps { check(statement) }
  }

  private mutating func check(_ statement: Statement) {
    let inclusion = statement.source.inclusion
    if let inclusion, inclusion.givesNames { enter(inclusion) }
    for use in statement.names { check(use.name, use.range, in: statement.source, within: inclusion) }
    if statement.lacksForOthers,
      let error = statement.lackForOthers(statement.acting(else: actor))
    {
      errors.append(error)
    }
    follow(statement)
  }

  /// The first line that an `include` brings sets the names that it gives.
  private mutating func enter(_ inclusion: Inclusion) {
    guard entered.insert(inclusion).inserted else { return }
    if let outer = inclusion.outer, outer.givesNames { enter(outer) }
    guard let line = inclusion.line else { return }
    for given in inclusion.names {
      for (name, range) in given.value.names { check(name, range, in: line, within: inclusion.outer) }
    }
  }

  private mutating func check(
    _ name: String, _ range: Range<Int>, in line: SourceLine, within inclusion: Inclusion?
  ) {
    if inclusion?.giver(of: name) != nil || names.contains(name) { return }
    if tableNames.contains(name) {
      usedOfTables.insert(name)
      return
    }
    guard !namesBefore.contains(name), !isGuessing else { return }
    let near = search.nearest(to: name, among: names.union(namesBefore).union(tableNames).sorted())
    errors.append(
      SyntaxError(line, range, .nameNotSet(name), suggestions: near.map { Term("$" + $0) }))
  }

  private mutating func follow(_ statement: Statement) {
    for name in statement.namesSet where statement.source.inclusion?.giver(of: name) == nil {
      names.insert(name)
    }
    guard statement.verb.effect == .actsAs else { return }
    switch statement.request {
    case .ready(.shell(.actAs(let next))): actor = next.withoutAccount
    case .ready, .awaiting: actor = nil
    }
  }
}

extension Step {
  /// Whether names may stand for something else in it than outside.
  fileprivate var isGivenNames: Bool { statement?.source.inclusion?.givesNames ?? false }
}
