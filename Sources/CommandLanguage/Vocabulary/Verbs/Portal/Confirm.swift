import Activation

extension Verb {
  /// The patient confirms what stands on the screen: the PIN that was typed (R20), or the consent (R23).
  package static let confirm = Verb(
    Term("confirm", "zatwierdź"), .portal,
    Text(
      pl: "wysyła wpisany PIN; w Profilu Zaufanym wyraża zgodę",
      en: "sends the typed PIN; at the Trusted Profile consents"),
    by: [.patient], .bare(.act(.portal(.confirm))),
    fields: [.screen, .status], refusalFields: [.triesLeft, .until],
    refusals: Guards.portal + [.wrongScreen] + entry + consent, trial: .portal(.confirm),
    deed: Text(pl: "zatwierdza", en: "confirms"),
    examples: ["akowalska: confirm"])

  private static let entry: [RefusalCode] = [
    .accountAlreadyActive, .pinEmpty, .pinFormat, .activationLocked, .pinUsed, .pinSuperseded, .pinExpired,
    .pinExhausted, .pinRevoked, .pinNoneOpen, .pinWrong,
  ]

  /// At the Trusted Profile, and on the return from there.
  private static let consent: [RefusalCode] = [
    .timedOut, .wrongMessage, .personaUnknown, .artifactReused, .responseMismatch, .malformed,
    .signatureInvalid, .issuerUnknown, .audienceMismatch, .recipientMismatch, .requestMismatch, .notYetValid,
    .assertionExpired, .replayed, .assuranceTooLow, .attributeMissing, .assertedPESELInvalid,
    .assertedIdentityMismatch, .notForReactivation,
  ]
}
