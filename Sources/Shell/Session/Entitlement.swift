import Activation
import CommandLanguage
import Journal

/// As whom whoever is at work may act: in a world that is kept, in the roles that they were given, and in no other.
extension Session {
  /// Whether whoever is at work may act so.
  package func mayAct(as actor: Actor) -> Bool {
    terms.operatorName.map { grants.allow($0, toActAs: actor) } ?? true
  }

  /// What whoever is at work was given; nil where everybody may act as anybody.
  package var ownRoles: [OperatorRole]? {
    guard let name = terms.operatorName, !grants.isEmpty else { return nil }
    return grants.roles(of: name)
  }

  /// As whom whoever is at work begins without saying so: as support, else in their only role; nil where that leaves
  /// several, or nobody in particular.
  package var usualActor: Actor? {
    guard let ownRoles, !ownRoles.isEmpty, !ownRoles.contains(.support) else { return .support }
    guard ownRoles.count == 1, let only = ownRoles.first else { return nil }
    return switch only {
    case .admin: .admin
    case .support: .support
    case .auditor: .auditor
    case .clerk(let facility): facility.map { .clerk(FacilityName($0), name: nil) }
    case .portal: nil
    }
  }

  /// That everybody may act as anybody here, though the world is kept; nil where they may not, or it is for practice.
  package var openness: Text? {
    terms.operatorName != nil && grants.isEmpty ? OperatorList.open(to: terms.owner) : nil
  }

  /// Reads what whoever is at work may; a keeper that cannot be read will say so when it is used.
  package mutating func readGrants() { try? refresh(Wanted()) }

  /// Whether somebody may be offered people whom they have not named: in a world that is kept only those who may look
  /// for them there (I19).
  func mayOffer(peopleTo actor: Actor) -> Bool {
    guard mayAct(as: actor) else { return false }
    return (terms.isPractice ? Role.ofAccounts : Verb.find.actors).contains(actor.role)
  }

  /// Whether whoever is at work has a role that has a part in the verb, or it is the shell's alone.
  func mayUse(_ verb: Verb) -> Bool {
    guard let ownRoles, verb.group != .shell else { return true }
    return ownRoles.contains { verb.actors.contains($0.role) }
  }

  /// Whether help tells whoever is at work of the verb: it is of use in this world, and to them.
  func mayBeHelped(with verb: Verb) -> Bool {
    (terms.isPractice || !verb.isForPracticeAlone) && mayUse(verb)
  }

  /// Whoever is at work, as help speaks to them.
  var helpReader: HelpReader {
    HelpReader(
      verbs: surroundings.vocabulary.verbs.filter(mayBeHelped), roles: ownRoles.map { Set($0.map(\.role)) })
  }

  /// Whether a line that is being typed can be one of theirs.
  func mayUse(_ verb: Verb, as actor: Actor) -> Bool { mayAct(as: actor) && mayUse(verb) }

  /// A mistake in a line that was typed, without the names of verbs that are nothing to whoever typed it; of those that
  /// are, the ones in which whoever acts has a part, if there are any.
  package func ownMistake(_ error: SyntaxError) -> SyntaxError {
    guard error.problem.isOfVerbs else { return error }
    let vocabulary = surroundings.vocabulary
    let helpful = error.suggesting { term in vocabulary.verb(term.en).map(mayBeHelped) ?? true }
    let role = actor(of: error.source).role
    func isTheirs(_ term: Term) -> Bool { vocabulary.verb(term.en)?.actors.contains(role) ?? false }
    return helpful.suggestions.contains(where: isTheirs) ? helpful.suggesting(isTheirs) : helpful
  }

  /// The same for a line that is typed here and now: what is proposed can be carried out.
  package func typedMistake(_ error: SyntaxError) -> SyntaxError { ownMistake(withNamesSet(error)) }

  /// What is missing in a line, where it is a secret and nothing else, and whoever acts has a part in the verb.
  package func secretMissing(_ errors: [SyntaxError]) -> MissingSecret? {
    guard let missing = MissingSecret(errors),
      missing.verb.actors.contains(actor(of: missing.source).role)
    else { return nil }
    return missing
  }

