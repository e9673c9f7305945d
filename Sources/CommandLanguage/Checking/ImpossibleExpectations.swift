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
    if excludes { return .contradiction }
    return comparison.idleness(demand, after: earlier)
  }
}

extension Verb {
  /// The fields of its refusals and of those that it can meet on the way.
  fileprivate var fieldsOfRefusals: [Field] { refusalFields + walks.flatMap(\.refusalFields) }
}

extension Comparison {
  /// Whether it is met by no value of its field, or by every one.
  fileprivate func idleness(_ demand: Demand, after earlier: ArraySlice<Comparison>) -> FindingKind? {
    switch kind {
    case .number: demand.fitOfCounts(isAlwaysThere: field?.isAlwaysThere ?? false)
    case .word(let terms): noneIsLeft(of: terms, after: earlier) ? .noValueFits : nil
    case .moment, .text: nil
    }
  }

  /// Whether this is the last of comparisons that exclude all words of the field, one after another.
  private func noneIsLeft(of terms: [Term], after earlier: ArraySlice<Comparison>) -> Bool {
    guard op == .notEqual else { return false }
    let excluded = (earlier + [self]).filter { $0.op == .notEqual && $0.field == field }
      .compactMap(\.expected.literal)
    func isExcluded(_ term: Term) -> Bool { excluded.contains { term.matches($0) } }
    return terms.allSatisfy(isExcluded)
  }
}

extension Field {
  /// Whether each outcome that can have it has it: not one of those that depend on how things stand.
  fileprivate var isAlwaysThere: Bool {
    self == .count || self == .entries || self == .resets || self == .documents || self == .appointments
  }
}

extension Demand {
  /// Of a field that counts: nothing is less than none.
  fileprivate func fitOfCounts(isAlwaysThere: Bool) -> FindingKind? {
    switch self {
    case .within(let range):
      if range.upperBound < 0 { return .noValueFits }
      return range.lowerBound <= 0 && range.upperBound == .max && isAlwaysThere ? .everyValueFits : nil
    case .exactly(.number(let number)): return number < 0 ? .noValueFits : nil
    case .anyBut(.number(let number)): return number < 0 ? .everyValueFits : nil
    case .exactly, .anyBut, .containing: return nil
    }
  }
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
