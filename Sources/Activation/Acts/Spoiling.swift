/// The world after an event as a mutant has it: something is taken back that the event did, or done that it
/// does not do.
extension World {
  mutating func spoil(_ event: Event, since before: World, _ mutant: Mutant) {
    switch event {
    case .account(let login, let event):
      accounts.change(login) { $0.spoil(event, since: before.accounts[login], mutant) }
    case .portal(let login, .signedIn):
      if mutant == .state(.screenKept), let screen = before.sessions[login]?.screen {
        sessions.change(login) { $0.screen = screen }
      }
    case .reception(let person, let event):
      guard case .reception(let weakness) = mutant else { return }
      reception.spoil(person, event, since: before.reception, weakness)
    case .portal, .register, .clockSet: break
    }
  }
}

extension Account {
  fileprivate mutating func spoil(_ event: AccountEvent, since before: Account?, _ mutant: Mutant) {
    switch (mutant, event) {
    case (.status(let weakness), _): spoil(event, weakness)
    case (.state(let weakness), _): if let before { spoil(event, since: before, weakness) }
    case (.aftermath(let weakness), .resetCompleted(let token, _, _)):
      if let before { spoilReset(token, since: before, weakness) }
    case _: break
    }
  }

  private mutating func spoil(_ event: AccountEvent, _ weakness: StatusWeakness) {
    switch (weakness, event) {
    case (.createdActive, .created), (.issueActivates, .pinIssued), (.signInActivates, .signInRowEnded),
      (.bookingActivates, .appointmentBooked):
      status = .active(ActivationRecord(method: .trustedProfile, since: created, epoch: epoch))
    case (.signInDeactivates, .signInRowEnded), (.changeDeactivates, .passwordChanged),
      (.requestDeactivates, .resetRequested):
      status = .inactive(wasEverActive ? .reset : .neverActivated)
    case _: break
    }
  }

  private mutating func spoil(_ event: AccountEvent, since before: Account, _ weakness: StateWeakness) {
    switch (weakness, event) {
    case (.issueClearsFailures, .pinIssued): failedEntries = []
    case (.rowAfterLock, .signInLocked): signIn.failures = before.signIn.failures
    case (.uncountedOnAccount, .entryFailed), (.failuresStay, .activated):
      failedEntries = before.failedEntries
    case (.cancelledStays, .appointmentCancelled): appointments = before.appointments
    case _: break
    }
  }
}

/// How the status can change without cause.
package enum StatusWeakness: String, Weakness {
  case createdActive = "create-account/active"
  case issueActivates = "issue-pin/activates"
  case signInActivates = "login/activates"
  case bookingActivates = "book/activates"
  case signInDeactivates = "login/deactivates"
  case changeDeactivates = "change-password/deactivates"
  case requestDeactivates = "forgot-password/deactivates"

  package var breaks: Tenet {
    switch self {
    case .createdActive: .rule(.r1)
    case .issueActivates: .invariant(9)
    case .signInActivates, .bookingActivates: .invariant(2)
    case .signInDeactivates, .changeDeactivates, .requestDeactivates: .invariant(3)
    }
  }
}

/// What can stay that has to go, or go that has to stay.
package enum StateWeakness: String, Weakness {
  case issueClearsFailures = "issue-pin/clears-failures"
  case screenKept = "login/screen-kept"
  case rowAfterLock = "login/row-after-lock"
  case uncountedOnAccount = "confirm/uncounted-on-account"
  case failuresStay = "confirm/failures-stay"
  case cancelledStays = "cancel-appointment/stays"

  package var breaks: Tenet {
    switch self {
    case .issueClearsFailures, .uncountedOnAccount: .invariant(14)
    case .screenKept: .rule(.r17)
    case .rowAfterLock, .failuresStay: .rule(.r31)
    case .cancelledStays: .rule(.r3)
    }
  }
}

extension Mutant {
  static let ofStates =
    StatusWeakness.allCases.map(Mutant.status) + StateWeakness.allCases.map(Mutant.state)
    + ReceptionWeakness.allCases.map(Mutant.reception) + AftermathWeakness.allCases.map(Mutant.aftermath)
}
