import Activation

extension Verb {
  /// The patient sets a new password (S3).
  package static let changePassword = Verb(
    Term("change-password", "zmień-hasło"), .portal,
    Text(pl: "zmienia hasło; stan konta się nie zmienia", en: "changes the password; the status stays"),
    by: [.patient],
    .taking(
      Parameter<Secret>.requiredKey(
        Term("new", "nowe"), .secret, Text(pl: "nowe hasło", en: "the new password"),
        asked: .newPassword, Reading.secret),
      Parameter<Secret?>.key(
        Term("old", "stare"), .secret, Text(pl: "dotychczasowe hasło", en: "the password so far"),
        Reading.secret)
    ) { .act(.portal(.changePassword(new: $0, old: $1))) },
    fields: [.screen, .status],
    refusals: [
      .admission(.accountNotFound), .admission(.notSignedIn), .signIn(.badCredentials),
      .account(.passwordTooShort), .password(.unchanged),
    ],
    trial: .portal(.changePassword(new: Secret(""), old: nil)),
    deed: Text(pl: "zmienia hasło", en: "changes the password"),
    examples: ["akowalska: change-password new=Wiosna-2026"])
}
