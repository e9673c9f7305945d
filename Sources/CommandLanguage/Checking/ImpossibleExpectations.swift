import Activation

/// Expectations that no outcome meets, whatever happens.
enum ImpossibleExpectations {
  static func findings(_ script: Script, _ soundness: Soundness) -> [Finding] {
    var findings = soundness.outside ? findings(script.setup + script.cleanup) : []
    for scenario in script.scenarios where soundness.holds(for: scenario) {
      findings += self.findings(scenario.steps)
    }
    return findings
  }

  private static func findings(_ steps: [Step]) -> [Finding] {
    var findings: [Finding] = []
    for case .statement(let statement) in steps where statement.expectation != nil {
      findings += self.findings(statement)
    }
    return findings
  }

  private static func findings(_ statement: Statement) -> [Finding] {
    guard let expectation = statement.expectation, !expectation.comparisons.isEmpty else { return [] }
    let fields = expectation.isRefusal ? statement.verb.fieldsOfRefusals : statement.verb.fields
    return expectation.comparisons.enumerated().compactMap { index, comparison in
      let earlier = expectation.comparisons[..<index]
      guard
        let kind = problem(with: comparison, after: earlier, in: expectation, fields)
          ?? statement.verb.presence(comparison, in: expectation)
      else { return nil }
      let ranges = statement.rangesOfComparisons
      let range = ranges.indices.contains(index) ? ranges[index] : comparison.expected.range
      return Finding(statement.toldSource, range, kind)
    }
  }

  private static func problem(
    with comparison: Comparison, after earlier: ArraySlice<Comparison>, in expectation: Expectation,
    _ fields: [Field]
  ) -> FindingKind? {
    guard let demand = Demand(comparison) else { return nil }
    if !demand.admitsNothing, expectation.neverHas(comparison.field, fields) {
      return .absentField(comparison.field, ofRefusal: expectation.isRefusal)
    }
    return comparison.isExcluded(demand, by: earlier)
      ? .contradiction : comparison.idleness(demand, after: earlier)
  }
}

extension Expectation {
  /// The first comparison that no outcome of any verb meets together with those before it; nil: none is known to be.
  package var impossible: Comparison? {
    comparisons.enumerated().first { index, comparison in
      guard let demand = Demand(comparison) else { return false }
      let earlier = comparisons[..<index]
      return comparison.isExcluded(demand, by: earlier)
        || comparison.idleness(demand, after: earlier) == .noValueFits
    }?.element
  }

  /// The names in it, which stand for values.
  package var names: [String] {
    let code: Template? =
      switch self {
      case .refused(.named(let template)?, _): template
      case .refused(.known, _), .refused(nil, _), .ok: nil
      }
    return ([code].compactMap { $0 } + comparisons.map(\.expected)).flatMap { template in
      template.pieces.compactMap { if case .name(let name, _) = $0 { name } else { nil } }
    }
  }
}

extension Verb {
  /// The fields of its refusals and of those that it can meet on the way.
  fileprivate var fieldsOfRefusals: [Field] { refusalFields + walks.flatMap(\.refusalFields) }
}

extension Verb {
  /// Of a comparison with nothing: whether what is compared is always there.
  fileprivate func presence(_ comparison: Comparison, in expectation: Expectation) -> FindingKind? {
    guard let demand = Demand(comparison), alwaysTells(comparison.field, in: expectation) else { return nil }
    return switch demand {
    case .exactly(.nothing): .noValueFits
    case .anyBut(.nothing): .everyValueFits
    case .exactly, .anyBut, .within, .containing: nil
    }
  }

  private func alwaysTells(_ field: Field?, in expectation: Expectation) -> Bool {
    switch expectation {
    case .ok: field.map { $0.isAlwaysThere || $0 == .status } ?? hasValueAlways
    case .refused(.known(let code)?, _): field.map(code.alwaysTells) ?? false
    case .refused: false
    }
  }

  /// Whether each success of it has a main value.
  private var hasValueAlways: Bool { [.clock, .wait, .issuePIN, .book].contains(self) }
}

extension Comparison {
  /// Whether comparisons of the same field before it leave nothing that meets it.
  fileprivate func isExcluded(_ demand: Demand, by earlier: ArraySlice<Comparison>) -> Bool {
    leavesNoNumber(after: earlier)
      || earlier.contains { $0.field == field && Demand($0).map { !$0.isCompatible(with: demand) } ?? false }
  }

  /// Whether no number is left that all comparisons of the field admit, this one among them. Nothing is less than none.
  fileprivate func leavesNoNumber(after earlier: ArraySlice<Comparison>) -> Bool {
    guard kind == .number else { return false }
    var (least, most, excluded) = (0, Int.max, Set<Int>())
    for demand in (earlier.filter { $0.field == field } + [self]).compactMap({ Demand($0) }) {
      switch demand {
      case .within(let range): (least, most) = (max(least, range.lowerBound), min(most, range.upperBound))
      case .anyBut(.number(let number)): excluded.insert(number)
      case .exactly, .anyBut, .containing: return false
      }
    }
    // One alone is told by itself.
    guard !earlier.isEmpty else { return false }
    return least > most || most - least < excluded.count && (least...most).allSatisfy(excluded.contains)
  }

  /// Whether it is met by no value of its field, or by every one.
  fileprivate func idleness(_ demand: Demand, after earlier: ArraySlice<Comparison>) -> FindingKind? {
    switch kind {
    case .number: demand.fitOfCounts(isAlwaysThere: field?.isAlwaysThere ?? false)
    case .word(let terms):
      noneIsLeft(of: terms, after: earlier) || isInNone(of: terms, demand) ? .noValueFits : nil
    case .moment, .text: nil
    }
  }

  /// Whether it looks for a part that no word of the field has.
  private func isInNone(of terms: [Term], _ demand: Demand) -> Bool {
    guard case .containing(admitsNothing: false) = demand, let part = expected.literal else { return false }
    return !terms.contains { $0.en.contains(part) || $0.pl.contains(part) }
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
  fileprivate func neverHas(_ field: Field?, _ fields: [Field]) -> Bool {
    guard let field else { return isRefusal }
    if case .refused(.known(let code)?, _) = self, !code.mayTell(field) { return true }
    return !fields.contains(field)
  }
}
