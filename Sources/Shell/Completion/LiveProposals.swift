import Activation
import CommandLanguage
import PlainText

/// What the live state has to offer.
extension Completer {
  var accounts: [Proposal] {
    session.accounts(beginning: Folding.search(beginning)).map { Proposal($0.login.text, $0.holder.text) }
  }

  var facilities: [Proposal] {
    session.world.register.facilities.values.sorted { $0.id < $1.id }
      .map { Proposal($0.id.text, $0.name.text) }
  }

  var personas: [Proposal] {
    session.world.register.personas.values.sorted { $0.id < $1.id }
      .map { Proposal($0.id.text, $0.name.text) }
  }

  func actors(suffix: String) -> [Proposal] {
    let fixed = [ActorName.admin, ActorName.support].map { Proposal($0(language) + suffix) }
    let clerks = session.world.register.facilities.values.sorted { $0.id < $1.id }
      .map { Proposal("\(ActorName.clerk(language))@\($0.id.text)\(suffix)", $0.name.text) }
    return accounts.map { Proposal($0.text + suffix, $0.note) } + clerks + fixed
  }

  /// The verbs: the next step, then what would not be refused outright here and now, then the rest.
  func verbs(for actor: Actor, _ word: String) -> [Proposal] {
    let next = session.nextVerb(for: actor)
    let (first, others) = Vocabulary.verbs.partitioned { $0.name.en == next }
    let (open, closed) = others.partitioned { session.isOpen($0, to: actor) }
    let (shared, special) = open.partitioned { $0.actors == Role.everybody }
    let ranked = first + special + shared + closed
    let other: Language = language == .pl ? .en : .pl
    let own = ranked.map { Proposal($0.name(language), $0.summary(language)) }
    guard !word.isEmpty else { return own }
    return own + ranked.map { Proposal($0.name(other), $0.summary(language)) }
  }
}

extension [Verb] {
  fileprivate func partitioned(_ belongs: (Verb) -> Bool) -> ([Verb], [Verb]) {
    (filter(belongs), filter { !belongs($0) })
  }
}

extension Session {
  /// The verb that comes next for a patient, or for the clerk before whom somebody waits.
  package func nextVerb(for actor: Actor) -> String? {
    switch actor {
    case .patient(let login): world.accounts[login].map { world.nextStep(for: $0, at: now).verb }
    case .clerk(let name, _):
      world.facility(named: name).flatMap { world.reception.queue(at: $0.id).first }.map { _ in "issue-pin" }
    case .admin, .support: nil
    }
  }

  /// Whether the procedure would listen to this actor's verb now: asked by deciding on a trial act, which
  /// changes nothing.
  func isOpen(_ verb: Verb, to actor: Actor) -> Bool {
    guard verb.actors.contains(actor.role) else { return false }
    guard let act = Self.trials[verb.name.en] else { return true }
    var random = random
    switch world.decide(act, by: actor, at: now, with: surroundings.means, drawing: &random) {
    case .accepted: return true
    case .refused(let refusal, _): return !Self.closing.contains(refusal.code)
    }
  }

  private static let closing: Set<RefusalCode> = [
    .notAllowed, .accountNotFound, .notSignedIn, .appointmentUnknown, .passwordChangeRequired, .wrongScreen,
    .noTransaction, .wrongMessage, .noRequest, .accountAlreadyActive, .accountInactive,
  ]

  private static let trials: [String: Act] = [
    "logout": .portal(.signOut), "properties": .portal(.openProperties), "activate": .portal(.pressActivate),
    "enter-pin": .portal(.enterPIN(Secret(""))), "confirm": .portal(.confirm),
    "trusted-profile": .portal(.chooseTrustedProfile(.own)), "answer": .portal(.answer(Secret(""))),
    "cancel": .portal(.cancel), "records": .portal(.readRecords(of: nil, facility: nil)),
    "appointments": .portal(.listAppointments), "cancel-appointment": .portal(.cancelAppointment(0)),
    "change-password": .portal(.changePassword(new: Secret(""), old: nil)),
    "present": .desk(.present(.nothing)),
    "issue-pin": .desk(.issuePIN(nil)),
  ]
}
