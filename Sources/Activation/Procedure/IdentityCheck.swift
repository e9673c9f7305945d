extension Account {
  /// What speaks against a document as proof that whoever shows it holds this account (R14), in the order in which
  /// the desk objects.
  func objections(to shown: IdentityDocument?, under policy: Policy, at now: Moment) -> [RefusalCode] {
    guard let document = shown else { return [.documentNotShown] }
    var codes: [RefusalCode] = []
    if !policy.documents.contains(document.kind) { codes.append(.documentKindNotAccepted) }
    if !document.hasValidNumber { codes.append(.documentInvalid) }
    if document.isExpired(at: now) { codes.append(.documentExpired) }
    if document.pesel.value != pesel { codes.append(.identityMismatch) }
    return codes
  }
}
