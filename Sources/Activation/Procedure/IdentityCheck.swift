extension Account {
  /// What speaks against a document as proof that whoever shows it holds this account (R14), in the order in which
  /// the desk objects.
  func objections(to shown: IdentityDocument?, under policy: Policy, on today: CalendarDate) -> [RefusalCode]
  {
    guard let document = shown else { return [.desk(.documentNotShown)] }
    var codes: [RefusalCode] = []
    if !policy.documents.contains(document.kind) { codes.append(.desk(.documentKindNotAccepted)) }
    if !document.hasValidNumber { codes.append(.desk(.documentInvalid)) }
    if document.isExpired(on: today) { codes.append(.desk(.documentExpired)) }
    if document.pesel.value != pesel { codes.append(.desk(.identityMismatch)) }
    return codes
  }
}
