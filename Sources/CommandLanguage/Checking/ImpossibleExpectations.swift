import Activation

/// Expectations that no outcome meets, whatever happens.
enum ImpossibleExpectations {
  static func findings(_ script: Script, _ soundness: Soundness) -> [Finding] {
    let shared = soundness.outside ? script.setup + script.cleanup : []
    let scenarios = script.scenarios.filter(soundness.holds).map(\.steps)
    return ([shared] + scenarios).flatMap { steps in
      steps.compactMap(\.statement).flatMap { findings($0) }
    }
  }

  private static func findings(_ statement: Statement) -> [Finding] {
    guard let expectation = statement.expectation, !expectation.comparisons.isEmpty else { return [] }
    return expectation.comparisons.enumerated().compactMap { index, comparison in
      let earlier = expectation.comparisons[..<index]
      let fields = Set(expectation.isRefusal ? statement.verb.fieldsOfRefusals : statement.verb.fields)
      guard let kind = problem(with: comparison, after: earlier, in: expectation, fields) else { return nil }
      let ranges = statement.rangesOfComparisons
      let range = ranges.indices.contains(index) ? ranges[index] : comparison.expected.range
      return Finding(statement.source, range, kind)
    }
  }

  private static func problem(
    with comparison: Comparison, after earlier: ArraySlice<Comparison>, in expectation: Expectation,
    _ fields: Set<Field>
  ) -> FindingKind? {
    guard let demand = Demand(comparison) else { return nil }
    if !demand.admitsNothing, expectation.neverHas(comparison.field, fields) {
      return .absentField(comparison.field, ofRefusal: expectation.isRefusal)
    }
    let excludes = earlier.contains { other in
      other.field == comparison.field && Demand(other).map { !$0.isCompatible(with: demand) } ?? false
    }
    return excludes ? .contradiction : nil
  }
}

extension Verb {
  /// The fields of its refusals and of those that it can meet on the way.
  fileprivate var fieldsOfRefusals: [Field] { refusalFields + walks.flatMap(\.refusalFields) }
}

extension Expectation {
  fileprivate var isRefusal: Bool {
    switch self {
    case .ok: false
    case .refused: true
    }
  }

  /// - Parameter fields: those that such an outcome may have; no refusal has a main value.
  fileprivate func neverHas(_ field: Field?, _ fields: Set<Field>) -> Bool {
    field.map { !fields.contains($0) } ?? isRefusal
  }
}
