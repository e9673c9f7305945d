import Activation
import CommandLanguage
import Journal
import Shell

/// Looks on while statements are carried out one after another, and demands that every invariant holds after each
/// (<doc:/Activation/Invariants>). It remembers what the invariants need of the way so far.
package struct InvariantWatch {
  private var requests: Set<String> = []
  private var finals: [Login: [ActivationPIN.State?]] = [:]
  private var activationsByPIN: [Login: Int] = [:]
  private var last: Moment?
  private var checked = CheckedAccounts()

  private let book: TrailBook

  /// A watch that begins with an empty world.
  ///
  /// - Parameter book: what earlier walks have left in their trails.
  package init(_ book: TrailBook = TrailBook()) { self.book = book }

  /// Checks one statement.
  ///
  /// - Parameters:
  ///   - before: the world before it.
  ///   - session: as it is after it, witnessed.
  ///   - seen: how much had been witnessed before it.
  /// - Throws: the first invariant that does not hold.
  package mutating func check(
    _ performance: Performance, _ before: World, _ session: Session, witnessed seen: Int
  ) throws(Violation) {
    let end = session.witnessed.count
    if end == seen + 1, case .recorded(let entry) = session.witnessed[seen] {
      try checkOutcome(performance, entry)
      try check(entry, before, session.world, session.surroundings)
      return
    }
    let newest = session.witnessed[seen...].lastIndex { if case .recorded = $0 { true } else { false } }
    guard let newest, case .recorded(let last) = session.witnessed[newest] else {
      return try checkOutcome(performance, nil)
    }
    try checkOutcome(performance, last)
    var world = before
    for place in seen...newest {
      guard case .recorded(let entry) = session.witnessed[place] else { continue }
      // What lies between several entries of one statement is told again from their events.
      let after =
        place == newest ? session.world : world.after(entry, following: session.surroundings.procedure)
      try check(entry, world, after, session.surroundings)
      world = after
    }
  }

  /// I19, I21: each refusal has its entry, and words in both languages.
  private func checkOutcome(_ performance: Performance, _ last: JournalEntry?) throws(Violation) {
    guard case .refused(let rejection) = performance.outcome else { return }
    let code = rejection.refusal.code
    try demand(last?.outcome == .refused(code), 19, "\(code.rawValue) has no entry in the trail")
    try demand(!Self.wordless.contains(code), 21, "\(code.rawValue) has no words")
  }

  /// The refusals of which nothing is said in one of the languages: none, and to look for one in nothing costs nothing.
  private static let wordless = Set(
    RefusalCode.allCases.filter { code in
      [code.declared.what, code.declared.remedy].contains { $0.pl.isEmpty || $0.en.isEmpty }
    })

  private mutating func check(
    _ entry: JournalEntry, _ before: World, _ after: World, _ surroundings: Surroundings
  ) throws(Violation) {
    try demand(last.map { $0 <= entry.moment } ?? true, 19, "times go back")
    try demand(after.clock >= before.clock, 19, "the clock went back")
    last = entry.moment
    if entry.events.isEmpty, isChecked(entry), before == after { return }
    try check(WatchedDeed(before: before, after: after, entry: entry, surroundings: surroundings))
  }

  /// Whether the account of whoever acts was checked at that moment: at another one what it holds may have ended.
  private func isChecked(_ entry: JournalEntry) -> Bool {
    entry.actor.patient.map { checked.has($0, at: entry.moment) } ?? true
  }

  private mutating func check(_ deed: WatchedDeed) throws(Violation) {
    if deed.refusal != nil { try deed.checkRefusal() }
    if let patient = deed.entry.actor.patient { try check(patient, touchedBy: deed) }
    for other in deed.othersTouched { try check(other, touchedBy: deed) }
    try checkEvents(of: deed)
  }

  private mutating func check(_ login: Login, touchedBy deed: WatchedDeed) throws(Violation) {
    checked.note(login, at: deed.now)
    guard let after = deed.after.accounts[login] else { return }
    let before = deed.before.accounts[login]
    try deed.checkAccount(after)
    try deed.checkRights(of: after, before)
    guard let before, !before.isCopy(of: after) else { return }
    try deed.checkStatus(before, after)
    try deed.checkPINs(before, after)
  }

  private mutating func checkEvents(of deed: WatchedDeed) throws(Violation) {
    for case .account(let login, let event) in deed.entry.events {
      if case .pinIssued(let pin) = event { try deed.checkIssue(pin, login) }
      if case .resetCompleted = event {
        try demand(deed.after.sessions[login] == nil, 13, "a session outlives a reset")
      }
      guard case .activated(let method) = event else { continue }
      switch method {
      case .pin: activationsByPIN[login, default: 0] += 1
      case .trustedProfile: try checkTrustedProfile(deed, login)
      }
    }
  }

  /// I15, I16, I17.
  private mutating func checkTrustedProfile(_ deed: WatchedDeed, _ login: Login) throws(Violation) {
    guard case .trustedProfile(let transaction) = deed.before.session(of: login)?.screen,
      let account = deed.before.accounts[login]
    else { throw Violation(2, "an account is activated without a transaction") }
    try demand(requests.insert(transaction.request).inserted, 15, "a request is accepted twice")
    let register = deed.before.register
    for case .register(let event) in deed.entry.events {
      if case .artifactSpent(let artifact) = event {
        try demand(!register.spentArtifacts.contains(artifact), 15, "an artifact is accepted twice")
      }
      if case .assertionSeen(let assertion) = event {
        try demand(!register.seenAssertions.contains(assertion), 15, "an assertion is accepted twice")
      }
    }
    try demand(
      register.personas[transaction.persona]?.pesel == account.pesel, 16,
      "an account is activated by another’s identity")
    try demand(
      deed.before.policy.reactivation == .pinOrTrustedProfile || account.status != .inactive(.reset), 17,
      "an account is re-activated by the Trusted Profile")
  }

  /// I7, I18, I20, I22: what is too dear for every step; to be asked at the end, and now and then before.
  ///
  /// - Throws: the first invariant that does not hold.
  package mutating func checkWhole(_ session: Session) throws(Violation) {
    for account in session.world.accounts.values {
      let states = account.pins.map { $0.state(at: session.now) }
      for (old, new) in zip(finals[account.login] ?? [], states) where old != nil {
        try demand(old == new, 22, "a PIN changed that was final")
      }
      try demand(
        states.count { $0 == .used } == activationsByPIN[account.login, default: 0], 7,
        "there are other PINs used than accounts activated by them")
      finals[account.login] = states.map { $0 == .open ? nil : $0 }
    }
    try session.checkReplay()
    try session.checkSecrecy(book)
  }
}

extension World {
  /// The world after an entry of the trail.
  fileprivate func after(_ entry: JournalEntry, following procedure: Procedure) -> World {
    var world = self
    for event in entry.events { world.evolve(event, at: entry.moment, following: procedure) }
    return world
  }
}

/// When the account of each person was checked last. They are few: looked for one by one.
private struct CheckedAccounts {
  private var all: [(login: Login, moment: Moment)] = []

  func has(_ login: Login, at moment: Moment) -> Bool {
    place(of: login).map { all[$0].moment == moment } ?? false
  }

  mutating func note(_ login: Login, at moment: Moment) {
    if let place = place(of: login) { all[place].moment = moment } else { all.append((login, moment)) }
  }

  private func place(of login: Login) -> Int? { all.indices.first { all[$0].login == login } }
}
