import Activation
import CommandLanguage
import PlainText

/// What the live state has to offer.
extension Completer {
  /// Those whose login or one of whose names begins as typed. One is put into the line only where it is the login that
  /// is typed, as logins are written, and nobody else can be meant.
  var people: [Proposal] {
    if isDiscreet || !session.mayOffer(peopleTo: reader) { return [] }
    let (byLogin, byName, areAll) = session.people(beginning: Folding.base(beginning))
    let isLogin = byName.isEmpty && areAll && byLogin.allSatisfy { $0.login.text.hasPrefix(beginning) }
    return (byLogin + byName).map { row in
      let proposal = Proposal(
        row.login.text, row.holder.text, alsoTyped: row.holder.wordsToFind, namesPerson: true)
      return isLogin ? proposal : proposal.onlyShown
    }
  }

  var facilities: [Proposal] {
    session.world.register.facilities.values.sorted { $0.id < $1.id }
      .map { Proposal($0.id.text, $0.name.shown + " · " + $0.issuing.in(language)) }
  }

  var personas: [Proposal] {
    if !session.mayOffer(peopleTo: reader) { return [] }
    return session.world.register.personas.values.sorted { $0.id < $1.id }
      .map { Proposal($0.id.text, $0.name.text, namesPerson: true) }
  }

  var actors: [Proposal] { (session.mayHave(.patient) ? people : []) + clerksAndStaff(suffix: "") }

  /// What an operator can be given.
  var roles: [Proposal] {
    let clerks = session.world.register.facilities.values.sorted { $0.id < $1.id }.map {
      Proposal(RoleName.written(.clerk(at: $0.id), language), $0.name.shown)
    }
    let others = OperatorRole.all.map {
      Proposal(Term(RoleName.written($0, .en), RoleName.written($0, .pl)), in: language)
    }
    return others + clerks
  }

  /// Who may stand before a line: of people, among the verbs, only those whose login is typed.
  var prefixes: [Proposal] {
    if isDiscreet || !session.mayHave(.patient) || !session.mayOffer(peopleTo: session.actor) {
      return clerksAndStaff(suffix: ":")
    }
    let (byLogin, _, areAll) = session.people(beginning: Folding.base(beginning))
    let people = byLogin.filter { $0.login.text.hasPrefix(beginning) }.map { row in
      let proposal = Proposal(row.login.text + ":", row.holder.text, namesPerson: true)
      return areAll ? proposal : proposal.onlyShown
    }
    return people + clerksAndStaff(suffix: ":")
  }

  private func clerksAndStaff(suffix: String) -> [Proposal] {
    let fixed = session.staffNames.map { Proposal($0, in: language, suffix: suffix) }
    let clerks = session.world.register.facilities.values.sorted { $0.id < $1.id }
      .filter { session.mayAct(as: .clerk(FacilityName($0.id), name: nil)) }
      .map { Proposal("\(ActorName.clerk.in(language))@\($0.id.text)\(suffix)", $0.name.shown) }
    return clerks + fixed
  }

  /// The verbs, those first that can succeed here and now: the next step on top.
  func verbs(for actor: Actor) -> [Proposal] {
    guard session.mayAct(as: actor) else { return [] }
    return verbsInOrder(actor).map { Proposal($0.name, in: language, $0.summary.in(language)) }
  }

  /// What somebody else has to type before this patient goes on, with who that is.
  func stepOfAnother(for actor: Actor) -> [Proposal] {
    guard session.terms.isPractice, let offer = session.nextOffer(for: actor), let command = offer.command,
      !command.actor.isSame(as: actor)
    else { return [] }
    return [Proposal(command.written(for: actor, language), offer.purpose.in(language))]
  }
}

extension Session {
  /// All verbs that may be used here, those first that can succeed here and now.
  func verbsInOrder(for actor: Actor) -> [Verb] {
    let known = surroundings.vocabulary.verbs.filter {
      (!terms.isPractice || !$0.isForStoresAlone) && mayBeHelped(with: $0)
    }
    let prospects = known.map { prospect(of: $0, for: actor) }
    return known.indices.sorted { (prospects[$0], $0) < (prospects[$1], $1) }.map { known[$0] }
  }

  /// The proposals for a line, as somebody at work is shown them: in a world that lasts, to see people among them is
  /// a find. Where that cannot be recorded nobody is shown, but in a store that is only read, in which nothing is.
  package mutating func propose(
    _ line: String, cursor: Int, files: @escaping (String) -> [String] = { _ in [] }
  ) -> (start: Int, proposals: [Proposal]) {
    let completer = Completer(self, files: files)
    let (start, found) = completer.proposals(line, cursor: cursor)
    let typed = String(String.UnicodeScalarView(line.unicodeScalars.prefix(cursor)))
    do throws(RunError) {
      try noteFind(of: found.count(where: \.namesPerson), by: completer.actor(in: TypedWords(typed)))
    } catch {
      return (start, found.filter { !$0.namesPerson })
    }
    return (start, found)
  }
}

extension Facility {
  /// Whether a PIN is to be had there (R11).
  fileprivate var issuing: Text {
    isIntegrated
      ? Text(pl: "wydaje kody PIN", en: "issues PINs")
      : Text(pl: "nie wydaje kodów PIN", en: "issues no PINs")
  }
}
