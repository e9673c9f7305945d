import Activation
import Journal

extension Session {
  /// What the procedure must know to decide an act.
  func wanted(for act: Act, by actor: Actor) -> Wanted {
    var wanted = wanted(for: actor)
    wanted.accounts.formUnion(act.accountNames)
    switch act {
    case .account(.create(let claim)): wanted.personas.formUnion([claim.login.value].compactMap { $0 })
    case .register(.setPersona(let claim)): wanted.personas.formUnion([claim.id.value].compactMap { $0 })
    case .portal(.chooseTrustedProfile(.named(let claim))):
      wanted.personas.formUnion([claim.value].compactMap { $0 })
    case .portal(.chooseTrustedProfile(.own)): wanted.personas.formUnion([actor.patient].compactMap { $0 })
    case .portal(.answer), .portal(.confirm): want(transactionOf: actor, &wanted)
    case .access(.completeReset(let token)): wanted.tokens = [surroundings.means.fingerprint(token)]
    case .desk(.issuePIN): wanted.accounts.formUnion(namesAtDesk(of: actor))
    case .register(.addFacility), .register(.integrate), .register(.delist), .register(.arm),
      .register(.setPolicy), .register(.setClock), .account(.changeContact), .account(.addDocument),
      .desk(.come), .desk(.present), .desk(.revokePIN), .desk(.viewQueue), .access(.signIn),
      .access(.openInbox), .access(.viewFacilities), .access(.requestReset), .portal(.signOut),
      .portal(.changePassword),
      .portal(.openProperties), .portal(.pressActivate), .portal(.enterPIN), .portal(.cancel),
      .portal(.readRecords), .portal(.book), .portal(.listAppointments), .portal(.cancelAppointment),
      .inspect, .audit:
      break
    }
    return wanted
  }

  func wanted(for actor: Actor) -> Wanted {
    var wanted = Wanted()
    wanted.actor = actor
    if let patient = actor.patient { wanted.accounts = [AccountName(patient)] }
    if let desk = actor.facilityWords.flatMap(FacilityID.init) { wanted.desks = [desk] }
    return wanted
  }

  private func want(transactionOf actor: Actor, _ wanted: inout Wanted) {
    guard let patient = actor.patient,
      case .trustedProfile(let transaction)? = world.session(of: patient)?.screen
    else { return }
    wanted.personas.insert(transaction.persona)
    wanted.spent.formUnion(surroundings.spentBy(transaction.request))
  }

  /// Those who wait at the desk, and what they have stated.
  private func namesAtDesk(of actor: Actor) -> [AccountName] {
    guard case .clerk(let name, _) = actor, let id = FacilityID(name.words) else { return [] }
    return world.reception.queue(at: id).flatMap { visitor in
      [AccountName(visitor.person), visitor.presented.login].compactMap { $0 }
    }
  }
}

extension Act {
  /// The accounts that it names, by login or PESEL.
  fileprivate var accountNames: [AccountName] {
    switch self {
    case .account(.create(let claim)): [AccountName(claim.login.words), AccountName(claim.pesel.words)]
    case .account(.changeContact(let name, _)), .desk(.revokePIN(let name)), .inspect(.some(let name)),
      .audit(.some(let name)),
      .desk(.issuePIN(.some(let name))), .portal(.readRecords(.some(let name), _)),
      .access(.requestReset(.some(let name), _)):
      [name]
    case .account(.addDocument(let claim)): [claim.account]
    case .desk(.present(let presentation)): [presentation.login].compactMap { $0 }
    case .register, .desk(.come), .desk(.issuePIN(nil)), .desk(.viewQueue), .access(.signIn),
      .access(.openInbox), .access(.viewFacilities), .access(.requestReset(nil, _)), .access(.completeReset),
      .portal(.signOut),
      .portal(.changePassword), .portal(.openProperties), .portal(.pressActivate), .portal(.enterPIN),
      .portal(.confirm), .portal(.chooseTrustedProfile), .portal(.answer), .portal(.cancel),
      .portal(.readRecords(nil, _)), .portal(.book), .portal(.listAppointments), .portal(.cancelAppointment),
      .inspect(nil), .audit(nil):
      []
    }
  }
}
