import Activation

extension Verb {
  /// The clerk issues a PIN to whoever waits (R15).
  package static let issuePIN = Verb(
    Term("issue-pin", "wygeneruj-pin"), .desk,
    Text(pl: "pracownik generuje kod PIN do aktywacji konta", en: "the clerk generates the activation PIN"),
    by: [.clerk],
    .taking(
      Parameter<AccountName?>.optional(
        Term("WHO", "KTO"), .account,
        Text(
          pl: "kogo obsłużyć (domyślnie osobę, która czeka najdłużej)",
          en: "whom to serve (default: who has waited longest)"), Reading.account)
    ) { .act(.desk(.issuePIN($0))) },
    value: .secret, fields: [.account, .facility, .expires], refusalFields: [.until],
    refusals: [
      .facility(.unknown), .facility(.notIntegrated), .desk(.noRequest), .desk(.loginMissing),
      .admission(.accountNotFound),
      .desk(.documentNotShown), .desk(.documentKindNotAccepted), .desk(.documentInvalid),
      .desk(.documentExpired), .desk(.identityMismatch),
      .activation(.accountAlreadyActive), .activation(.pinIssueThrottled),
    ],
    trial: .desk(.issuePIN(nil)),
    deed: Text(pl: "generuje kod PIN", en: "generates a PIN"),
    examples: ["clerk@brzoza: issue-pin -> pin", "pracownik@brzoza: wygeneruj-pin akowalska"])
}
