import Activation

extension Verb {
  /// A code, a rule, an invariant or a policy explained, or whatever words are found in.
  package static let explain = Verb(
    Term("explain", "wyjaśnij"), .shell,
    Text(
      pl: "wyjaśnia kod, regułę albo ustawienie; inne słowa wyszukuje w wyjaśnieniach",
      en: "explains a code, a rule or a policy; looks for other words in the explanations"),
    by: Role.everybody,
    .taking(
      Parameter<ExplainSubject?>.optionalWords(
        Term("TEXT…", "TEKST…"), .explainable,
        Text(
          pl: "kod, R1–R31, S1–S9, I1–I22, ustawienie albo słowa do wyszukania",
          en: "a code, R1–R31, S1–S9, I1–I22, a policy, or words to look for"),
        Reading.explained)
    ) { .shell(.explain($0 ?? .everything)) },
    fields: [.count],
    examples: ["explain pin-expired", "wyjaśnij R11", "explain pin-tries", "explain R11 PIN"])
}
