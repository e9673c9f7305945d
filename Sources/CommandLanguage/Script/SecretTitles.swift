extension Script {
  /// Finds for what the headers of each scenario tell which of its names bring secrets, so that no report repeats them. The
  /// entry that a row tries as a PIN is none: PINs are drawn.
  mutating func findSecretNames() {
    for index in scenarios.indices {
      let scenario = scenarios[index]
      let names = Set(scenario.told.flatMap(\.names).map(\.name))
      guard !names.isEmpty else { continue }
      let used = [setup, scenario.steps, cleanup].flatMap { $0.compactMap(\.statement) }.filter { statement in
        statement.names.contains { names.contains($0.name) }
      }
      let byUse = used.flatMap { Redaction.secretNames(in: $0.source.text, areStated: true, vocabulary) }
      let byName = names.filter { vocabulary.secrets.isSecretKey($0) && !vocabulary.secrets.namesPESEL($0) }
      scenarios[index].secretNames = byName.union(names.intersection(byUse))
    }
  }
}

extension ScenarioSyntax {
  /// What its headers tell people.
  var told: [Template] {
    [title, skip, knownBug].compactMap { $0 } + tables.compactMap(\.title)
  }
}
