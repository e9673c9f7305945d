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
  ///   - patient: whose state is asked after.
  /// - Returns: whether anything happened that the patient's state may hang on.
  mutating func count(
    _ before: World, _ session: Session, witnessed seen: Int, concerning patient: Login
  ) -> Bool {
    statements += 1
    var isConcerned = false
    for place in seen..<session.witnessed.count {
      guard case .recorded(let entry) = session.witnessed[place] else { continue }
      if case .refused(let code) = entry.outcome { codes.insert(code) }
      for event in entry.events {
        Transition.made(by: event, of: entry.events, in: before) { transitions.insert($0) }
        isConcerned = isConcerned || event.mayConcern(patient)
      }
    }
    return isConcerned
  }

  mutating func count(_ account: Account, in world: World, at now: Moment) {
    states.insert(PatientState(of: account, in: world, at: now))
  }
}

extension Event {
  /// Whether it changes anything that the state of a patient may hang on: what is theirs, or what is everybody's.
  fileprivate func mayConcern(_ patient: Login) -> Bool {
    switch self {
    case .clockSet, .register: true
    case .account(let login, _), .portal(let login, _), .reception(let login, _): login == patient
    }
  }
}
