import Activation

extension Verb {
  /// The next return of the Trusted Profile goes wrong.
  package static let fault = Verb(
    Term("fault", "usterka"), .world,
    Text(
      pl: "wywołuje usterkę przy następnym powrocie (lub starcie) Profilu Zaufanego",
      en: "arms a fault of the next return (or start) of the Trusted Profile"),
    by: [.admin],
    .taking(
      Parameter.required(
        Term("CODE", "KOD"), oneOf: WordValues.terms(of: Fault.self) + [WordValues.none],
        Text(pl: "kod usterki albo brak", en: "a fault's code or none")
      ) { (written) throws(ValueProblem) in try Reading.oneOrNone(of: Fault.self, written.text) }
    ) { .act(.register(.arm($0))) },
    deed: Text(
      pl: "ustawia lub usuwa usterkę Profilu Zaufanego", en: "sets or clears a fault of the Trusted Profile"),
    examples: ["fault tp-signature-invalid", "usterka brak"])
}
