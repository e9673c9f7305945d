import Activation
import CommandLanguage

/// The commands that lead on: what screens, hints, checklists and advice have somebody type.
extension Session {
  /// The command of the step that comes next; nil where there is nothing to type, since time cannot be set, or whoever
  /// is at work may not act so.
  func command(for standing: Standing) -> NextCommand? { offered(step(of: standing)) }

  private func step(of standing: Standing) -> NextCommand? {
    let holder = Actor.patient(standing.account.login)
    switch standing.next {
    case .changePassword:
      let key = Verb.changePassword.keys.first { $0.isRequired }?.name ?? Term("new", "nowe")
      return NextCommand(
        holder, .changePassword, Text(pl: key.pl + "=NOWE-HASŁO", en: key.en + "=NEW-PASSWORD"))
    case .resetPassword: return NextCommand(holder, .resetPassword)
    case .logIn: return NextCommand(holder, .login)
    case .records: return NextCommand(holder, .records)
    case .answer, .confirm: return standing.screen.flatMap { answering($0, holder) }
    case .come(let elsewhereThan): return coming(holder, elsewhereThan)
    case .present: return presenting(holder)
    case .issuePIN(let facility): return issuing(to: standing.account.login, at: facility)
    case .wait(let end): return waiting(until: end)
    case .properties: return NextCommand(holder, .properties)
    case .activate: return NextCommand(holder, .activate)
    case .enterPIN:
      // A transaction whose time is over is still before the patient: a click on the name leaves it.
      return standing.isOnTrustedProfile
        ? NextCommand(holder, .properties) : NextCommand(holder, .enterPIN, Text("PIN"))
    }
  }

  /// Nil for what whoever is at work may not do, and for what a patient would do whose login is a word of the language.
  private func offered(_ command: NextCommand?) -> NextCommand? {
    guard let command, mayAct(as: command.actor) else { return nil }
    if let patient = command.actor.patient, Login(patient.text) == nil { return nil }
    return command
  }

  /// What is typed before a screen of the Trusted Profile or a form that is filled in.
  func answering(_ screen: Screen, _ holder: Actor) -> NextCommand {
    guard case .trustedProfile(let transaction) = screen else { return NextCommand(holder, .confirm) }
    switch transaction.stage {
    case .method:
      let method = WordValues.term(SignInMethod.password.rawValue)
      return NextCommand(holder, .answer, Text(pl: method.pl, en: method.en))
    case .code: return NextCommand(holder, .answer, Text(pl: "KOD", en: "CODE"))
    case .consent: return NextCommand(holder, .confirm)
    }
  }

  /// To a desk that issues PINs; where none does, the list shows it, and where there is no facility at all there is nothing
  /// to type.
  private func coming(_ person: Actor, _ elsewhereThan: FacilityID?) -> NextCommand? {
    guard !world.register.facilities.values.isEmpty else { return nil }
    let open = world.register.facilities.values
      .filter { $0.isIntegrated && $0.id != elsewhereThan }.map(\.id).min()
    return open.map { NextCommand(person, .come, Text($0.text)) } ?? NextCommand(person, .facilities)
  }

  /// With the own login and a document of a kind that is accepted.
  private func presenting(_ person: Actor) -> NextCommand {
    let accepted = world.policy.documents
    guard !accepted.contains(.idCard), let kind = DocumentKind.allCases.first(where: accepted.contains),
      let key = Verb.present.keys.first(where: { $0.kind.words.contains { $0.en == kind.rawValue } })
    else { return NextCommand(person, .present) }
    let word = WordValues.term(kind.rawValue)
    return NextCommand(
      person, .present, Text(pl: key.name.pl + "=" + word.pl, en: key.name.en + "=" + word.en))
  }

  private func issuing(to person: Login, at facility: FacilityID) -> NextCommand {
    NextCommand(.clerk(FacilityName(facility), name: nil), .issuePIN, Text(person.text))
  }

  private func waiting(until end: Moment) -> NextCommand? {
    terms.isPractice ? NextCommand(.admin, .clock, Text(end.written)) : nil
  }

  /// The command that brings a visitor on at the desk; nil where there is nothing to type.
  func command(for step: DeskStep, of visitor: Visitor, at facility: FacilityID) -> NextCommand? {
    offered(leading(on: step, visitor, facility))
  }

  private func leading(on step: DeskStep, _ visitor: Visitor, _ facility: FacilityID) -> NextCommand? {
    let person = Actor.patient(visitor.person)
    switch step {
    case .issue: return issuing(to: visitor.person, at: facility)
    case .wait(let end): return waiting(until: end)
    case .clear(.facility(.notIntegrated)): return coming(person, facility)
    case .clear(.activation(.accountAlreadyActive)):
      guard let account = world.accounts[visitor.person], account.status.isActive else {
        return presenting(person)
      }
      return command(for: world.standing(of: account, at: now))
    case .clear: return presenting(person)
    }
  }

  /// The command of a step towards the Trusted Profile.
  func command(for step: TrustedProfileStep, of login: Login) -> NextCommand? {
    let verb: Verb =
      switch step {
      case .logIn: .login
      case .properties: .properties
      case .activate: .activate
      case .choose: .trustedProfile
      }
    return offered(NextCommand(.patient(login), verb))
  }
}

extension Session {
  /// What the hints have an actor do next; nil where nothing is to be done.
  package func nextOffer(for actor: Actor) -> Offer? {
    switch actor {
    case .patient(let login):
      world.accounts[login].flatMap { offers(to: world.standing(of: $0, at: now)).first }
    case .clerk(let name, _):
      world.facility(named: name).flatMap { facility in
        world.nextVisitor(at: facility, now: now).map { visitor, step in
          Offer(command: command(for: step, of: visitor, at: facility.id), purpose: step.words(time))
        }
      }
    case .admin, .support, .auditor: nil
    }
  }

  /// What a patient can do from where they are, the best first.
  func offers(to standing: Standing) -> [Offer] {
    let next = Offer(command: command(for: standing), purpose: standing.words(time))
    if case .trustedProfile(let transaction) = standing.screen {
      guard !transaction.isTimedOut(at: now) else {
        return [
          Offer(
            command: offered(NextCommand(.patient(standing.account.login), .properties)),
            purpose: Self.startingAgain)
        ]
      }
      let cancel = Offer(
        command: offered(NextCommand(.patient(standing.account.login), .cancel)),
        purpose: Text(pl: "zrezygnować", en: "give up"))
      let answer = Offer(
        command: offered(answering(.trustedProfile(transaction), .patient(standing.account.login))),
        purpose: transaction.words)
      return [answer, cancel]
    }
    guard standing.next.leavesRoomForTrustedProfile, let step = standing.towardsTrustedProfile else {
      return [next]
    }
    let other = Offer(command: command(for: step, of: standing.account.login), purpose: step.words)
    return [next, other]
  }

  private static let startingAgain = Text(
    pl: "czas minął: kliknąć imię i nazwisko, nacisnąć „Aktywuj konto” i zacząć od nowa",
    en: "the time is over: click the name, press “Aktywuj konto” and start again")

  /// How moments are spoken of here and now.
  var time: SpokenTime { SpokenTime(now: now) }
}

extension NextStep {
  /// Whether it leads to a desk or to waiting, while the other way begins on the portal.
  var leavesRoomForTrustedProfile: Bool {
    switch self {
    case .come, .present, .issuePIN, .wait: true
    case .changePassword, .resetPassword, .logIn, .records, .answer, .confirm, .properties, .activate,
      .enterPIN:
      false
    }
  }
}