  /// Whether what lacks a secret is refused whatever that is, so that nobody need be asked for it: whoever acts may not act
  /// so, or has no account; where the world is a value, whatever else stands in the way is found by trying.
  package func refusesAnyway(_ missing: MissingSecret) -> Bool {
    guard mayAct(as: actor(of: missing.source)) else { return true }
    guard terms.isPractice else { return isKnownToLackAccount(stated(in: missing.source)) }
    guard case .success(.statement(let statement)) = LineReader.readCommand(missing.line(with: Secret("")))
    else { return false }
    var trying = self
    guard case .refused(let rejection) = trying.perform(statement).outcome,
      case .admission = rejection.refusal.code
    else { return false }
    return true
  }

  /// Whether whoever acts is a patient without an account; not where that cannot be found out.
  private func isKnownToLackAccount(_ stated: StatedActor) -> Bool {
    var looking = self
    guard stated.role == .patient, let actor = try? looking.actor(lookingUp: stated),
      let login = actor.patient
    else { return false }
    return !looking.world.has(login)
      && !looking.accounts(beginning: login.text).contains { $0.login == login }
  }

  /// Who acts in a line that cannot be read.
  private func actor(of source: SourceLine) -> Actor { actor(stated(in: source)) }

  private func stated(in source: SourceLine) -> StatedActor {
    let first = source.text.split(separator: " ").first ?? ""
    guard first.hasSuffix(":"), let stated = ActorName.read(String(first.dropLast())) else {
      return .known(actor)
    }
    return stated
  }

  /// The same of several, by the roles that are had now.
  package func ownMistakes(_ errors: [SyntaxError]) -> [SyntaxError] {
    var session = self
    session.readGrants()
    return errors.map(session.ownMistake)
  }

  /// The same of a line that is typed here and now.
  package func typedMistakes(_ errors: [SyntaxError]) -> [SyntaxError] {
    var session = self
    session.readGrants()
    return errors.map(session.typedMistake)
  }

  /// Whether whoever is at work may act as somebody of that kind.
  func mayHave(_ role: Role) -> Bool { ownRoles?.contains { $0.role == role } ?? true }

  /// The words for those that they may act as who are neither patients nor at a desk.
  var staffNames: [Term] {
    zip(ActorName.staff, [Actor.admin, .support, .auditor]).filter { mayAct(as: $0.1) }.map(\.0)
  }

  /// What is said first of a line of somebody who acts in a role that they were not given; nil of all others.
  mutating func refusalOfOperator(
    _ statement: Statement, _ instruction: Instruction, by actor: Actor
  ) throws(RunError) -> Outcome? {
    guard let asked = instruction.actor(where: actor), !mayAct(as: asked) else { return nil }
    if case .act(let act) = instruction { try refresh(for: act, by: actor) }
    let code = RefusalCode.admission(.notGranted)
    try note(
      statement.verb, by: asked, about: subject(of: statement, by: asked), .refused(code),
      because: instruction.tried)
    return try refused(Refusal(code), to: actor)
  }

  /// That somebody wanted to act in a role that they were not given, before they wrote a line.
  package mutating func refuseToStart(as actor: Actor) throws(RunError) {
    try note(.actAs, by: actor, .refused(.admission(.notGranted)))
  }
}

extension Instruction {
  /// What an entry tells of it beside the verb.
  fileprivate var tried: String? { if case .people(let command) = self { command.tried } else { nil } }

  /// As whom a line acts that somebody gives as that actor; nil where it concerns the shell alone.
  fileprivate func actor(where actor: Actor) -> Actor? {
    switch self {
    case .shell(.actAs(let next)): next.withoutAccount
    case .shell(.screen), .shell(.steps): actor
    case .shell(.drawScreens), .shell(.help), .shell(.explain), .shell(.run), .shell(.capture),
      .shell(.endCapture), .shell(.undo), .shell(.redo), .shell(.checkpoint), .shell(.restore), .shell(.set),
      .shell(.print), .shell(.output), .shell(.language), .shell(.quit):
      nil
    case .act, .signIn, .present, .resetPassword, .walk, .seed, .readClock, .listPolicies, .inspect, .people:
      actor
    }
  }
}

extension SyntaxProblem {
  /// Whether it is of what can be done, or asked help about: what the trail is asked for is none of that.
  fileprivate var isOfVerbs: Bool {
    if case .unknownVerb = self { return true }
    guard case .unknownWord(_, let allowed) = self else { return false }
    return HelpTopic.terms.allSatisfy(allowed.contains)
  }
}
