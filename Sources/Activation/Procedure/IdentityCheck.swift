extension World {
  /// The first objection to a document as proof of an account's holder (R14): the desk refuses with it, and the
  /// next step for whoever waits depends on there being none.
  func objection(
    to shown: IdentityDocument?, for account: Account, at now: Moment
  ) -> RefusalCode? {
    guard let document = shown else { return isSkipped(.documentNotShown) ? nil : .documentNotShown }
    if !policy.documents.contains(document.kind), !isSkipped(.documentKindNotAccepted) {
      return .documentKindNotAccepted
    }
    if !document.hasValidNumber, !isSkipped(.documentInvalid) { return .documentInvalid }
    if document.isExpired(at: moment(of: now)), !isSkipped(.documentExpired) { return .documentExpired }
    let isHolders = document.pesel.value == account.pesel || isSkipped(.identityMismatch)
    return isHolders ? nil : .identityMismatch
  }

  private func isSkipped(_ code: RefusalCode) -> Bool { isWeakened(by: .skip(code, in: .issuePIN)) }

  /// Now, as the expiry sees it that a mutant misses by a second.
  private func moment(of now: Moment) -> Moment {
    if isWeakened(by: .desk(.documentLonger)) { return now - Span(seconds: 1) }
    return isWeakened(by: .desk(.documentShorter)) ? now + Span(seconds: 1) : now
  }
}
