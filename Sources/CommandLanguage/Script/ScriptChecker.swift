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
  /// Set before the block that is checked.
  private var namesBefore: Set<String> = []
  /// Set by the lines of the block so far.
  private var names: Set<String> = []
  private var search = BoundedSearch()
  /// nil where it depends on how far the scenario came.
  private var actor: Actor? = .admin

  /// - Parameter names: set by lines that have mistakes of their own.
  init(setup: [Step], presuming names: Set<String> = []) {
    setupSteps = setup.count
    self.names = names
    check(setup)
    self.setup = (self.names, actor)
  }

  mutating func check(_ scenario: ScenarioSyntax, _ steps: [Step]) {
    (namesBefore, actor) = setup
    names = []
    if let examples = scenario.examples { names.formUnion(examples.names) }
    checkTitle(scenario)
    check(steps)
    checkRows(scenario, steps)
    scenarioNames.formUnion(names)
  }

  /// In the cleanup the names of every scenario are known.
  mutating func check(cleanup: [Step]) {
    namesBefore = setup.names.union(scenarioNames)
    names = []
    actor = nil
    check(cleanup)
  }

  /// The mistakes of a whole script.
  static func errors(of script: Script, presuming names: Set<String>) -> [SyntaxError] {
    var checker = ScriptChecker(setup: script.setup, presuming: names)
    for scenario in script.scenarios { checker.check(scenario, scenario.steps) }
    checker.check(cleanup: script.cleanup)
    return checker.errors
  }

  /// Lines that are given together outside a file.
  init(_ statements: [Statement], actor: Actor) {
    setupSteps = 0
    self.actor = actor
    for statement in statements { check(statement) }
  }

  private mutating func checkTitle(_ scenario: ScenarioSyntax) {
    // The name of a file, the title of a scenario without a header, uses no names.
    guard let source = scenario.header else { return }
    let known = scenario.examples?.names ?? []
    for (name, range) in scenario.title.names where !known.contains(name) {
      errors.append(SyntaxError(source, range, .nameNotSet(name)))
    }
  }

  /// A cell that does not fit where its name is used is a mistake of the file, not of the run.
  private mutating func checkRows(_ scenario: ScenarioSyntax, _ steps: [Step]) {
    guard scenario.examples != nil else { return }
    let statements = steps.compactMap(\.statement)
    let overwritten = Set(statements.flatMap(\.namesSet))
    for row in scenario.rows {
      checkTitle(scenario.title, of: row)
      let values = row.values.filter { !overwritten.contains($0.key) }
      for statement in statements where !statement.names.isEmpty {
        if let error = statement.mistake(with: values) {
          errors.append(error.moved(to: row, in: statement))
        }
      }
    }
  }

  /// A title that a row leaves empty.
  private mutating func checkTitle(_ title: Template, of row: ExampleRow) {
    guard let name = title.names.first?.name, let line = row.source, let cell = row.cells[name],
      let filled = try? title.filled({ row.values[$0] }), Invisible.hasNothingSeen(filled)
    else { return }
    errors.append(SyntaxError(line, cell.range, .emptyTitle))
  }

  private mutating func check(_ steps: [Step]) {
    for case .statement(let statement) in steps { check(statement) }
  }

  private mutating func check(_ statement: Statement) {
    for use in statement.names where !names.contains(use.name) && !namesBefore.contains(use.name) {
      let near = search.nearest(to: use.name, among: names.union(namesBefore).sorted())
      errors.append(
        SyntaxError(
          statement.source, use.range, .nameNotSet(use.name), suggestions: near.map { Term("$" + $0) }))
    }
    if statement.lacksForOthers,
      let error = statement.lackForOthers(statement.acting(else: actor))
    {
      errors.append(error)
    }
    follow(statement)
  }

  private mutating func follow(_ statement: Statement) {
    for name in statement.namesSet { names.insert(name) }
    guard statement.verb.effect == .actsAs else { return }
    switch statement.request {
    case .ready(.shell(.actAs(let next))): actor = next
    case .ready, .awaiting: actor = nil
    }
  }
}

extension SyntaxError {
  /// The same mistake at the cell that brings the value.
  fileprivate func moved(to row: ExampleRow, in statement: Statement) -> SyntaxError {
    let cells = row.cells
    let use = statement.names.first { range.overlaps($0.range) && cells[$0.name] != nil }
    guard let use, let line = row.source, let cell = cells[use.name] else { return self }
    return SyntaxError(line, cell.range, problem, suggestions: suggestions)
  }
}

extension Statement {
  /// The names that the line gives a value.
  package var namesSet: [String] {
    guard verb.effect == .sets else { return capture.map { [$0.name] } ?? [] }
    return [capture?.name, nameSet].compactMap { $0 }
  }

  private var nameSet: String? {
    switch request {
    case .ready(.shell(.set(let name, _))): name
    case .awaiting(let arguments): arguments.first?.value.literal
    case .ready: nil
    }
  }

  func acting(else current: Actor?) -> Actor? {
    switch actor {
    case .known(let actor): actor
    case .named: nil
    case nil: current
    }
  }

  /// The mistake of a line that leaves out what only a patient may leave out.
  package func lackForOthers(_ acting: Actor?) -> SyntaxError? {
    guard lacksForOthers, let acting, acting.patient == nil, let needed = verb.neededOfOthers
    else { return nil }
    let end = source.text.utf8.count
    let key = Term(needed.en + "=", needed.pl + "=")
    return SyntaxError(source, end..<end, .neededOfOthers(key, actor: acting))
  }
}
