import Activation
import CommandLanguage

@testable import Shell

/// What is wrong with what people are told.
extension StandingWalk {
  /// - Parameter isThorough: whether what comes next is followed to its end.
  mutating func complaints(isThorough: Bool) throws -> [String] {
    var complaints: [String] = []
    for person in Self.people {
      complaints += try complaintsOfTelling(person) + complaintsOfHints(for: person)
      if isThorough { complaints += try complaintsOfFollowing(person) }
    }
    for desk in session.world.register.facilities.values { complaints += complaintsOfDesk(desk) }
    return complaints
  }

  /// `steps`, `why`, the screen and the hint name the same step.
  private mutating func complaintsOfTelling(_ person: String) throws -> [String] {
    var copy = session
    let steps = try copy.take("\(person): steps").value(of: .next)?.written
    let why = try copy.take("support: why \(person)").value(of: .next)?.written
    guard let standing = standing(of: person) else { return ["\(person) has no account"] }
    let told = standing.next.verb.name.en
    note(told)
    var complaints =
      steps == told && why == told
      ? [] : ["\(person): steps \(steps ?? "-"), why \(why ?? "-"), next \(told)"]
    let (hint, offered) = (
      session.nextOffer(for: patient(person))?.command, session.offers(to: standing).first?.command
    )
    if hint != offered { complaints.append("\(person): the hint is not what the screen offers first") }
    if let hint, hint.verb != standing.next.verb, !isOtherByRight(hint, standing) {
      complaints.append("\(person): the hint types \(hint.verb.name.en), next is \(told)")
    }
    let form = try copy.take("\(person): screen").lines(Practice.preferences).joined(separator: "\n")
    if form.contains("Aktywuj konto używając"), !standing.mayUseTrustedProfile {
      complaints.append("\(person): the form offers the Trusted Profile")
    }
    return complaints
  }

  /// Where time must pass, it is set; where no desk issues PINs, the list shows it; a timed-out transaction is left.
  private func isOtherByRight(_ hint: NextCommand, _ standing: Standing) -> Bool {
    if standing.isOnTrustedProfile, hint.verb == .properties { return true }
    return switch standing.next {
    case .wait: hint.verb == .clock
    case .come: hint.verb == .facilities
    case .changePassword, .resetPassword, .logIn, .records, .answer, .confirm, .present, .issuePIN,
      .properties, .activate, .enterPIN:
      false
    }
  }

  /// No hint is refused when it is typed as it stands.
  private func complaintsOfHints(for person: String) throws -> [String] {
    guard let standing = standing(of: person) else { return [] }
    return try session.offers(to: standing).compactMap(\.command).compactMap { command in
      try complaint(about: command, person)
    }
  }

  private func complaint(about command: NextCommand, _ person: String) throws -> String? {
    let line = secrets.filling(command.written(for: session.actor, .en), for: person)
    var copy = session
    switch try copy.take(line) {
    case .ok: return nil
    case .refused(let rejection) where Self.isTheirOwnFault(rejection.refusal.code): return nil
    case .refused(let rejection): return "\(person): “\(line)” is refused \(rejection.refusal.code.rawValue)"
    case .error(let error): return "\(person): “\(line)” is an error \(error.code)"
    }
  }

  /// A PIN or a code that was typed wrongly, or a way that an administrator closed while it was being gone.
  private static func isTheirOwnFault(_ code: RefusalCode) -> Bool {
    switch code {
    case .pin, .entry(.format), .entry(.empty), .transaction(.codeWrong), .transaction(.authenticationFailed),
      .trustedProfile(.notForReactivation):
      true
    case .entry(.locked), .admission, .account, .facility, .desk, .activation, .signIn, .trustedProfile,
      .transaction, .response, .identity, .services, .password, .world:
      false
    }
  }

  /// Whoever does what comes next, again and again, reads their records in the end.
  private func complaintsOfFollowing(_ person: String) throws -> [String] {
    var (copy, known) = (session, secrets)
    var way: [String] = []
    for _ in 0..<40 {
      guard let account = Login(person).flatMap({ copy.world.accounts[$0] }) else { return [] }
      let standing = copy.world.standing(of: account, at: copy.now)
      guard let command = copy.command(for: standing) else { return ["\(person): nothing to type"] }
      var line = known.filling(command.written(for: copy.actor, .en), for: person)
      // What was typed wrongly stays on the form until it is typed anew.
      if way.last == line, command.verb == .confirm {
        line = known.filling("\(person): enter-pin PIN", for: person)
      }
      way.append(line)
      let performance = try copy.performance(of: line)
      known.learn(performance)
      if case .ok = performance.outcome, command.verb == .records || command.verb == .facilities { return [] }
    }
    return ["\(person): what comes next leads nowhere: \(way.suffix(8))"]
  }

  /// What the desk is told to do is what `issue-pin` answers.
  private func complaintsOfDesk(_ facility: Facility) -> [String] {
    session.world.reception.queue(at: facility.id).compactMap { visitor in
      let step = session.world.deskStep(for: visitor, at: facility, now: session.now)
      var copy = session
      let line = "clerk@\(facility.id.text): issue-pin \(visitor.person.text)"
      guard let outcome = try? copy.take(line) else { return line }
      switch (step, outcome) {
      case (.issue, .ok): return nil
      case (.wait(let end), .refused(let rejection)) where rejection.refusal.detail == .until(end): return nil
      case (.clear(let code), .refused(let rejection)) where code == rejection.refusal.code: return nil
      case (.clear(.activation(.accountAlreadyActive)), .refused)
      where session.world.status(of: visitor.person)?.isActive == true:
        return nil
      case (.issue, _), (.wait, _), (.clear, _): return "the desk: \(step), but \(line): \(outcome)"
      }
    }
  }

  private func patient(_ person: String) -> Actor { Login(person).map { .patient($0) } ?? .admin }

  private func standing(of person: String) -> Standing? {
    guard let account = Login(person).flatMap({ session.world.accounts[$0] }) else { return nil }
    return session.world.standing(of: account, at: session.now)
  }
}

extension Outcome {
  fileprivate func lines(_ preferences: Preferences) -> [String] {
    guard case .ok(let success) = self else { return [] }
    return success.showing.lines(preferences)
  }
}
