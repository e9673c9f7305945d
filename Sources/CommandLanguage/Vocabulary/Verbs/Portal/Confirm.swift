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
    refusals: Guards.portal + [.admission(.wrongScreen)] + entry + consent, trial: .portal(.confirm),
    deed: Text(pl: "zatwierdza", en: "confirms"),
    examples: ["akowalska: confirm"])

  private static let entry: [RefusalCode] = [
    .activation(.accountAlreadyActive), .entry(.empty), .entry(.format), .entry(.locked), .pin(.used),
    .pin(.superseded), .pin(.expired),
    .pin(.exhausted), .pin(.revoked), .pin(.noneOpen), .pin(.wrong),
  ]

  /// At the Trusted Profile, and on the return from there.
  private static let consent: [RefusalCode] = [
    .transaction(.timedOut), .transaction(.wrongMessage), .trustedProfile(.personaUnknown),
    .response(.artifactReused), .response(.mismatch), .response(.malformed),
    .response(.signatureInvalid), .response(.issuerUnknown), .response(.audienceMismatch),
    .response(.recipientMismatch), .response(.requestMismatch), .response(.notYetValid),
    .response(.expired), .response(.replayed), .identity(.assuranceTooLow), .identity(.attributeMissing),
    .identity(.peselInvalid),
    .identity(.mismatch), .trustedProfile(.notForReactivation),
  ]
}
