extension World {
  /// The first objection to a document as proof of an account's holder (R14): the desk refuses with it, and the
  /// next step for whoever waits depends on there being none.
  func objection(
    to shown: IdentityDocument?, for account: Account, at now: Moment
  ) -> RefusalCode? {
    guard let document = shown else { return .documentNotShown }
    if !policy.documents.contains(document.kind) { return .documentKindNotAccepted }
    if !document.hasValidNumber { return .documentInvalid }
    if document.isExpired(at: now) { return .documentExpired }
    return document.pesel.value == account.pesel ? nil : .identityMismatch
  }
}
