import Activation

extension Verb {
  /// A code, a rule or a policy explained.
  package static let explain = Verb(
    Term("explain", "wyjaśnij"), .shell,
    Text(
      pl: "wyjaśnia kod odmowy, regułę albo ustawienie", en: "explains a refusal code, a rule or a policy"),
    by: Role.everybody,
    .taking(
      Parameter.required(
        Term("WHAT", "CO"), .explainable,
        Text(pl: "kod, R1–R31, S1–S9 albo ustawienie", en: "a code, R1–R31, S1–S9 or a policy"),
        Reading.explained)
    ) { .shell(.explain($0)) },
    examples: ["explain pin-expired", "wyjaśnij R11", "explain pin-tries"])
}
