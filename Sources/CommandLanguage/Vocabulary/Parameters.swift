import Activation

/// The parameters as the verbs declare them: what, how it is given, how it is read.
extension Parameter {
  /// A positional parameter that must be given.
  static func required(
    _ name: Term, _ kind: ValueKind, _ summary: Text,
    _ read: @escaping @Sendable (String) throws(ValueProblem) -> Value
  ) -> Parameter<Value> {
    Parameter(
      ParameterDescription(
        name: name, style: .positional, isRequired: true, kind: kind, summary: summary),
      absent: nil, read: read)
  }

  /// A `key=value` that must be given.
  static func requiredKey(
    _ name: Term, _ kind: ValueKind, _ summary: Text,
    _ read: @escaping @Sendable (String) throws(ValueProblem) -> Value
  ) -> Parameter<Value> {
    Parameter(
      ParameterDescription(
        name: name, style: .keyed, isRequired: true, kind: kind, summary: summary),
      absent: nil, read: read)
  }

  /// A positional parameter that may be left out.
  static func optional<Wrapped: Sendable>(
    _ name: Term, _ kind: ValueKind, _ summary: Text,
    _ read: @escaping @Sendable (String) throws(ValueProblem) -> Wrapped
  ) -> Parameter<Wrapped?> where Value == Wrapped? {
    Parameter(
      ParameterDescription(
        name: name, style: .positional, isRequired: false, kind: kind, summary: summary),
      absent: { nil }
    ) { (text) throws(ValueProblem) in try read(text) }
  }

  /// A `key=value` that may be left out.
  static func key<Wrapped: Sendable>(
    _ name: Term, _ kind: ValueKind, _ summary: Text,
    _ read: @escaping @Sendable (String) throws(ValueProblem) -> Wrapped
  ) -> Parameter<Wrapped?> where Value == Wrapped? {
    Parameter(
      ParameterDescription(
        name: name, style: .keyed, isRequired: false, kind: kind, summary: summary),
      absent: { nil }
    ) { (text) throws(ValueProblem) in try read(text) }
  }
}
