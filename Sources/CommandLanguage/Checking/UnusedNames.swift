/// Names that nothing uses (the language, Expectations): what the setup sets is for every scenario and the cleanup, what a
/// scenario sets for its later lines and the cleanup. What an included file sets may be for others that include it.
struct UnusedNames {
  private(set) var findings: [Finding] = []
  private let cleanup: NameFlow
  private let rows: TableRows

  init(of script: Script, _ soundness: Soundness, rows: TableRows) {
    self.rows = rows
    let setup = NameFlow(script.setup)
    cleanup = NameFlow(script.cleanup)
    guard soundness.outside else { return }
    var usedOfSetup = cleanup.usesFromOutside
    for scenario in script.scenarios {
      let flow = NameFlow(scenario.steps)
      usedOfSetup.formUnion(flow.usesFromOutside)
      guard soundness.holds(for: scenario) else { continue }
      take(flow, usedLater: cleanup.usesFromOutside)
      takeColumns(of: scenario, in: script, flow)
    }
    guard soundness.isWhole else { return }
    take(setup, usedLater: usedOfSetup)
    take(cleanup, usedLater: [])
  }

  private mutating func take(_ flow: NameFlow, usedLater: Set<String>) {
    for (setting, place) in flow.overwritten where !cleanup.usesFromOutside.contains(setting.name) {
      add(setting, .overwrittenName(setting.name, by: place))
    }
    for setting in flow.waiting.values where !usedLater.contains(setting.name) {
      add(setting, .unusedName(setting.name))
    }
  }

  private mutating func add(_ setting: NameFlow.Setting, _ kind: FindingKind) {
    let statement = setting.statement
    guard statement.source.inclusion == nil else { return }
    findings.append(Finding(statement.source, statement.range(ofNameSet: setting.name), kind))
  }

  private mutating func takeColumns(of scenario: ScenarioSyntax, in script: Script, _ flow: NameFlow) {
    guard let examples = scenario.examples, examples.place.file == script.file else { return }
    let inTitle = Set(scenario.title.names.map(\.name))
    for name in examples.names
    where ![flow.used, cleanup.used, inTitle].contains(where: { $0.contains(name) }) {
      let (line, range) = rows.column(name, of: examples)
      findings.append(Finding(line, range, .unusedColumn(name)))
    }
  }
}

/// What the lines of a block do with names, one after the other.
struct NameFlow {
  struct Setting {
    let name: String
    let statement: Statement
  }

  /// Set, and not used yet.
  private(set) var waiting: [String: Setting] = [:]
  /// Set again, at that place, before they were used.
  private(set) var overwritten: [(Setting, by: Place)] = []
  /// Used before a line of the block sets them.
  private(set) var usesFromOutside: Set<String> = []
  private(set) var used: Set<String> = []
  private var own: Set<String> = []

  init(_ steps: [Step]) {
    for case .statement(let statement) in steps { follow(statement) }
  }

  private mutating func follow(_ statement: Statement) {
    for use in statement.names {
      waiting[use.name] = nil
      used.insert(use.name)
      if !own.contains(use.name) { usesFromOutside.insert(use.name) }
    }
    for name in statement.namesSet {
      own.insert(name)
      let earlier = waiting.updateValue(Setting(name: name, statement: statement), forKey: name)
      if let earlier { overwritten.append((earlier, by: statement.source.place)) }
    }
  }
}
