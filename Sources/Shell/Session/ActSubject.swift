import Activation
import CommandLanguage
import Journal

extension Session {
  /// Whose account a line is about, before it is carried out; nil where it is about nobody who has one.
  package func subject(of statement: Statement, by actor: Actor) -> Login? {
    let instruction = try? statement.instruction { value(of: $0, in: statement.source) }
    return switch instruction {
    case .act(let act): subject(of: act, by: actor)
    case .inspect(.show(let name, _)), .inspect(.why(let name)): owner(of: name, by: actor)
    case .signIn, .present, .walk, .resetPassword: actor.patient
    case .inspect, .seed, .readClock, .listPolicies, .people, .shell, nil: nil
    }
  }

  /// Whose account an act is about, as the trail names it.
  func subject(of act: Act, by actor: Actor) -> Login? {
    if case .audit(let name?) = act { return trailSubject(named: name) }
    return act.subject(by: actor, in: world, surroundings.means)
  }

  /// Whom support means, by whatever finds exactly one person.
  private func owner(of name: AccountName, by actor: Actor) -> Login? {
    if let account = world.account(named: name) { return account.login }
    var looking = self
    let found = (try? looking.accounts(meantBy: name, by: actor)) ?? nil
    return found.flatMap { $0.count == 1 ? $0.rows.first?.login : nil }
  }
}

extension Act {
  /// Whose account it is about, as far as the world knows.
  fileprivate func subject(by actor: Actor, in world: World, _ means: Means) -> Login? {
    switch self {
    case .account(.create(let claim)): claim.login.value
    case .account(.changeContact(let name, _)), .desk(.revokePIN(let name)), .inspect(.some(let name)),
      .audit(.some(let name)):
      world.login(named: name)
    case .account(.addDocument(let claim)): world.login(named: claim.account)
    case .desk(.issuePIN(.some(let name))): world.login(named: name)
    case .desk(.issuePIN(nil)): firstInQueue(of: actor, in: world)
    case .access(.requestReset(.some(let name), _)): world.login(named: name)
    // Whoever completes it, the token says whose account it is.
    case .access(.completeReset(let token)): world.owner(of: means.fingerprint(token)) ?? actor.patient
    case .register, .desk(.come), .desk(.present), .desk(.viewQueue), .access(.signIn), .access(.openInbox),
      .access(.viewFacilities),
      .access(.requestReset(nil, _)), .portal, .inspect(nil), .audit(nil):
      actor.patient
    }
  }

  private func firstInQueue(of actor: Actor, in world: World) -> Login? {
    guard case .clerk(let name, _) = actor, let facility = world.facility(named: name)
    else { return nil }
    return world.reception.queue(at: facility.id).first?.person
  }

  /// How the trail names the act when it was accepted.
  var doneAs: JournalOutcome {
    if case .portal(.cancel) = self { return .trustedProfileCancelled }
    return .done
  }
}
