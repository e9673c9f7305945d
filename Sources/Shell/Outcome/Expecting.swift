import Activation
import CommandLanguage

extension Statement {
  /// How an outcome differs from what the line expects; without `=>` it must be ok.
  func mismatches(_ outcome: Outcome, _ names: (String) -> String?) -> [Mismatch] {
    switch (outcome, expectation) {
    case (.error, _): [.failed]
    case (.ok, nil): []
    case (.refused, nil), (.refused, .ok): [.notOK]
    case (.ok, .refused): [.notRefused]
    case (.ok, .ok(let comparisons)): comparisons.compactMap { $0.mismatch(with: outcome, in: source, names) }
    case (.refused(let rejection), .refused(let code, let comparisons)):
      code.flatMap { mismatch(of: $0, with: rejection, names) }.map { [$0] }
        ?? comparisons.compactMap { $0.mismatch(with: outcome, in: source, names) }
    }
  }

  /// The comparisons that do not hold for an outcome, whatever outcome is expected.
  func unmet(_ outcome: Outcome, _ names: (String) -> String?) -> [Comparison] {
    (expectation?.comparisons ?? []).filter { $0.mismatch(with: outcome, in: source, names) != nil }
  }

  private func mismatch(
    of expected: ExpectedCode, with rejection: Rejection, _ names: (String) -> String?
  ) -> Mismatch? {
    do throws(FillingProblem) {
      let code = try expected.code(in: source, names)
      return code == rejection.refusal.code ? nil : .otherCode(expected: code)
    } catch {
      return .unusable(RunError(error))
    }
  }
}

extension Comparison {
  func mismatch(
    with outcome: Outcome, in source: SourceLine, _ names: (String) -> String?
  ) -> Mismatch? {
    let text: String
    do throws(UnsetName) {
      text = try expected.filled(names)
    } catch {
      return .unusable(.nameUnset(error))
    }
    if let problem = self.problem(with: text, field?.term.en ?? "value") {
      let error = SyntaxError(source, expected.range, problem)
      return .unusable(.valueInvalid(error.withoutValue))
    }
    let actual = field.map { outcome.value(of: $0) } ?? outcome.value
    return holds(actual, text) ? nil : .field(self, actual: actual)
  }

  private func holds(_ actual: FieldValue?, _ text: String) -> Bool {
    switch op {
    case .equal: equals(actual, text)
    case .notEqual: !equals(actual, text)
    case .contains: contains(actual, text)
    case .less: order(actual, text) == .before
    case .atMost: order(actual, text) == .before || order(actual, text) == .same
    case .greater: order(actual, text) == .after
    case .atLeast: order(actual, text) == .after || order(actual, text) == .same
    }
  }

  private func equals(_ actual: FieldValue?, _ text: String) -> Bool {
    guard let actual else { return WordValues.none.matches(text) }
    switch (actual, kind) {
    case (.word(let word), .word(let terms)):
      return terms.first { $0.matches(text) }?.en == word
        || (word == WordValues.none.en && WordValues.none.matches(text))
    case (.verb(let verb), _): return verb.name.matches(text)
    case (.number, _), (.moment, _): return order(actual, text) == .same
    case (.word(let word), _), (.text(let word), _): return word == text
    case (.secret(let secret), _): return secret.revealed == text
    }
  }

  private func contains(_ actual: FieldValue?, _ text: String) -> Bool {
    // A field that the outcome lacks equals none.
    guard let actual else { return WordValues.none.en.contains(text) || WordValues.none.pl.contains(text) }
    switch actual {
    case .word, .verb: return actual.written.contains(text) || actual.masked(.pl).contains(text)
    case .number, .moment, .text, .secret: return actual.written.contains(text)
    }
  }

  private enum Order {
    case before
    case same
    case after

    init<Value: Comparable>(_ left: Value, _ right: Value) {
      self = left < right ? .before : left == right ? .same : .after
    }
  }

  private func order(_ actual: FieldValue?, _ text: String) -> Order? {
    switch actual {
    case .number(let number): Int(text).map { Order(number, $0) }
    case .moment(let moment): WrittenMoment.moment(text).map { Order(moment, $0) }
    case .word, .verb, .text, .secret, nil: nil
    }
  }
}
