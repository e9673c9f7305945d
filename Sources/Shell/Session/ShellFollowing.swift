import Activation
import CommandLanguage

/// The shell's own verbs.
extension Session {
  mutating func follow(
    _ command: ShellCommand, as verb: Verb, by actor: Actor
  ) throws(RunError) -> Outcome {
    switch command {
    case .actAs(let next): self.actor = self.actor(next)
    case .set(let name, let value): give(name, value)
    case .output(let format): preferences.format = format
    case .language(let language): preferences.language = language
    case .quit: quit()
    case .screen:
      let view = screenView(of: actor)
      try noteScreen(view, of: actor)
      screens.remember(view, of: actor)
      return .ok(Success(showing: .screen(view)))
    case .drawScreens(let isOn): screens.isOn = isOn
    case .steps:
      if let patient = actor.patient, world.has(patient) {
        try note(.steps, by: actor, about: patient, .done)
      }
      return steps(of: actor)
    case .help(let subject):
      return .ok(Success(showing: .help(subject, in: surroundings.vocabulary, for: helpReader)))
    case .explain(let subject): return explanation(of: subject)
    case .print(let text): return .ok(Success(showing: .print(text)))
    case .capture, .endCapture: return try capture(command, as: verb, by: actor)
    case .undo, .redo, .checkpoint, .restore: return try goBack(command, as: verb, by: actor)
    case .run(let path):
      return .ok(Success(showing: .ran(try surroundings.runFile(path, preferences))))
    }
    return .ok(Success())
  }

  private func explanation(of subject: ExplainSubject) -> Outcome {
    let found = Explanation(of: subject, in: surroundings.vocabulary)
    return .ok(
      Success(fields: [FieldEntry(.count, .number(found.count))], showing: .explanation(found)))
  }

  /// What somebody has before them now; looking changes nothing.
  package func screenView(of actor: Actor) -> ScreenView {
    switch actor {
    case .admin, .support, .auditor: .none(mayBePatient: mayHave(.patient))
    case .patient(let login): portalView(of: login)
    case .clerk(let name, _): .desk(world.facility(named: name).map(deskView))
    }
  }

  private func portalView(of login: Login) -> ScreenView {
    guard let account = world.accounts[login] else { return .stranger(login, notices[login]) }
    let standing = world.standing(of: account, at: now)
    var persona: Persona?
    if case .trustedProfile(let transaction) = standing.screen {
      persona = world.register.personas[transaction.persona]
    }
    return .portal(
      PortalView(
        standing: standing, status: circumstances(of: standing).status, notice: notices[login],
        persona: persona, offers: offers(to: standing),
        reader: actor,
        time: time))
  }

  private func deskView(_ facility: Facility) -> DeskView {
    let clerk = Actor.clerk(FacilityName(facility.id), name: nil)
    return DeskView(
      facility: facility, rows: queueRows(at: facility), next: nextOffer(for: clerk), reader: actor,
      time: time)
  }

  func queueRows(at facility: Facility) -> [QueueRow] {
    world.reception.queue(at: facility.id).map { visitor in
      QueueRow(
        visitor: visitor, name: world.accounts[visitor.person]?.holder,
        step: world.deskStep(for: visitor, at: facility, now: now))
    }
  }

  private func steps(of actor: Actor) -> Outcome {
    let view = stepsView(of: actor)
    let fields = view.standing.map { [FieldEntry(.next, .verb($0.next.verb))] } ?? []
    return .ok(Success(fields: fields, showing: .steps(view)))
  }

  private func stepsView(of actor: Actor) -> StepsView {
    let account = actor.patient.flatMap { world.accounts[$0] }
    let standing = account.map { world.standing(of: $0, at: now) }
    return StepsView(
      standing: standing, status: standing.map { circumstances(of: $0).status }, time: time,
      command: standing.flatMap(command), reader: self.actor, own: helpReader)
  }
}
