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
    if scenario.tables.isEmpty, let title = scenario.title.literal { return [title] }
    // A literal title with that of each table; of a table without rows the scenario's own.
    if scenario.title.isLiteral {
      return scenario.tables.map { table in
        table.rowCount == 0 ? scenario.title.written : scenario.title(of: table.row(0))
      }.uniqued
    }
    return scenario.rows.map { row in
      let values = row.values
      let own = (try? scenario.title.filled { values[$0] }) ?? scenario.title.written
      return scenario.table(of: row)?.title.map { own + " – " + $0.written } ?? own
    }
  }
}

extension [String] {
  /// Each once, where it stood first.
  fileprivate var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
