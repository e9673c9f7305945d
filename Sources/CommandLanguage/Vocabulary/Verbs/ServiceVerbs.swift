import Activation

/// On the portal: what it is for, and the password (R3–R7, R26–R30, S1–S5, LANGUAGE.md §5).
extension Vocabulary {
  static let serviceVerbs: [Verb] = [
    Verb(
      Term("records", "dokumentacja"), .portal,
      Text(pl: "własna dokumentacja medyczna", en: "the own medical records"),
      by: [.patient],
      Parameter.key(
        Term("of", "czyja"), .account, Text(pl: "czyja (domyślnie własna)", en: "whose (default the own)")
      ) {
        (text) in AccountName(text)
      },
      Parameter.key(
        Common.facilityKey, .facility, Text(pl: "tylko z tego podmiotu", en: "only from this facility")
      ) {
        (text) in FacilityName(text)
      },
      fields: [.count], examples: ["akowalska: records", "akowalska: dokumentacja podmiot=brzoza"]
    ) { .act(.portal(.readRecords(of: $0, facility: $1))) },
    Verb(
      Term("book", "umów-wizytę"), .portal,
      Text(pl: "e-Rejestracja: umawia wizytę", en: "e-Registration: books a visit"),
      by: [.patient], Common.facility(),
      Parameter.requiredKey(Term("at", "kiedy"), .moment, Text(pl: "kiedy", en: "when"), Reading.moment),
      Parameter.key(Term("clinic", "poradnia"), .title, Text(pl: "poradnia", en: "the clinic")) {
        (text) in Claimed<Title>(text)
      },
      value: .number, fields: [.count],
      examples: [#"akowalska: book brzoza at=2026-03-02T09:00 clinic="Poradnia alergologiczna""#]
    ) { .act(.portal(.book(AppointmentClaim(facility: $0, at: $1, clinic: $2)))) },
    Verb(
      Term("appointments", "wizyty"), .portal, Text(pl: "umówione wizyty", en: "the booked visits"),
      by: [.patient], fields: [.count], examples: ["akowalska: appointments"]
    ) { .act(.portal(.listAppointments)) },
    Verb(
      Term("cancel-appointment", "odwołaj-wizytę"), .portal,
      Text(pl: "odwołuje wizytę", en: "cancels a visit"),
      by: [.patient],
      Parameter.required(
        Term("N"), .number, Text(pl: "numer wizyty", en: "the visit's number"), Reading.number),
      fields: [.count], examples: ["akowalska: cancel-appointment 1"]
    ) { .act(.portal(.cancelAppointment($0))) },
    Verb(
      Term("change-password", "zmień-hasło"), .portal,
      Text(pl: "zmienia hasło; stan konta się nie zmienia", en: "changes the password; the status stays"),
      by: [.patient],
      Parameter.requiredKey(
        Term("new", "nowe"), .secret, Text(pl: "nowe hasło", en: "the new password"), Reading.secret),
      Parameter.key(
        Term("old", "stare"), .secret, Text(pl: "dotychczasowe hasło", en: "the password so far"),
        Reading.secret),
      fields: [.screen, .status], examples: ["akowalska: change-password new=Wiosna-2026"]
    ) { .act(.portal(.changePassword(new: $0, old: $1))) },
    Verb(
      Term("forgot-password", "zapomniane-hasło"), .portal,
      Text(pl: "prosi o reset zapomnianego hasła", en: "asks for the reset of a forgotten password"),
      by: Role.everybody,
      Parameter.key(
        Common.loginKey, .account,
        Text(
          pl: "login albo PESEL (pacjent: domyślnie własny)",
          en: "login or PESEL (a patient: default the own)")
      ) {
        (text) in AccountName(text)
      },
      Parameter.key(
        Term("channel", "kanał"), .words(WordValues.terms(of: Channel.self)),
        Text(pl: "którędy (domyślnie e-mail, w braku SMS)", en: "by which way (default e-mail, else SMS)")
      ) { (text) throws(ValueProblem) in try Reading.oneOf(Channel.self, text) },
      refusalFields: [.until], neededOfOthers: Common.loginKey,
      examples: ["akowalska: forgot-password", "admin: zapomniane-hasło login=akowalska kanał=sms"]
    ) { .act(.access(.requestReset($0, $1))) },
    Verb(
      Term("inbox", "skrzynka"), .portal,
      Text(pl: "wiadomości pacjenta, najnowsza pierwsza", en: "the patient's messages, newest first"),
      by: [.patient], value: .text, fields: [.count], examples: ["akowalska: inbox -> token"]
    ) { .act(.access(.openInbox)) },
    Verb(
      Term("reset-password", "zresetuj-hasło"), .portal,
      Text(
        pl: "kończy reset hasła; konto staje się nieaktywne",
        en: "completes the reset; the account becomes inactive"),
      by: Role.everybody,
      Parameter.key(
        tokenKey, .secret,
        Text(
          pl: "z wiadomości (pacjent: domyślnie najnowszy)",
          en: "from the message (a patient: default the newest)"), Reading.secret),
      fields: [.status], neededOfOthers: tokenKey,
      examples: ["akowalska: reset-password"]
    ) { .resetPassword($0) },
  ]

  private static let tokenKey = Term("token")
}
