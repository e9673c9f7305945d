import Activation

extension Verb {
  /// The next return of the Trusted Profile goes wrong.
  package static let fault = Verb(
    Term("fault", "usterka"), .world,
    Text(
      pl: "włącza usterkę przy następnym powrocie z Profilu Zaufanego (albo przejściu do niego)",
      en: "arms a fault of the next return from the Trusted Profile (or of going there)"),
    by: [.admin],
    .taking(
      Parameter.required(
        Term("CODE", "KOD"), oneOf: WordValues.terms(of: Fault.self) + [WordValues.none],
        Text(pl: "kod usterki albo brak", en: "a fault's code or none")
      ) { (written) throws(ValueProblem) in try Reading.oneOrNone(of: Fault.self, written.text) }
    ) { .act(.register(.arm($0))) },
    deed: Text(
      pl: "włącza lub wyłącza usterkę Profilu Zaufanego",
      en: "sets or clears a fault of the Trusted Profile"),
    examples: ["fault tp-signature-invalid", "usterka brak"])
}
