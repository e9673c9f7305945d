import Activation

extension Verb {
  /// The patient books an appointment (R3).
  package static let book = Verb(
    Term("book", "umów-wizytę"), .portal,
    Text(pl: "e-Rejestracja: umawia wizytę", en: "e-Registration: books an appointment"),
    by: [.patient],
    .taking(
      Common.facility(),
      Parameter<Moment>.requiredKey(
        Term("at", "kiedy"), .moment, Text(pl: "data i godzina wizyty", en: "the date and time of the visit"),
        Reading.moment),
      Parameter<Claimed<Title>?>.key(
        Term("clinic", "poradnia"), .title, Text(pl: "nazwa poradni", en: "the name of the clinic"),
        Reading.claimed)
    ) { .act(.portal(.book(AppointmentClaim(facility: $0, at: $1, clinic: $2)))) },
    value: .number, fields: [.count],
    refusals: Guards.portal + [.facility(.unknown), .account(.nameInvalid), .services(.appointmentInPast)],
    deed: Text(pl: "umawia wizytę", en: "books an appointment"),
    examples: [#"akowalska: book brzoza at=2026-03-02T09:00 clinic="Poradnia alergologiczna""#])
}
