import Activation
import Journal

/// An entry of the trail with how things stood before it, for the account that it is about.
struct Happening {
  let entry: JournalEntry
  /// What happened to accounts.
  let events: [AccountEvent]
  /// What happened on the portal.
  let turns: [PortalEvent]
  /// Nil for an account that is not there (yet).
  let account: Account?
  /// What the holder had before them on the portal; nil when not signed in.
  let screen: Screen?
  /// Where a PIN is asked for, and who is being served there.
  let desk: FacilityID?
  let visitor: Visitor?
  let course: PatientCourse
  private let world: World
  private let means: Means

  init(
    _ entry: JournalEntry, in world: World, _ means: Means, course: (Login) -> PatientCourse?
  ) {
    self.entry = entry
    self.world = world
    self.means = means
    events = entry.events.accountEvents
    turns = entry.events.compactMap { if case .portal(_, let event) = $0 { event } else { nil } }
    let login = entry.events.firstNotNil(\.login) ?? entry.subject ?? entry.actor.patient
    account = login.flatMap { world.accounts[$0] }
    screen = login.flatMap { world.session(of: $0) }?.screen
    let served = entry.events.firstNotNil(\.whoLeft) ?? entry.subject
    let place = entry.tells(of: .issuePIN) ? served.flatMap { world.reception.place(of: $0) } : nil
    desk = place?.facility
    visitor = place?.visitor
    self.course = login.flatMap(course) ?? PatientCourse()
  }

  var status: Status? { account?.status }
  var isInactive: Bool { status.map { !$0.isActive } ?? false }
  var isActive: Bool { status?.isActive ?? false }
  var isAfterReset: Bool { status == .inactive(.reset) }
  var hasOpenPIN: Bool { account?.openPIN(at: entry.moment) != nil }

  func isRefused(_ code: RefusalCode) -> Bool { entry.outcome == .refused(code) }

  /// Whether support was shown the state of the account.
  var isShown: Bool {
    entry.actor == .support && entry.outcome == .done && (entry.tells(of: .show) || entry.tells(of: .why))
  }
  var readsRecords: Bool { events.contains(.recordsViewed) }
  var isSeenInactive: Bool { isInactive && (isRefused(.services(.accountInactive)) || isShown) }
  var isSeenActive: Bool { isActive && (readsRecords || isShown) }
  var isReset: Bool { events.contains(where: \.isReset) }

  /// Whether a visit was booked or called off by e-Registration.
  var usesRegistration: Bool {
    events.contains { event in
      switch event {
      case .appointmentBooked, .appointmentCancelled: true
      case .created, .contactChanged, .documentAdded, .pinIssued, .openPINSuperseded, .openPINRevoked,
        .openPINExhausted, .openPINUsed, .entryFailed, .activated, .signInFailed, .signInLocked,
        .signInRowEnded, .pinRefused, .resetTokenVoided, .clockReset, .resetRequested, .resetCompleted,
        .passwordChanged,
        .recordsViewed, .viewedBySupport:
        false
      }
    }
  }

  var pinIssued: ActivationPIN? {
    events.firstNotNil { if case .pinIssued(let pin) = $0 { pin } else { nil } }
  }

  /// By what the account became active.
  var activation: ActivationMethod? {
    events.firstNotNil { if case .activated(let method) = $0 { method } else { nil } }
  }

  /// By what the account is active.
  var record: ActivationRecord? {
    if case .active(let record)? = status { record } else { nil }
  }

  func shows(_ wanted: ScreenName) -> Bool {
    turns.contains { if case .screenShown(let screen) = $0 { screen.name == wanted } else { false } }
  }

  /// The Trusted Profile's transaction before the patient.
  var transaction: Transaction? {
    if case .trustedProfile(let transaction)? = screen { transaction } else { nil }
  }

  /// The identity that the patient took at the Trusted Profile.
  var persona: Persona? { transaction.flatMap { world.register.personas[$0.persona] } }

  func account(named name: AccountName) -> Account? { world.account(named: name) }

  /// Whether the entry that failed is the PIN of somebody else's account.
  var isPINOfAnother: Bool {
    guard case .activationForm(typed: let typed?)? = screen, events.contains(where: \.isFailedEntry)
    else { return false }
    let digits = Secret(typed.revealed.filter { ("0"..."9").contains($0) })
    return world.accounts.values.contains { other in
      guard other.login != account?.login, !other.pins.isEmpty else { return false }
      let digest = means.derive(digits, other.salt)
      return other.pins.contains { $0.digest == digest }
    }
  }
}

extension AccountEvent {
  fileprivate var isFailedEntry: Bool {
    if case .entryFailed = self { return true }
    return false
  }
}

extension Event {
  /// Whose account or session it is about.
  fileprivate var login: Login? {
    switch self {
    case .account(let login, _), .portal(let login, _): login
    case .clockSet, .register, .reception: nil
    }
  }

  fileprivate var whoLeft: Login? {
    if case .reception(let person, .left) = self { person } else { nil }
  }
}

extension Sequence {
  /// What the first element leads to that leads to anything.
  fileprivate func firstNotNil<Result>(_ result: (Element) -> Result?) -> Result? {
    for element in self {
      if let found = result(element) { return found }
    }
    return nil
  }
}
