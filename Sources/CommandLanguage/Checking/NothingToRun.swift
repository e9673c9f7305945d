/// What would be green without proving anything: nothing to carry out, which no run accepts, and nothing expected.
struct NothingToRun {
  let script: Script
  let soundness: Soundness
  let rows: TableRows

  var findings: [Finding] {
    guard !script.scenarios.isEmpty else { return soundness.isWhole ? [noScenario] : [] }
    if soundness.outside, let quit = script.quitOfSetup {
      return [Finding(quit.source, quit.extent, .lacking(.setupQuits))]
    }
    let cleanupExpects = script.cleanup.expectSomething
    return script.scenarios.compactMap { scenario in
      guard soundness.holds(for: scenario) else { return nil }
      if let empty = emptiness(of: scenario) { return empty }
      let expects = cleanupExpects || scenario.steps.expectSomething
      return expects ? nil : finding(.expectsNothing, scenario)
    }
  }

  private var noScenario: Finding {
    Finding(rows.line(Place(file: script.file, line: 1)), 0..<0, .lacking(.noScenario))
  }

  private func emptiness(of scenario: ScenarioSyntax) -> Finding? {
    guard scenario.hasStatements, !scenario.quitsAtOnce else {
      return finding(.lacking(.emptyScenario), scenario)
    }
    guard let empty = scenario.tables.first(where: { $0.rowCount == 0 && !$0.isUnknown }) else { return nil }
    return Finding(empty.header, empty.header.extent, .lacking(.emptyExamples))
  }

  /// At the title; without a header at the first statement.
  private func finding(_ kind: FindingKind, _ scenario: ScenarioSyntax) -> Finding {
    if let header = scenario.header { return Finding(header, scenario.title.range, kind) }
    if let first = scenario.firstStatement { return Finding(first.source, first.extent, kind) }
    return Finding(rows.line(scenario.place), 0..<0, kind)
  }
}

extension [Step] {
  fileprivate var expectSomething: Bool { contains { $0.statement?.expectation != nil } }
}
