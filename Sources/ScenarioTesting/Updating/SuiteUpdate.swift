import CommandLanguage
import Shell

/// What the lines of scenario files would have to say for everything that happened to be as expected. It takes
/// the results of all runs, also of those that were as expected: they want their lines as they are.
package struct SuiteUpdate: Sendable {
  let plan: Plan
  private(set) var claims: [Spot: Claim] = [:]
  private(set) var left: Set<LineLeft> = []
  private var names: [String: String] = [:]
  private var columns: [PlannedScenario: Set<String>] = [:]

  private struct PlannedScenario: Hashable {
    let script: Int
    let scenario: Int
  }

  /// An update of the files of a plan, from which nothing has come yet.
  package init(_ plan: Plan) { self.plan = plan }

  /// - Parameter result: with its dialogue kept, of a run that went on after what was not as expected.
  package mutating func take(_ result: ScenarioResult, of run: PlannedRun) {
    let row = cells(of: run)
    for case .performed(let turn) in result.items { take(turn.performance, of: run, row) }
    for failure in result.failures {
      if case .timedOut(let statement, _) = failure.cause { leave(statement, .timedOut) }
    }
  }

  /// The texts of the row's cells that may be rewritten.
  private mutating func cells(of run: PlannedRun) -> [String: String] {
    let scenario = plan.scenario(of: run)
    guard !scenario.tables.isEmpty else { return [:] }
    let key = PlannedScenario(script: run.script, scenario: run.scenario)
    let expected = columns[key] ?? plan.scripts[run.script].expectedColumns(of: scenario)
    columns[key] = expected
    return scenario.row(run.row).values.filter { expected.contains($0.key) }
  }

  private mutating func take(_ performance: Performance, of run: PlannedRun, _ row: [String: String]) {
    let statement = performance.statement
    let occasion = Occasion(run: run, source: statement.source)
    if performance.isExpected, row.isEmpty || statement.names.isEmpty {
      return claim(statement.source.text, by: occasion)
    }
    guard let update = StatementUpdate(statement) else { return }
    do throws(UpdateObstacle) {
      let wish = try Wish(performance, in: update.dialect, row)
      claim(performance.isExpected ? statement.source.text : update.line(wish.change), by: occasion)
      for cell in wish.cells { claim(cell, by: occasion) }
    } catch {
      leave(statement, error)
    }
  }

  private mutating func leave(_ statement: Statement, _ obstacle: UpdateObstacle) {
    left.insert(LineLeft(place: statement.source.place, obstacle: obstacle))
  }

  // MARK: Claims

  private mutating func claim(_ text: String, by occasion: Occasion) {
    claim(text, insteadOf: occasion.source.text, in: occasion.source, at: nil, by: occasion)
  }

  private mutating func claim(_ wanted: Wish.Cell, by occasion: Occasion) {
    let row = plan.scenario(of: occasion.run).row(occasion.run.row)
    guard let cell = row.cell(of: wanted.column) else { return }
    let text = wanted.text.map(cell.writing) ?? cell.written
    claim(text, insteadOf: cell.written, in: cell.source, at: cell.range, by: occasion)
  }

  private mutating func claim(
    _ text: String, insteadOf old: String, in source: SourceLine, at cell: Range<Int>?, by occasion: Occasion
  ) {
    let spot = Spot(file: normalized(source.place.file), line: source.place.line, cell: cell)
    claims[spot, default: Claim(text, insteadOf: old, at: spot, in: source, by: occasion)].take(
      text, by: occasion)
  }

  private mutating func normalized(_ file: String) -> String {
    if let name = names[file] { return name }
    let name = IncludePath.normalized(file)
    names[file] = name
    return name
  }
}
