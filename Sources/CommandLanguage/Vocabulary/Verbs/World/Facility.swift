import Activation

extension Verb {
  /// A healthcare facility comes into the list.
  package static let facility = Verb(
    Term("facility", "dodaj-podmiot"), .world,
    Text(pl: "dodaje podmiot leczniczy do listy", en: "adds a healthcare facility to the list"),
    by: [.admin],
    .taking(
      Parameter<Claimed<FacilityID>>.required(
        Term("ID"), .text, Text(pl: "2–32 znaki a–z 0–9 -", en: "2–32 of a–z 0–9 -"), Reading.claimed),
      Parameter<Claimed<Title>>.required(
        Term("NAME", "NAZWA"), .title, Text(pl: "nazwa podmiotu", en: "the facility's name"), Reading.claimed),
      Common.yesOrNo(
        Common.integratedKey,
        Text(pl: "czy wydaje kody PIN (domyślnie tak)", en: "whether it issues PINs (default yes)")),
      Parameter<Claimed<REGON>?>.key(
        Term("regon"), .number, Text(pl: "9 cyfr", en: "9 digits"), Reading.claimed)
    ) { id, name, integrated, regon in
      let claim = NewFacilityClaim(id: id, name: name, isIntegrated: integrated ?? true, regon: regon)
      return .act(.register(.addFacility(claim)))
    },
    refusals: [.facility(.invalid), .facility(.taken), .account(.nameInvalid), .facility(.regonInvalid)],
    deed: Text(pl: "dodaje podmiot leczniczy do listy", en: "adds a facility to the list"),
    examples: [
      #"facility brzoza "Szpital pod Brzozą""#,
      #"dodaj-podmiot jawor "Przychodnia Jawor" zintegrowany=nie regon=123456785"#,
    ])
}
