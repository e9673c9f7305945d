import Activation

/// The administrator's verbs that set up the simulated world: identities, faults, policies, time.
extension Vocabulary {
  static let simulationVerbs: [Verb] = [
    Verb(
      Term("persona", "osoba-pz"), .world,
      Text(
        pl: "tożsamość w symulatorze Profilu Zaufanego", en: "an identity in the Trusted Profile simulator"),
      by: [.admin],
      Parameter.required(
        Term("ID"), .text, Text(pl: "nazwa o postaci loginu", en: "a name of the form of a login")
      ) {
        (text) in Claimed<Login>(text)
      },
      Common.holderName(),
      Common.pesel(Text(pl: "PESEL tej osoby", en: "this person's PESEL")),
      Parameter.key(
        Term("state", "stan"), .words(WordValues.terms(of: PersonaState.self)),
        Text(pl: "czy profil działa (domyślnie ważny)", en: "whether the profile works (default valid)")
      ) { (text) throws(ValueProblem) in try Reading.oneOf(PersonaState.self, text) },
      Parameter.key(
        Term("assurance", "poziom"), .words(WordValues.terms(of: Assurance.self)),
        Text(pl: "poziom wiarygodności (domyślnie średni)", en: "level of assurance (default substantial)")
      ) { (text) throws(ValueProblem) in try Reading.oneOf(Assurance.self, text) },
      examples: [#"persona oszust "Jan Zmyślony" pesel=99610100093 assurance=low"#]
    ) { id, name, pesel, state, assurance in
      .act(
        .register(
          .setPersona(
            PersonaClaim(
              id: id, name: name, pesel: pesel, state: state ?? .valid,
              assurance: assurance ?? .substantial))))
    },
    Verb(
      Term("fault", "usterka"), .world,
      Text(
        pl: "wywołuje usterkę przy następnym powrocie (lub starcie) Profilu Zaufanego",
        en: "arms a fault of the next return (or start) of the Trusted Profile"),
      by: [.admin],
      Parameter.required(
        Term("CODE", "KOD"), .words(WordValues.terms(of: Fault.self) + [WordValues.none]),
        Text(pl: "kod usterki albo brak", en: "a fault's code or none")
      ) { (text) throws(ValueProblem) -> Fault? in
        if WordValues.none.matches(text) { return nil }
        guard let fault = Fault(rawValue: text) else {
          throw .word(allowed: WordValues.terms(of: Fault.self) + [WordValues.none])
        }
        return fault
      },
      examples: ["fault tp-signature-invalid", "usterka brak"]
    ) { .act(.register(.arm($0))) },
    Verb(
      Term("policy", "ustawienie"), .world,
      Text(
        pl: "ustawienia procedury; bez argumentów: wypisuje je",
        en: "the settings of the procedure; bare: lists them"),
      by: Role.everybody,
      keys: PolicyName.allCases.map(PolicyReading.parameter),
      examples: [
        "policy pin-tries=3 pin-validity=2d", "ustawienie documents=dowód-osobisty,paszport", "policy",
      ]
    ) { settings in settings.isEmpty ? .listPolicies : .act(.register(.setPolicy(settings))) },
    Verb(
      Term("clock", "zegar"), .world,
      Text(pl: "ustawia zegar; bez argumentów: podaje czas", en: "sets the clock; bare: tells the time"),
      by: Role.everybody,
      Parameter.optional(
        Term("MOMENT", "CHWILA"), .moment, Text(pl: "nowa chwila", en: "the new moment"), Reading.moment),
      Parameter.key(
        Term("offset", "przesunięcie"), .signedDuration,
        Text(pl: "o ile dalej albo bliżej", en: "how much later or earlier"),
        Reading.signedSpan),
      value: .moment, examples: ["clock 2026-01-06T09:00", "clock offset=+7d", "zegar"]
    ) { moment, offset in
      moment == nil && offset == nil
        ? .readClock : .act(.register(.setClock(to: moment, offset: offset ?? Span(seconds: 0))))
    },
    Verb(
      Term("wait", "czekaj"), .world,
      Text(pl: "przesuwa zegar naprzód", en: "moves the clock forward"),
      by: [.admin],
      Parameter.required(
        Term("DURATION", "CZAS"), .duration, Text(pl: "np. 15m", en: "such as 15m"), Reading.span),
      value: .moment, examples: ["wait 15m", "czekaj 7d"]
    ) { .act(.register(.setClock(to: nil, offset: $0))) },
    Verb(
      Term("seed", "ziarno"), .world,
      Text(
        pl: "od nowa zaczyna losowanie PIN-ów, haseł i kodów",
        en: "restarts the drawing of PINs, passwords and codes"),
      by: [.admin],
      Parameter.required(
        Term("N"), .number, Text(pl: "liczba całkowita", en: "a whole number"), Reading.largeNumber),
      examples: ["seed 7"]
    ) { .seed($0) },
  ]
}
