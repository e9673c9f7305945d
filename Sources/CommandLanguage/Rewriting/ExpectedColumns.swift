extension Script {
  /// The columns of a scenario's table whose cells are nothing but expected values: whoever changes such a
  /// cell changes what is expected and nothing that is done.
  package func expectedColumns(of scenario: ScenarioSyntax) -> Set<String> {
    var columns = Set(scenario.tables.flatMap(\.names))
    guard !columns.isEmpty else { return [] }
    for case .statement(let statement) in setup + scenario.steps + cleanup {
      columns.subtract(statement.namesSet)
      columns.subtract(statement.namesOfOtherUse)
    }
    return columns
  }
}

extension Statement {
  /// The names that are used for something else than to be a whole value of the expectation.
  fileprivate var namesOfOtherUse: [String] {
    guard !names.isEmpty else { return [] }
    let expected = Set((expectation?.templates ?? []).filter { $0.wholeName != nil }.map(\.range))
    return names.filter { use in !expected.contains { $0.overlaps(use.range) } }.map(\.name)
  }
}

extension Expectation {
  fileprivate var templates: [Template] {
    let compared = comparisons.map(\.expected)
    switch self {
    case .ok, .refused(.known, _), .refused(nil, _): return compared
    case .refused(.named(let code), _): return [code] + compared
    }
  }
}

extension Template {
  /// The name that is all of it.
  package var wholeName: String? {
    guard pieces.count == 1, case .name(let name, _) = pieces[0] else { return nil }
    return name
  }
}
