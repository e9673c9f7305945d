import Activation

extension Verb {
  /// Whoever has the token completes the reset: the account becomes inactive (R27).
  package static let resetPassword = Verb(
    Term("reset-password", "zresetuj-hasło"), .portal,
    Text(
      pl: "kończy reset hasła; konto staje się nieaktywne",
      en: "completes the reset; the account becomes inactive"),
    by: Role.ofAccounts,
    .taking(
      Parameter<Secret?>.key(
        Term("token", "kod-resetu"), .secret,
        Text(
          pl: "z wiadomości (pacjent: domyślnie najnowszy)",
          en: "from the message (a patient: default the newest)"),
        need: .ofOthersThanPatients, asked: .token, Reading.secret)
    ) { .resetPassword($0) },
    fields: [.status],
    refusals: [
      .admission(.accountNotFound), .password(.resetTokenInvalid), .password(.resetTokenUsed),
      .password(.resetTokenExpired),
    ],
    deed: Text(pl: "resetuje zapomniane hasło", en: "resets a forgotten password"),
    examples: ["akowalska: reset-password"])
}
