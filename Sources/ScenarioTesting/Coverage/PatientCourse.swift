import Activation

/// What has to be remembered of one patient to tell what later entries show.
struct PatientCourse: Hashable {
  /// The steps of the procedure that were taken since the sign-in (R17–R19).
  private(set) var steps: Set<Step> = []
  /// Whether the account was activated in this session of the portal.
  private(set) var wasActivatedInSession = false
  /// What the account has been through since it was activated.
  private(set) var trials: Set<Trial> = []

  enum Step: CaseIterable {
    case signedIn, propertiesOpened, activatePressed
  }

  /// What might be thought to end an activation, and does not (R26, R29).
  enum Trial {
    case passwordChanged
    case resetRequested, signInLocked, contactChanged, facilityDelisted
  }

  mutating func met(_ trial: Trial) { trials.insert(trial) }

  mutating func take(_ event: AccountEvent) {
    switch event {
    case .activated:
      wasActivatedInSession = true
      trials = []
    case .passwordChanged: met(.passwordChanged)
    case .resetRequested: met(.resetRequested)
    case .signInLocked: met(.signInLocked)
    case .contactChanged: met(.contactChanged)
    case .created, .documentAdded, .pinRefused, .resetTokenVoided, .clockReset, .pinIssued,
      .openPINSuperseded,
      .openPINRevoked, .openPINExhausted,
      .openPINUsed, .entryFailed, .signInFailed, .signInRowEnded, .resetCompleted, .appointmentBooked,
      .appointmentCancelled, .recordsViewed, .viewedBySupport:
      break
    }
  }

  mutating func take(_ event: PortalEvent, from screen: ScreenName?) {
    switch event {
    case .signedIn: begin([.signedIn])
    case .signedOut: begin([])
    case .screenShown(.properties): steps.insert(.propertiesOpened)
    case .screenShown(.activationForm) where screen == .properties: steps.insert(.activatePressed)
    case .screenShown, .transactionCancelled: break
    }
  }

  private mutating func begin(_ steps: Set<Step>) {
    self.steps = steps
    wasActivatedInSession = false
  }
}
