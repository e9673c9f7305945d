import Activation
import CommandLanguage

/// What a verb promises to somebody, here and now; the better the earlier.
enum Prospect: Int, Comparable {
  /// The procedure's next step.
  case next
  /// The screen offers it beside that.
  case alsoOffered
  case open
  /// It would succeed, and lead nowhere new.
  case pointless
  /// Everybody may always do it.
  case anybodys
  /// It would be refused.
  case closed

  static func < (one: Prospect, other: Prospect) -> Bool { one.rawValue < other.rawValue }
}

extension Session {
  /// Of a world that lasts nothing is told that stands on an account: nobody has asked for it yet (I19).
  func prospect(of verb: Verb, for actor: Actor) -> Prospect {
    guard verb.actors.contains(actor.role) else { return .closed }
    let unknown: Prospect = verb.actors == Role.everybody ? .anybodys : .open
    guard terms.isPractice else { return unknown }
    if verb == nextVerb(for: actor) { return .next }
    if !isOpen(verb, to: actor) { return .closed }
    if offers(to: actor).contains(where: { $0.verb == verb && $0.actor.isSame(as: actor) }) {
      return .alsoOffered
    }
    return isPointless(verb, for: actor) ? .pointless : unknown
  }

  private func offers(to actor: Actor) -> [NextCommand] {
    standing(of: actor).map { offers(to: $0).compactMap(\.command) } ?? []
  }

  private func standing(of actor: Actor) -> Standing? {
    actor.patient.flatMap { world.accounts[$0] }.map { world.standing(of: $0, at: now) }
  }

  /// The verb that comes next and that the actor types.
  package func nextVerb(for actor: Actor) -> Verb? {
    guard let command = nextOffer(for: actor)?.command, command.actor.isSame(as: actor) else { return nil }
    return command.verb
  }

  private func isPointless(_ verb: Verb, for actor: Actor) -> Bool {
    guard let standing = standing(of: actor) else { return false }
    switch verb {
    case .login: return standing.screen != nil
    case .properties: return standing.screen == .properties
    case .come: return standing.account.status.isActive || standing.place != nil
    case .forgotPassword: return standing.screen != nil
    case _: return false  // whatever else succeeds leads somewhere
    }
  }

  /// Whether the procedure would listen to this actor's verb now, whatever is said beside it.
  func isOpen(_ verb: Verb, to actor: Actor) -> Bool {
    guard verb.actors.contains(actor.role) else { return false }
    guard isWithinReach(verb, of: actor) else { return false }
    guard let act = verb.trial else { return true }
    var random = random
    switch world.decide(act, by: actor, at: now, with: surroundings.means, drawing: &random) {
    case .accepted: return true
    case .refused(let refusal, _): return refusal.code.dependsOnWords
    }
  }

  /// What no trial tells: whether there is anything to do it to.
  private func isWithinReach(_ verb: Verb, of actor: Actor) -> Bool {
    let (standing, facilities) = (standing(of: actor), world.register.facilities.values)
    switch verb {
    case .login: return standing.map { $0.signInLock == nil } ?? true
    case .book: return standing.map { $0.screen != nil && $0.next != .changePassword } ?? true
    case .resetPassword: return standing.map { $0.account.usableToken(at: now) != nil } ?? true
    case .forgotPassword: return standing.map { $0.resetLock == nil } ?? true
    case .cancelAppointment: return standing.map { !$0.account.appointments.isEmpty } ?? true
    case .revokePIN: return world.accounts.values.contains { $0.openPIN(at: now) != nil }
    case .integrate: return facilities.contains { !$0.isIntegrated }
    case .delist: return facilities.contains(where: \.isIntegrated)
    case _: return true  // the trial tells, or it is always possible
    }
  }
}

extension RefusalCode {
  /// Whether it is the words of a trial that are refused, so that others may be listened to.
  fileprivate var dependsOnWords: Bool {
    switch self {
    case .account(.passwordTooShort), .transaction(.codeWrong), .transaction(.methodUnknown),
      .transaction(.authenticationFailed), .entry(.format), .pin, .response, .identity,
      .services(.appointmentUnknown), .trustedProfile(.personaUnknown):
      true
    case .admission, .account, .facility, .desk, .activation, .signIn, .entry, .trustedProfile, .transaction,
      .services, .password, .world:
      false
    }
  }
}
