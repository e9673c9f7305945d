import Activation

extension Verb {
  static let personaStateKey = Term("state", "profil")

  /// An identity of the Trusted Profile comes to be, or changes.
  package static let persona = Verb(
    Term("persona", "dodaj-osobę-pz"), .world,
    Text(
      pl: "dodaje osobę do symulatora Profilu Zaufanego (albo ją zmienia)",
      en: "adds a persona to the Trusted Profile simulator (or changes it)"),
    by: [.admin],
    .taking(
      Parameter<Claimed<Login>>.required(
        Term("ID"), .text, Text(pl: "nazwa o postaci loginu", en: "a name of the form of a login"),
        Reading.claimed),
      Common.holderName(),
      Common.pesel(Text(pl: "PESEL tej osoby", en: "this person's PESEL").withInventedBirths),
      Parameter.key(
        personaStateKey, oneOf: PersonaState.self,
        Text(pl: "czy profil działa (domyślnie ważny)", en: "whether the profile works (default valid)")),
      Parameter.key(
        Term("assurance", "poziom"), oneOf: Assurance.self,
        Text(pl: "poziom bezpieczeństwa (domyślnie średni)", en: "level of assurance (default substantial)"))
    ) { id, name, pesel, state, assurance in
      let claim = PersonaClaim(
        id: id, name: name, pesel: pesel, state: state ?? .valid, assurance: assurance ?? .substantial)
      return .act(.register(.setPersona(claim)))
    },
    refusals: [.account(.loginInvalid), .account(.nameInvalid), .account(.peselInvalid)],
    deed: Text(
      pl: "dodaje osobę do symulatora Profilu Zaufanego (albo ją zmienia)",
      en: "adds a persona to the Trusted Profile simulator (or changes it)"),
    examples: [#"persona oszust "Jan Zmyślony" pesel=99610100093 assurance=low"#])
}
