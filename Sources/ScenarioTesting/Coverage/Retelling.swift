import Activation
import CommandLanguage
import Journal
import Shell

extension Coverage {
  /// What a finished scenario exercised, told by what was witnessed of it from the first deed on.
  ///
  /// Linear in the deeds, once more for each that was taken back; a function of the session alone, to be called on any thread.
  package init(of session: Session) {
    self.init()
    // What was taken back was done all the same, and what it led to was seen.
    for deeds in session.abandoned + [session.witnessed] {
      var retelling = Retelling(means: session.surroundings.means)
      for deed in deeds { retelling.take(deed) }
      formUnion(retelling.finished)
    }
  }
}

/// The entries of a trail told once more, with the world as it stood at each: what they exercised so far. A value, so that
/// a search can go on from it in several ways.
package struct Retelling: Sendable {
  let means: Means
  private var world = World(clock: Session.start)
  private var courses: [Login: PatientCourse] = [:]
  /// What was exercised, but for what shows only in the end.
  package private(set) var coverage = Coverage()
  private var pending = Rule.allCases

  /// Nothing told yet.
  package init(means: Means) { self.means = means }

  /// Takes what was exercised so far for nothing: it has to be shown again.
  package mutating func beginAnew() {
    coverage = Coverage()
    pending = Rule.allCases
  }

  /// What of a patient's past makes a difference to what later deeds show.
  package func past(of patient: Login) -> some Hashable { courses[patient] }

  /// Nobody does an expiry: it shows in the end.
  package var finished: Coverage {
    var coverage = coverage
    let pins = world.accounts.values.lazy.flatMap(\.pins)
    if pins.contains(where: { $0.state(at: world.clock) == .expired }) {
      coverage.transitions.insert(.pin(.expired))
    }
    return coverage
  }

  /// Goes on by a deed.
  package mutating func take(_ deed: WitnessedDeed) {
    switch deed {
    case .recorded(let entry): take(entry)
    case .unrecorded(let deed): take(deed)
    }
  }

  private mutating func take(_ deed: UnrecordedDeed) {
    let isNobodys = deed.subject.map { world.accounts[$0] == nil } ?? true
    let deed = AnsweredDeed(deed, isNobodys: isNobodys)
    keep(pending.filter { $0.isShown(by: deed) })
  }

  private mutating func take(_ entry: JournalEntry) {
    keep(rulesShown(by: entry))
    if case .refused(let code) = entry.outcome { coverage.codes.insert(code) }
    for event in entry.events {
      note(event, of: entry)
      world.evolve(event, at: entry.moment)
    }
  }

  /// Apart, so that nothing holds on to the world when it evolves: else every event would copy it.
  private func rulesShown(by entry: JournalEntry) -> [Rule] {
    let happening = Happening(entry, in: world, means) { courses[$0] }
    return pending.filter { $0.isShown(by: happening) }
  }

  private mutating func keep(_ rules: [Rule]) {
    guard !rules.isEmpty else { return }
    coverage.shown.formUnion(rules)
    pending.removeAll { rules.contains($0) }
  }

  private mutating func note(_ event: Event, of entry: JournalEntry) {
    Transition.made(by: event, of: entry.events, in: world) { coverage.transitions.insert($0) }
    switch event {
    case .register(.policySet(let setting)): coverage.policies.insert(setting.name)
    case .register(.facilityListed(let facility, integrated: false)): noteDelisting(of: facility)
    case .account(let login, let event): courses[login, default: PatientCourse()].take(event)
    case .portal(let login, let event):
      let screen = world.sessions[login]?.screen.name
      courses[login, default: PatientCourse()].take(event, from: screen)
    case .clockSet, .register, .reception: break
    }
  }

  private mutating func noteDelisting(of facility: FacilityID) {
    for account in world.accounts.values where account.isActive(byPINOf: facility) {
      courses[account.login, default: PatientCourse()].met(.facilityDelisted)
    }
  }
}

extension Account {
  fileprivate func isActive(byPINOf facility: FacilityID) -> Bool {
    guard case .active(let record) = status else { return false }
    return record.method == .pin(facility)
  }
}
