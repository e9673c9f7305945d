import Activation

/// What an event changes in the lookup tables of a store, which say no more than the journal does.
enum LookupChange {
  case added(NewAccount)
  case contact(Contact, of: Login)
  case became(isActive: Bool, Login)
  case tokenSent(ResetToken, to: Login)
}

extension Event {
  /// Nil where nothing is looked up by it.
  var lookupChange: LookupChange? {
    guard case .account(let login, let event) = self else { return nil }
    switch event {
    case .created(let account): return .added(account)
    case .contactChanged(let contact): return .contact(contact, of: login)
    case .activated: return .became(isActive: true, login)
    case .resetCompleted: return .became(isActive: false, login)
    case .resetRequested(let token): return .tokenSent(token, to: login)
    case .documentAdded, .pinIssued, .pinRefused, .openPINSuperseded, .openPINRevoked,
      .openPINExhausted, .openPINUsed, .entryFailed, .signInFailed, .signInLocked, .signInRowEnded,
      .passwordChanged, .resetTokenVoided, .clockReset, .appointmentBooked, .appointmentCancelled,
      .recordsViewed,
      .viewedBySupport:
      return nil
    }
  }
}
