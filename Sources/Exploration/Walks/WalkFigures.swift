import Activation
import CommandLanguage
import Journal
import ScenarioTesting
import Shell

/// What walks have come across; that of several is the sum.
package struct WalkFigures: Sendable {
  /// How many walks were begun.
  package private(set) var scenarios = 0
  /// How many statements were carried out.
  package private(set) var statements = 0
  /// In which states the people were, as far as what they may do next hangs on it.
  package private(set) var states: Set<PatientState> = []
  /// The ways between states that were made.
  package private(set) var transitions: Set<Transition> = []
  /// The codes of the refusals that were met.
  package private(set) var codes: Set<RefusalCode> = []

  /// Nothing yet.
  package init() {}

  /// Adds what others have come across.
  package mutating func add(_ other: WalkFigures) {
    scenarios += other.scenarios
    statements += other.statements
    states.formUnion(other.states)
    transitions.formUnion(other.transitions)
    codes.formUnion(other.codes)
  }

  /// Nobody does an expiry: it shows in the end.
  mutating func end(_ session: Session) {
    let pins = session.world.accounts.values.lazy.flatMap(\.pins)
    if pins.contains(where: { $0.state(at: session.now) == .expired }) { transitions.insert(.pin(.expired)) }
  }

  mutating func begin() { scenarios += 1 }

  /// Takes in a statement that was carried out.
  ///
  /// - Parameters:
  ///   - before: the world before it.
  ///   - session: as it is after it, witnessed.
  ///   - seen: how much had been witnessed before it.
  /// - Returns: whether anything came of it but its entry.
  mutating func count(_ before: World, _ session: Session, witnessed seen: Int) -> Bool {
    statements += 1
    var hasHappened = false
    for place in seen..<session.witnessed.count {
      guard case .recorded(let entry) = session.witnessed[place] else { continue }
      if case .refused(let code) = entry.outcome { codes.insert(code) }
      guard !entry.events.isEmpty else { continue }
      hasHappened = true
      count(entry, from: before)
    }
    return hasHappened
  }

  private mutating func count(_ entry: JournalEntry, from before: World) {
    for event in entry.events {
      for transition in Transition.made(by: event, of: entry.events, in: before) {
        transitions.insert(transition)
      }
    }
  }

  mutating func count(_ account: Account, in world: World, at now: Moment) {
    states.insert(.of(account, in: world, at: now))
  }
}

/// How things stand for one patient, as far as what they may do next hangs on it: no moments, no numbers that only grow.
package struct PatientState: Hashable, Sendable {
  /// The next step without its place and moment.
  private let next: Verb
  private let status: UInt8
  private let screen: ScreenName
  private let message: TrustedProfileMessage?
  private let isTyped: Bool
  private let pin: ActivationPIN.State?
  private let triesLeft: Int
  private let locks: UInt8
  private let visit: UInt8

  // No initializer, which would take a copy of the account.
  static func of(_ account: Account, in world: World, at now: Moment) -> PatientState {
    let screen = world.session(of: account.login)?.screen
    var message: TrustedProfileMessage?
    if case .trustedProfile(let transaction)? = screen { message = transaction.message }
    return PatientState(
      next: world.nextStep(for: account, at: now).verb, status: account.status.number,
      screen: screen?.name ?? .none, message: message, isTyped: screen?.isTyped ?? false,
      pin: account.pins.last?.state(at: now),
      triesLeft: min(account.openPIN(at: now)?.triesLeft ?? 0, 5),
      locks: account.locks(at: now, under: world.policy),
      visit: world.reception.place(of: account.login).map { $0.visitor.presented == .nothing ? 1 : 2 } ?? 0)
  }
}

extension PatientState {
  /// Takes in what is quickly had and tells most of them apart.
  package func hash(into hasher: inout Hasher) {
    let small = UInt64(status) | UInt64(locks) << 8 | UInt64(visit) << 16 | UInt64(isTyped ? 1 : 0) << 24
    let names = UInt64(screen.rawValue.utf8.count) << 40 | UInt64(pin?.rawValue.utf8.count ?? 0) << 48
    hasher.combine(small | UInt64(truncatingIfNeeded: triesLeft) << 32 | names)
    hasher.combine(ObjectIdentifier(next))
  }
}

extension Status {
  fileprivate var number: UInt8 {
    switch self {
    case .inactive(.neverActivated): 0
    case .inactive(.reset): 1
    case .active(let record): record.method == .trustedProfile ? 2 : 3
    }
  }
}

extension Screen {
  fileprivate var isTyped: Bool {
    if case .activationForm(typed: .some) = self { return true }
    return false
  }
}

extension Account {
  fileprivate func locks(at now: Moment, under policy: Policy) -> UInt8 {
    // A bit for each; a list would be made at every step.
    var held: UInt8 = 0
    if activationLock(at: now, under: policy) != nil { held |= 8 }
    if signInLock(at: now, under: policy) != nil { held |= 4 }
    if issueLock(at: now, under: policy) != nil { held |= 2 }
    if resetLock(at: now, under: policy) != nil { held |= 1 }
    return held
  }
}
