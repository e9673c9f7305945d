import Activation

extension Verb {
  /// Somebody asks for a password reset (S3). It answers a stranger as it does anybody (S5).
  package static let forgotPassword = Verb(
    Term("forgot-password", "zapomniane-hasło"), .portal,
    Text(pl: "prosi o reset zapomnianego hasła", en: "asks for the reset of a forgotten password"),
    by: Role.ofAccounts,
    .taking(
      Parameter<AccountName?>.key(
        Common.loginKey, .account,
        Text(
          pl: "login albo PESEL (pacjent: domyślnie własny)",
          en: "login or PESEL (default for a patient: their own)"),
        need: .ofOthersThanPatients, Reading.account),
      Parameter.key(
        Term("channel", "kanał"), oneOf: Channel.self,
        Text(
          pl: "jak wysłać (domyślnie e-mailem, a gdy nie ma adresu – SMS-em)",
          en: "by which way (default: e-mail, or SMS if there is no address)"))
    ) { .act(.access(.requestReset($0, $1))) },
    refusalFields: [.until], refusals: [.password(.resetThrottled)],
    alwaysRecorded: true, deed: Text(pl: "prosi o zresetowanie hasła", en: "asks for a password reset"),
    examples: ["akowalska: forgot-password", "admin: zapomniane-hasło login=akowalska kanał=sms"])
}
