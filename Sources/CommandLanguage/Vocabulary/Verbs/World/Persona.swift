import Activation

extension Verb {
  /// An identity of the Trusted Profile comes to be, or changes.
  package static let persona = Verb(
    Term("persona", "osoba-pz"), .world,
    Text(pl: "tożsamość w symulatorze Profilu Zaufanego", en: "an identity in the Trusted Profile simulator"),
    by: [.admin],
    .taking(
      Parameter<Claimed<Login>>.required(
        Term("ID"), .text, Text(pl: "nazwa o postaci loginu", en: "a name of the form of a login"),
        Reading.claimed),
      Common.holderName(),
      Common.pesel(Text(pl: "PESEL tej osoby", en: "this person's PESEL")),
      Parameter.key(
        Term("state", "stan"), oneOf: PersonaState.self,
        Text(pl: "czy profil działa (domyślnie ważny)", en: "whether the profile works (default valid)")),
      Parameter.key(
        Term("assurance", "poziom"), oneOf: Assurance.self,
        Text(pl: "poziom wiarygodności (domyślnie średni)", en: "level of assurance (default substantial)"))
    ) { id, name, pesel, state, assurance in
      let claim = PersonaClaim(
        id: id, name: name, pesel: pesel, state: state ?? .valid, assurance: assurance ?? .substantial)
      return .act(.register(.setPersona(claim)))
    },
    refusals: [.account(.loginInvalid), .account(.nameInvalid), .account(.peselInvalid)],
    deed: Text(
      pl: "ustala tożsamość w symulatorze Profilu Zaufanego",
      en: "sets an identity in the Trusted Profile simulator"),
    examples: [#"persona oszust "Jan Zmyślony" pesel=99610100093 assurance=low"#])
}
