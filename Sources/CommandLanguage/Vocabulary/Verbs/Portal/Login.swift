import Activation

extension Verb {
  /// The patient signs in (R17). It answers a stranger as it does anybody (S5).
  package static let login = Verb(
    Term("login", "zaloguj-się"), .portal,
    Text(pl: "loguje pacjenta na jego konto", en: "signs the patient in"),
    by: [.patient],
    .taking(
      Parameter<Secret?>.key(
        Term("password", "hasło"), .secret,
        Text(
          pl: "hasło (domyślnie to, które pacjent zna)",
          en: "the password (default: the one the patient knows)"),
        Reading.secret)
    ) { .signIn($0) },
    fields: [.screen, .status], refusalFields: [.until],
    refusals: [.signIn(.locked), .signIn(.badCredentials)],
    deed: Text(pl: "loguje się", en: "signs in"),
    examples: ["akowalska: login", "akowalska: zaloguj-się hasło=Wiosna-2026"])
}
