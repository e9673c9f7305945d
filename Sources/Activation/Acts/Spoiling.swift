/// How the world after an event can be spoiled: something is taken back that the event did, or done that it does not do.
package enum StateWeakness: String, Weakness {
  case createdActive = "create-account/active"
  case placeLost = "come/place-lost"
  case shownKept = "come/shown-kept"
  case waitsTwice = "come/waits-twice"
  case presentAdds = "present/adds"
  case issueActivates = "issue-pin/activates"
  case issueClearsFailures = "issue-pin/clears-failures"
  case signInActivates = "login/activates"
  case signInDeactivates = "login/deactivates"
  case screenKept = "login/screen-kept"
  case rowAfterLock = "login/row-after-lock"
  case uncountedOnAccount = "confirm/uncounted-on-account"
  case failuresStay = "confirm/failures-stay"
  case changeDeactivates = "change-password/deactivates"
  case bookingActivates = "book/activates"
  case cancelledStays = "cancel-appointment/stays"
  case requestDeactivates = "forgot-password/deactivates"
  case statusStays = "reset-password/status-stays"
  case epochStays = "reset-password/epoch-stays"
  case passwordStays = "reset-password/password-stays"
  case oneTimeForGood = "reset-password/one-time-for-good"
  case tokenStaysGood = "reset-password/token-stays-good"
  case intervalFromRequest = "reset-password/interval-from-request"
  case rowStays = "reset-password/row-stays"
  case lockLifted = "reset-password/lock-lifted"
  case failuresCleared = "reset-password/failures-cleared"
  case appointmentsLost = "reset-password/appointments-lost"
  case documentsLost = "reset-password/documents-lost"

  package var breaks: Tenet {
    switch self {
    case .createdActive: .rule(.r1)
    case .placeLost, .waitsTwice: .rule(.r12)
    case .shownKept, .presentAdds: .rule(.r14)
    case .issueActivates: .invariant(9)
    case .issueClearsFailures, .uncountedOnAccount: .invariant(14)
    case .signInActivates, .bookingActivates: .invariant(2)
    case .signInDeactivates, .changeDeactivates, .requestDeactivates: .invariant(3)
    case .screenKept: .rule(.r17)
    case .rowAfterLock, .failuresStay, .rowStays, .lockLifted, .failuresCleared: .rule(.r31)
    case .cancelledStays: .rule(.r3)
    case .statusStays: .rule(.r27)
    case .epochStays: .rule(.r30)
    case .passwordStays, .oneTimeForGood, .tokenStaysGood: .rule(.s3)
    case .intervalFromRequest: .rule(.s4)
    case .appointmentsLost, .documentsLost: .rule(.s1)
    }
  }
}

extension Mutant {
  static let ofState = StateWeakness.allCases.map(Mutant.state)
}

extension World {
  mutating func spoil(_ event: Event, since before: World, _ weakness: StateWeakness) {
    switch event {
    case .account(let login, let event):
      accounts[login]?.spoil(event, since: before.accounts[login], weakness)
    case .portal(let login, .signedIn):
      if weakness == .screenKept, let screen = before.sessions[login]?.screen { sessions[login]?.screen = screen }
    case .reception(let person, let event):
      reception.spoil(person, event, since: before.reception, weakness)
    case .portal, .register, .clockSet: break
    }
  }
}

extension Account {
  fileprivate mutating func spoil(_ event: AccountEvent, since before: Account?, _ weakness: StateWeakness) {
    switch event {
    case .created: spoil([.createdActive: .active], weakness)
    case .pinIssued:
      spoil([.issueActivates: .active], weakness)
      if weakness == .issueClearsFailures { failedEntries = [] }
    case .signInRowEnded: spoil([.signInActivates: .active, .signInDeactivates: .inactive], weakness)
    case .signInLocked: if weakness == .rowAfterLock { signIn.failures = before?.signIn.failures ?? 0 }
    case .entryFailed: if weakness == .uncountedOnAccount { failedEntries = before?.failedEntries ?? [] }
    case .activated: if weakness == .failuresStay { failedEntries = before?.failedEntries ?? [] }
    case .passwordChanged: spoil([.changeDeactivates: .inactive], weakness)
    case .appointmentBooked: spoil([.bookingActivates: .active], weakness)
    case .appointmentCancelled: if weakness == .cancelledStays { appointments = before?.appointments ?? [] }
    case .resetRequested: spoil([.requestDeactivates: .inactive], weakness)
    case .resetCompleted(let token, _, _): if let before { spoilReset(token, since: before, weakness) }
    case .contactChanged, .documentAdded, .openPINSuperseded, .openPINRevoked, .openPINExhausted, .openPINUsed,
      .signInFailed, .recordsViewed, .viewedBySupport:
      break
    }
  }

  private enum Turn {
    case active
    case inactive
  }

  /// The account becomes what it should not, if the weakness says so.
  private mutating func spoil(_ turns: [StateWeakness: Turn], _ weakness: StateWeakness) {
    switch turns[weakness] {
    case .active: status = .active(ActivationRecord(method: .trustedProfile, since: created, epoch: epoch))
    case .inactive: status = .inactive(wasEverActive ? .reset : .neverActivated)
    case nil: break
    }
  }

  private mutating func spoilReset(_ token: Digest, since before: Account, _ weakness: StateWeakness) {
    switch weakness {
    case .statusStays: status = before.status
    case .epochStays: epoch = before.epoch
    case .passwordStays: password = before.password
    case .oneTimeForGood:
      password = PasswordCredential(digest: password.digest, isOneTime: false, since: password.since)
    case .tokenStaysGood: tokens = before.tokens
    case .intervalFromRequest: lastReset = tokens.last { $0.fingerprint == token }?.sent
    case .rowStays: signIn.failures = before.signIn.failures
    case .lockLifted: signIn.lockedAt = nil
    case .failuresCleared: failedEntries = []
    case .appointmentsLost: appointments = []
    case .documentsLost: documents = []
    case .createdActive, .placeLost, .shownKept, .waitsTwice, .presentAdds, .issueActivates,
      .issueClearsFailures, .signInActivates, .signInDeactivates, .screenKept, .rowAfterLock,
      .uncountedOnAccount, .failuresStay, .changeDeactivates, .bookingActivates, .cancelledStays,
      .requestDeactivates:
      break
    }
  }
}

extension Reception {
  fileprivate mutating func spoil(
    _ person: Login, _ event: ReceptionEvent, since before: Reception, _ weakness: StateWeakness
  ) {
    guard let (place, visitor) = before.place(of: person) else { return }
    switch (weakness, event) {
    case (.placeLost, .came(place)):
      queues[place]?.removeAll { $0.person == person }
      queues[place]?.append(Visitor(person: person))
    case (.shownKept, .came): show(visitor.presented, person)
    case (.waitsTwice, .came(let facility)):
      if facility != place { queues[place] = before.queues[place] }
    case (.presentAdds, .presented(let new)):
      let added = Presentation(
        login: new.login ?? visitor.presented.login, document: new.document ?? visitor.presented.document)
      show(added, person)
    case _: break
    }
  }

  private mutating func show(_ presented: Presentation, _ person: Login) {
    for facility in queues.keys {
      for index in queues[facility, default: []].indices where queues[facility]?[index].person == person {
        queues[facility]?[index].presented = presented
      }
    }
  }
}
