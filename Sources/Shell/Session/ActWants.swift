import Activation
import Journal

extension Session {
  /// What the procedure must know to decide an act.
  func wanted(for act: Act, by actor: Actor) -> Wanted {
    var wanted = wanted(for: actor)
    wanted.accounts.formUnion(act.accountNames)
    switch act {
    case .createAccount(let claim): wanted.personas.formUnion([claim.login.value].compactMap { $0 })
    case .setPersona(let claim): wanted.personas.formUnion([claim.id.value].compactMap { $0 })
    case .chooseTrustedProfile(.named(let claim)):
      wanted.personas.formUnion([claim.value].compactMap { $0 })
    case .chooseTrustedProfile(.own): wanted.personas.formUnion([actor.patient].compactMap { $0 })
    case .answer, .confirm: want(transactionOf: actor, &wanted)
    case .completeReset(let token): wanted.tokens = [surroundings.means.fingerprint(token)]
    case .issuePIN: wanted.accounts.formUnion(namesAtDesk(of: actor))
    case .addFacility, .integrate, .delist, .changeContact, .addDocument, .arm, .setPolicy, .setClock, .come,
      .present, .revokePIN, .viewQueue, .signIn, .signOut, .openProperties, .pressActivate, .enterPIN,
      .cancel,
      .readRecords, .book, .listAppointments, .cancelAppointment, .changePassword, .requestReset, .openInbox,
      .inspect:
      break
    }
    return wanted
  }

  func wanted(for actor: Actor) -> Wanted {
    var wanted = Wanted()
    if let patient = actor.patient { wanted.accounts = [AccountName(patient)] }
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
    case .createAccount(let claim): [AccountName(claim.login.words), AccountName(claim.pesel.words)]
    case .changeContact(let name, _), .revokePIN(let name), .inspect(.some(let name)),
      .issuePIN(.some(let name)), .readRecords(.some(let name), _), .requestReset(.some(let name), _):
      [name]
    case .addDocument(let claim): [claim.account]
    case .present(let presentation): [presentation.login].compactMap { $0 }
    case .addFacility, .integrate, .delist, .setPersona, .arm, .setPolicy, .setClock, .come, .issuePIN(nil),
      .viewQueue, .signIn, .signOut, .openProperties, .pressActivate, .enterPIN, .confirm,
      .chooseTrustedProfile, .answer, .cancel, .readRecords(nil, _), .book, .listAppointments,
      .cancelAppointment, .changePassword, .requestReset(nil, _), .openInbox, .completeReset, .inspect(nil):
      []
    }
  }
}
