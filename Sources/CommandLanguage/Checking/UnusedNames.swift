/// Names that nothing uses (the language, Expectations): what the setup sets is for every scenario and the cleanup, what a
/// scenario sets for its later lines and the cleanup. What an included file sets may be for others that include it.
struct UnusedNames {
  private(set) var findings: [Finding] = []
  private let cleanup: NameFlow
  /// Those that brought a statement.
  private var givers: Set<Inclusion> = []
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
      takeGiven(flow)
      takeColumns(of: scenario, in: script, flow)
    }
    guard soundness.isWhole else { return }
    take(setup, usedLater: usedOfSetup)
    take(cleanup, usedLater: [])
    takeGiven(setup)
    takeGiven(cleanup)
    // What brings no statement uses no name.
    for inclusion in script.givers where !givers.contains(inclusion) {
      takeGiven(by: inclusion) { _ in false }
    }
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
    findings.append(Finding(statement.toldSource, statement.range(ofNameSet: setting.name), kind))
  }

  private mutating func takeColumns(of scenario: ScenarioSyntax, in script: Script, _ flow: NameFlow) {
    guard !scenario.tables.isEmpty else { return }
    let told = Set(scenario.told.flatMap(\.names).map(\.name))
    var seen: Set<String> = []
    for table in scenario.tables where table.place.file == script.file {
      for name in table.names where seen.insert(name).inserted {
        guard ![flow.used, cleanup.used, told].contains(where: { $0.contains(name) }) else { continue }
        // The rows of a file may be for others too, which use other columns of it.
        guard !table.isOfFile else { continue }
        let (line, range) = rows.column(name, of: table)
        findings.append(Finding(line, range, .unusedColumn(name)))
      }
    }
  }

  /// Names that an `include` gives and nothing that it brings uses.
  private mutating func takeGiven(_ flow: NameFlow) {
    for inclusion in flow.givers {
      givers.insert(inclusion)
      takeGiven(by: inclusion) { flow.usedOfGivers.contains(GivenUse(inclusion, $0)) }
    }
  }

  private mutating func takeGiven(by inclusion: Inclusion, _ isUsed: (String) -> Bool) {
    guard let line = inclusion.line, line.inclusion == nil else { return }
    for given in inclusion.names where !isUsed(given.name) {
      // What stands for the names may be somebody's secret.
      let told = line.hiding(secrets: inclusion.names.filter(\.value.isLiteral).map(\.value.range))
      findings.append(Finding(told, given.range, .unusedName(given.name)))
    }
  }
}

/// A name that an `include` gives.
struct GivenUse: Hashable {
  let giver: Inclusion
  let name: String

  init(_ giver: Inclusion, _ name: String) { (self.giver, self.name) = (giver, name) }
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

  /// The `include` lines that give names, in their order, and the names of them that are used.
  private(set) var givers: [Inclusion] = []
  private(set) var usedOfGivers: Set<GivenUse> = []
  private var entered: Set<Inclusion> = []

  private mutating func enter(_ inclusion: Inclusion) {
    guard inclusion.givesNames, entered.insert(inclusion).inserted else { return }
    if let outer = inclusion.outer { enter(outer) }
    givers.append(inclusion)
    for name in inclusion.names.flatMap(\.value.names) { use(name.name, within: inclusion.outer) }
  }

  private mutating func use(_ name: String, within inclusion: Inclusion?) {
    if let giver = inclusion?.giver(of: name) {
      usedOfGivers.insert(GivenUse(giver, name))
      return
    }
    waiting[name] = nil
    used.insert(name)
    if !own.contains(name) { usesFromOutside.insert(name) }
  }

  private mutating func follow(_ statement: Statement) {
    let inclusion = statement.source.inclusion
    if let inclusion { enter(inclusion) }
    for use in statement.names { self.use(use.name, within: inclusion) }
    for name in statement.namesSet where inclusion?.giver(of: name) == nil {
      own.insert(name)
      let earlier = waiting.updateValue(Setting(name: name, statement: statement), forKey: name)
      if let earlier { overwritten.append((earlier, by: statement.source.place)) }
    }
  }
}
