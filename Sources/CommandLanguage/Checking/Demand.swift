import Activation

/// What a comparison with a written-out value asks of its field.
enum Demand {
  /// `=` and `!=`
  case exactly(Value)
  case anyBut(Value)
  /// Whole numbers, and moments in seconds; something must be there.
  case within(ClosedRange<Int>)
  /// `~`; whether the word for nothing contains it.
  case containing(admitsNothing: Bool)

  enum Value: Hashable {
    /// The field is not there.
    case nothing
    case number(Int)
    case word(String)
  }

  /// nil where a name brings the value.
  init?(_ comparison: Comparison) {
    guard let text = comparison.expected.literal else { return nil }
    if comparison.op == .contains {
      let nothing = WordValues.none
      self = .containing(admitsNothing: nothing.en.contains(text) || nothing.pl.contains(text))
      return
    }
    guard let value = Value(text, comparison.kind) else { return nil }
    switch comparison.op {
    case .equal: self = .exactly(value)
    case .notEqual: self = .anyBut(value)
    case .less, .atMost, .greater, .atLeast, .contains:
      guard let range = value.range(comparison.op) else { return nil }
      self = .within(range)
    }
  }

  /// Whether a field that is not there meets it.
  var admitsNothing: Bool {
    switch self {
    case .exactly(let value): value == .nothing
    case .anyBut(let value): value != .nothing
    case .within: false
    case .containing(let admits): admits
    }
  }

  func isCompatible(with other: Demand) -> Bool {
    switch (self, other) {
    case (.exactly(let one), .exactly(let other)): one == other
    case (.exactly(let value), .anyBut(let other)), (.anyBut(let other), .exactly(let value)): value != other
    case (.exactly(let value), .within(let range)), (.within(let range), .exactly(let value)):
      value.isWithin(range)
    case (.within(let one), .within(let other)): one.overlaps(other)
    case (.anyBut, .anyBut), (.anyBut, .within), (.within, .anyBut), (.containing, _), (_, .containing): true
    }
  }
}

extension Demand.Value {
  fileprivate init?(_ text: String, _ kind: FieldKind) {
    if WordValues.none.matches(text) {
      self = .nothing
      return
    }
    switch kind {
    case .word(let terms):
      guard let term = terms.first(where: { $0.matches(text) }) else { return nil }
      self = .word(term.en)
    case .number:
      guard let number = Int(text) else { return nil }
      self = .number(number)
    case .moment:
      guard let moment = WrittenMoment.moment(text) else { return nil }
      self = .number(Int(moment.seconds))
    case .text: self = .word(text)
    }
  }

  /// The numbers that stand so to this one; nil if none can.
  fileprivate func range(_ op: Operator) -> ClosedRange<Int>? {
    guard case .number(let number) = self else { return nil }
    switch op {
    case .less: return number == .min ? nil : .min...(number - 1)
    case .atMost: return .min...number
    case .greater: return number == .max ? nil : (number + 1)...(.max)
    case .atLeast: return number...(.max)
    case .equal, .notEqual, .contains: return nil
    }
  }

  fileprivate func isWithin(_ range: ClosedRange<Int>) -> Bool {
    guard case .number(let number) = self else { return false }
    return range.contains(number)
  }
}
