import Activation
import Shell

/// What of a world can still make a difference to one patient: two worlds with one key allow the same acts from here on,
/// with the same refusals and the same fields (<doc:Moves-and-States>).
///
/// Dates and ids are not in it, and times only as how long from now they have an effect, so that a world and the same
/// world an hour later are one as long as nothing runs. Other people's accounts are not in it either: in a search one
/// person lives at a time.
struct StateKey: Hashable, Sendable {
  private var words: [Int64]

  init(_ session: Session, of patient: Login) {
    words = []
    words.reserveCapacity(48)
    let world = session.world
    add(world.register)
    add(world.reception, of: patient, at: session.now, in: world)
    guard let account = world.accounts[patient] else { return }
    add(account, at: session.now, under: world.policy)
    add(session.world.session(of: patient)?.screen, of: account, session)
    add(knowledgeOf: patient, session)
  }

  private mutating func add(_ number: Int) { words.append(Int64(number)) }
  private mutating func add(_ holds: Bool) { words.append(holds ? 1 : 0) }
  private mutating func add(_ value: some Hashable) { add(value.hashValue) }

  /// How long it is until then; -1 for what has no effect any more.
  private mutating func add(_ end: Moment?, from now: Moment) {
    guard let end, end > now else { return add(-1) }
    words.append(end.seconds - now.seconds)
  }

  private mutating func add(_ register: Register) {
    add(register.policy)
    add(register.faults)
    for facility in register.facilities.values { add(facility.isIntegrated) }
    for persona in register.personas.values { add(persona) }
  }

  private mutating func add(
    _ reception: Reception, of patient: Login, at now: Moment, in world: World
  ) {
    guard let place = reception.place(of: patient) else { return add(0) }
    add(place.facility)
    let queue = reception.queue(at: place.facility)
    add(queue.first?.person == patient)
    let presented = place.visitor.presented
    add(presented.login)
    guard let document = presented.document else { return add(0) }
    add(document.kind)
    add(document.number)
    add(document.pesel)
    add(document.expires?.endInUTC, from: now)
    add(document.isExpired(on: world.date(at: now)))
  }

  private mutating func add(_ account: Account, at now: Moment, under policy: Policy) {
    add(status: account.status)
    add(min(account.epoch, 2))
    add(account.contact)
    add(account.documents.count)
    add(account.appointments.count)
    for appointment in account.appointments { add(appointment.at, from: now) }
    add(min(account.appointmentsMade, 1))
    add(account.sentAway?.code)
    add(pinsOf: account, at: now)
    add(account.failedEntries.map { $0 + policy.activationWindow }, from: now)
    add(account.lastReset.map { $0 + policy.resetInterval }, from: now)
    add(account.signIn.failures)
    add(account.signIn.lockedAt.map { $0 + policy.signInLock }, from: now)
    add(account.password.isOneTime)
    add(policy.passwordMaxAge.map { account.password.since + $0 }, from: now)
    add(tokensOf: account, at: now)
  }

  private mutating func add(status: Status) {
    switch status {
    case .inactive(let origin): add(origin)
    case .active(let record): add(record.method)
    }
  }

  private mutating func add(pinsOf account: Account, at now: Moment) {
    var past: Set<ActivationPIN.State> = []
    for pin in account.pins { past.insert(pin.state(at: now)) }
    for state in ActivationPIN.State.allCases { add(past.contains(state)) }
    add(account.pins.last?.state(at: now))
    add(account.pins.map { $0.issued + Policy.issueWindow }, from: now)
    guard let open = account.openPIN(at: now) else { return add(0) }
    add(open.expires, from: now)
    add(open.triesLeft)
    add(open.length)
    add(open.facility)
  }

  private mutating func add(_ ends: [Moment], from now: Moment) {
    let lasting = ends.filter { $0 > now }
    add(lasting.count)
    for end in lasting { add(end, from: now) }
  }

  private mutating func add(tokensOf account: Account, at now: Moment) {
    guard let last = account.tokens.last else { return add(0) }
    add(min(account.tokens.count, 2))
    add(last.isUsed)
    add(last.isVoid)
    add(last.channel)
    add(last.expires, from: now)
  }

  private mutating func add(_ screen: Screen?, of account: Account, _ session: Session) {
    guard let screen else { return add(0) }
    add(screen.name)
    switch screen {
    case .home, .properties, .changePassword, .activationForm(typed: nil): break
    case .activationForm(typed: .some(let typed)): add(typed: typed, of: account, session)
    case .trustedProfile(let transaction):
      add(transaction.persona)
      add(transaction.started + transaction.timeout, from: session.now)
      switch transaction.stage {
      case .method, .consent: add(transaction.message)
      case .code(_, let failures): add(failures + 10)
      }
    }
  }

  /// A PIN of this account by its state; anything else as it is.
  private mutating func add(typed: Secret, of account: Account, _ session: Session) {
    for (index, pin) in account.pins.enumerated() {
      let name = Scene.pinName(of: account.login.text, index + 1)
      guard session.value(of: name) == typed.revealed else { continue }
      return add(pin.state(at: session.now))
    }
    add(typed)
  }

  /// What the patient has been told, and what is kept of it under a name.
  private mutating func add(knowledgeOf patient: Login, _ session: Session) {
    add(session.passwordKnown(to: patient)?.revealed == Scene.newPassword)
    switch session.newestMessage(to: patient) {
    case .resetToken?: add(1)
    case .oneTimePassword?: add(2)
    case nil: add(0)
    }
    let token = session.value(of: "token-" + patient.text).flatMap { value in
      session.world.accounts[patient]?.tokens.lastIndex {
        $0.fingerprint == session.surroundings.means.fingerprint(Secret(value))
      }
    }
    add(token.map { $0 + 1 } ?? 0)
  }
}
