import Activation

extension Verb {
  /// The patient confirms what stands on the screen: the PIN that was typed (R20), or the consent (R23).
  package static let confirm = Verb(
    Term("confirm", "zatwierdź"), .portal,
    Text(
      pl: "wysyła wpisany PIN; w Profilu Zaufanym wyraża zgodę",
      en: "sends the typed PIN; in the Trusted Profile it consents"),
    by: [.patient], .bare(.act(.portal(.confirm))),
    fields: [.screen, .status], refusalFields: [.triesLeft, .until],
    refusals: Guards.portal + [.admission(.wrongScreen), .activation(.accountAlreadyActive)] + refusalsOfEntry
      + refusalsOfConsent, trial: .portal(.confirm),
    deed: Text(pl: "zatwierdza", en: "confirms"),
    examples: ["akowalska: confirm"])

  /// Of an entered PIN.
  static let refusalsOfEntry: [RefusalCode] = [
    .entry(.empty), .entry(.format), .entry(.locked), .pin(.used),
    .pin(.superseded), .pin(.expired),
    .pin(.exhausted), .pin(.revoked), .pin(.noneOpen), .pin(.wrong),
  ]

  /// At the Trusted Profile, and on the return from there.
  static let refusalsOfConsent: [RefusalCode] = [
    .transaction(.timedOut), .transaction(.wrongMessage), .trustedProfile(.personaUnknown),
    .response(.artifactReused), .response(.mismatch), .response(.malformed),
    .response(.signatureInvalid), .response(.issuerUnknown), .response(.audienceMismatch),
    .response(.recipientMismatch), .response(.requestMismatch), .response(.notYetValid),
    .response(.expired), .response(.replayed), .identity(.assuranceTooLow), .identity(.attributeMissing),
    .identity(.peselInvalid),
    .identity(.mismatch), .trustedProfile(.notForReactivation),
  ]
}
