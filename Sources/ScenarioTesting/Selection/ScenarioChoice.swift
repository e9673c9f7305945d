import CommandLanguage
import PlainText

/// Which scenarios of the files that were read are to run.
package struct ScenarioChoice: Sendable {
  /// What the tags of a scenario must meet.
  package var tags: TagExpression?
  /// Parts of the title, without regard to case and Polish diacritics.
  package var names: [String] = []
  /// For files named with a line: the lines at which scenarios are chosen.
  package var lines: [String: [Int]] = [:]
  /// For files of tables named with a line: the lines at which their rows are chosen, in the files that ``lines`` has.
  package var rows: [String: [Int]] = [:]
  /// Those that failed the last time, if only they are to run again.
  package var failed: Set<FailedScenario>?
  /// Of what all that chooses, the part that is to run.
  package var shard: Shard?
  /// Where relative paths begin.
  package var folder = ""
  /// Leaves whole files out, but what is asked for may be found in them all the same.
  package var concerns: @Sendable (Script) -> Bool = { _ in true }

  /// Chooses everything.
  package init() {}

  /// The runs that are chosen, in the order of the files; else what there is nothing of.
  package func plan(_ scripts: [Script]) -> Result<Plan, EmptyChoice> {
    let missing = unknownTags(in: scripts) + unknownLines(in: scripts) + goneFailures(in: scripts)
    guard missing.isEmpty else { return .failure(EmptyChoice(missing)) }
    let (plan, dealt) = dealt(scripts)
    guard plan.runs.isEmpty else { return .success(plan) }
    if let shard, dealt > 0, dealt < shard.number {
      return .failure(EmptyChoice([.emptyShard(shard.written, of: dealt)]))
    }
    return .failure(EmptyChoice([.emptyFilter(description)]))
  }

  /// The runs of this part, and how many there are in all parts.
  private func dealt(_ scripts: [Script]) -> (plan: Plan, count: Int) {
    var (plan, count) = (Plan(scripts), 0)
    for (index, script) in scripts.enumerated() {
      let isConcerned = concerns(script)
      // Whichever files have changed, each part stays the same.
      guard isConcerned || shard != nil else { continue }
      for (number, scenario) in script.scenarios.enumerated() {
        for row in 0..<scenario.rowCount where chooses(scenario, scenario.row(row), in: script) {
          count += 1
          guard isConcerned, shard?.takes(count - 1) ?? true else { continue }
          plan.runs.append(PlannedRun(script: index, scenario: number, row: row))
        }
      }
    }
    return (plan, count)
  }

  private func chooses(_ scenario: ScenarioSyntax, _ row: ExampleRow, in script: Script) -> Bool {
    if let tags, !tags.holds(for: scenario.tags(of: row)) { return false }
    if let lines = lines[script.file], !isChosen(row),
      !lines.contains(where: { scenario.runs(row, atLine: $0, of: script) })
    {
      return false
    }
    guard !names.isEmpty || failed != nil else { return true }
    let identity = ScenarioIdentity(scenario, row, in: script, seed: nil)
    if !names.isEmpty {
      let title = Folding.search(identity.title)
      guard names.allSatisfy({ title.contains(Folding.search($0)) }) else { return false }
    }
    // What fails as is known need not be tried again and again.
    return failed.map { failed in
      !scenario.isMarked && FailedScenario.all(identity, in: folder).contains(where: failed.contains)
    } ?? true
  }

  /// Whether it is, by its line in a file of its own.
  private func isChosen(_ row: ExampleRow) -> Bool {
    guard !rows.isEmpty, row.isOfTableFile else { return false }
    return rows[IncludePath.normalized(row.place.file)]?.contains(row.place.line) ?? false
  }

  private func unknownTags(in scripts: [Script]) -> [Emptiness] {
    guard let tags else { return [] }
    let known = Set(scripts.lazy.flatMap(\.scenarios).flatMap { $0.tags + $0.tables.flatMap(\.tags) })
    // Before anything has run nobody knows what of it is handed out.
    let told = known.filter { !DrawnShape.mayStand(in: $0, ofDigits: DrawnShape.leastOfNumber) }.sorted()
    var search = BoundedSearch()
    return tags.tags.filter { !known.contains($0) }.map {
      .unknownTag($0, suggestions: search.nearest(to: $0, among: told))
    }
  }

  private func unknownLines(in scripts: [Script]) -> [Emptiness] {
    scripts.flatMap { script in
      (lines[script.file] ?? []).filter { line in
        !script.scenarios.contains { scenario in
          scenario.rows.contains { scenario.runs($0, atLine: line, of: script) }
        }
      }.map { Emptiness.noScenarioAt(Place(file: script.file, line: $0)) }
    } + unknownRows(in: scripts)
  }

  private func unknownRows(in scripts: [Script]) -> [Emptiness] {
    guard !rows.isEmpty else { return [] }
    let known = scripts.lazy.flatMap(\.scenarios).flatMap(\.rows).filter(\.isOfTableFile).map(\.place)
    let places = Set(known.map { Place(file: IncludePath.normalized($0.file), line: $0.line) })
    return rows.sorted { $0.key < $1.key }.flatMap { file, lines in
      lines.map { Place(file: file, line: $0) }.filter { !places.contains($0) }.map(Emptiness.noScenarioAt)
    }
  }

  /// What failed the last time and is no longer in its file: nobody knows whether it would fail.
  private func goneFailures(in scripts: [Script]) -> [Emptiness] {
    guard let failed else { return [] }
    return scripts.flatMap { script in
      let file = FailedScenario.path(script.file, in: folder)
      let known = Set(
        script.scenarios.flatMap { scenario in
          scenario.rows.flatMap {
            FailedScenario.all(ScenarioIdentity(scenario, $0, in: script, seed: nil), in: folder)
          }
        })
      return failed.filter { $0.file == file && !known.contains($0) }.map(\.title).sorted()
        .map { Emptiness.failedIsGone($0, file: script.file) }
    }
  }

  /// The conditions as they were given.
  private var description: String {
    var parts: [String] = []
    if let tags { parts.append("--tags '\(tags.written)'") }
    parts += names.map { "--name '\($0)'" }
    if failed != nil { parts.append("--rerun-failed") }
    return parts.joined(separator: " ")
  }
}

/// Why nothing was chosen.
package struct EmptyChoice: Error, Sendable {
  /// All that there is nothing of; never empty.
  package let all: [Emptiness]
  init(_ all: [Emptiness]) { self.all = all }
}

extension ScenarioSyntax {
  /// Whether the line is the row's own, or the header of its table beside others, or stands in the scenario outside its
  /// tables.
  fileprivate func runs(_ row: ExampleRow, atLine line: Int, of script: Script) -> Bool {
    guard extent.contains(line) else { return false }
    let here = Place(file: script.file, line: line)
    if row.place == here { return true }
    if tables.count > 1, let table = tables.first(where: { $0.place == here }) {
      return self.table(of: row)?.place == table.place
    }
    return !tables.contains { $0.hasRow(at: here) }
  }
}

extension TagExpression {
  /// As it would be typed.
  package var written: String {
    switch self {
    case .tag(let tag): tag
    case .not(let expression): "not " + expression.operand
    case .and(let conditions): conditions.map(\.bracketed).joined(separator: " and ")
    case .or(let alternatives): alternatives.map(\.written).joined(separator: " or ")
    }
  }

  private var operand: String {
    switch self {
    case .tag, .not: written
    case .and, .or: "(" + written + ")"
    }
  }

  private var bracketed: String {
    switch self {
    case .tag, .not: written
    case .and: written
    case .or: "(" + written + ")"
    }
  }
}
