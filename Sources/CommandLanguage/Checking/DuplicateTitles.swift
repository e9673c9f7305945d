/// Scenarios of one file that reports could not tell apart by their titles.
enum DuplicateTitles {
  static func findings(_ script: Script) -> [Finding] {
    var first: [String: Place] = [:]
    var findings: [Finding] = []
    for scenario in script.scenarios {
      guard let header = scenario.header, !scenario.title.range.isEmpty else { continue }
      let titles = titles(of: scenario)
      if let place = titles.lazy.compactMap({ first[$0] }).first {
        findings.append(Finding(header, scenario.title.range, .duplicateTitle(first: place)))
      }
      for title in titles where first[title] == nil { first[title] = scenario.place }
    }
    return findings
  }

  /// As reports have them: with the names of each row filled in.
  private static func titles(of scenario: ScenarioSyntax) -> [String] {
    if let title = scenario.title.literal { return [title] }
    return scenario.rows.map { row in
      (try? scenario.title.filled { row.values[$0] }) ?? scenario.title.written
    }
  }
}
