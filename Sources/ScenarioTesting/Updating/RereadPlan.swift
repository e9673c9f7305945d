import CommandLanguage

extension Plan {
  /// The same runs, of the same files read again; nil if what they run is not there any more.
  package func of(_ scripts: [Script]) -> Plan? {
    guard scripts.map(\.file) == self.scripts.map(\.file) else { return nil }
    var plan = Plan(scripts)
    plan.runs = runs
    return plan.runs.allSatisfy(plan.has) ? plan : nil
  }

  private func has(_ run: PlannedRun) -> Bool {
    let scenarios = scripts[run.script].scenarios
    return scenarios.indices.contains(run.scenario) && run.row < scenarios[run.scenario].rowCount
  }

  /// The same runs in the order of the files.
  package var inOrder: Plan {
    var plan = self
    plan.runs.sort()
    return plan
  }
}
