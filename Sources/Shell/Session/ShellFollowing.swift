import Activation
import CommandLanguage

/// The shell's own verbs.
extension Session {
  mutating func follow(_ command: ShellCommand, by actor: Actor) throws(RunError) -> Outcome {
    switch command {
    case .actAs(let next): self.actor = next
    case .set(let name, let value):
      names[name] = value
      rowValues[name] = nil
    case .output(let format): preferences.format = format
    case .language(let language): preferences.language = language
    case .quit: quit()
    case .screen:
      let view = screenView(of: actor)
      if view.showsAccounts {
        try note(.screen, by: actor, about: actor.patient, .done, shown: view.countShown)
      }
      return .ok(Success(showing: .screen(view)))
    case .steps:
      if let patient = actor.patient, world.has(patient) {
        try note(.steps, by: actor, about: patient, .done)
      }
      return steps(of: actor)
    case .help(let subject):
      return .ok(Success(showing: .help(subject, in: surroundings.vocabulary)))
    case .explain(let subject): return explanation(of: subject)
    case .print(let text): return .ok(Success(showing: .print(text)))
    case .run(let path):
      return .ok(Success(showing: .ran(try surroundings.runFile(path, preferences))))
    }
    return .ok(Success())
  }

  private func explanation(of subject: ExplainSubject) -> Outcome {
    let found = Explanation(of: subject)
    return .ok(
      Success(fields: [FieldEntry(.count, .number(found.items.count))], showing: .explanation(found)))
  }

  package func screenView(of actor: Actor) -> ScreenView {
    switch actor {
    case .admin, .support: .none
    case .patient(let login): .portal(portalView(of: login))
    case .clerk(let name, _): deskView(world.facility(named: name))
    }
  }

  private func portalView(of login: Login) -> PortalView? {
    guard let account = world.accounts[login] else { return nil }
    let screen = world.session(of: login)?.screen
    var persona: Persona?
    if case .trustedProfile(let transaction) = screen {
      persona = world.register.personas[transaction.persona]
    }
    return PortalView(
      account: account, screen: screen, next: world.nextStep(for: account, at: now),
      notice: notices[login], persona: persona, now: now)
  }

  private func deskView(_ facility: Facility?) -> ScreenView {
    .desk(facility, facility.map { queueRows(at: $0) } ?? [], now: now)
  }

  func queueRows(at facility: Facility) -> [QueueRow] {
    world.reception.queue(at: facility.id).map { visitor in
      QueueRow(visitor: visitor, name: world.accounts[visitor.person]?.holder)
    }
  }

  private func steps(of actor: Actor) -> Outcome {
    let view = stepsView(of: actor)
    let fields = view.next.map { [FieldEntry(.next, .verb($0.verb))] } ?? []
    return .ok(Success(fields: fields, showing: .steps(view)))
  }

  private func stepsView(of actor: Actor) -> StepsView {
    let account = actor.patient.flatMap { world.accounts[$0] }
    return StepsView(
      account: account,
      screen: account.flatMap { world.session(of: $0.login)?.screen },
      visitor: account.flatMap { world.reception.place(of: $0.login)?.visitor },
      next: account.map { world.nextStep(for: $0, at: now) },
      mayUseTrustedProfile: account.map(world.mayUseTrustedProfile) ?? true,
      now: now)
  }
}
