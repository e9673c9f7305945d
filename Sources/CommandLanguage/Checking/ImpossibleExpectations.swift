import Activation

/// Expectations that no outcome meets, whatever happens.
enum ImpossibleExpectations {
  static func findings(_ script: Script, _ soundness: Soundness) -> [Finding] {
    let shared = soundness.outside ? script.setup + script.cleanup : []
    let scenarios = script.scenarios.filter(soundness.holds).map(\.steps)
    return ([shared] + scenarios).flatMap { steps in
      steps.compactMap(\.statement).flatMap(findings)
    }
  }

  private static func findings(_ statement: Statement) -> [Finding] {
    guard let expectation = statement.expectation, !expectation.comparisons.isEmpty else { return [] }
    return expectation.comparisons.enumerated().compactMap { index, comparison in
      let earlier = expectation.comparisons[..<index]
      guard let kind = problem(comparison, earlier, expectation, statement.verb) else { return nil }
      let ranges = statement.rangesOfComparisons
      let range = ranges.indices.contains(index) ? ranges[index] : comparison.expected.range
      return Finding(statement.source, range, kind)
    }
  }

  private static func problem(
    _ comparison: Comparison, _ earlier: ArraySlice<Comparison>, _ expectation: Expectation, _ verb: Verb
  ) -> FindingKind? {
    guard let demand = Demand(comparison) else { return nil }
    if !demand.admitsNothing, expectation.neverHas(comparison.field, verb) {
      return .absentField(comparison.field, ofRefusal: expectation.isRefusal)
    }
    let excludes = earlier.contains { other in
      other.field == comparison.field && Demand(other).map { !$0.isCompatible(with: demand) } ?? false
    }
    return excludes ? .contradiction : nil
  }
}

extension Expectation {
  fileprivate var isRefusal: Bool {
    switch self {
    case .ok: false
    case .refused: true
    }
  }

  /// Fields that some refusal has; no refusal has a main value.
  private static let fieldsOfRefusals = Set(Vocabulary.verbs.flatMap(\.refusalFields))

  fileprivate func neverHas(_ field: Field?, _ verb: Verb) -> Bool {
    switch self {
    case .ok: field.map { !verb.fields.contains($0) } ?? false
    case .refused: field.map { !Self.fieldsOfRefusals.contains($0) } ?? true
    }
  }
}
