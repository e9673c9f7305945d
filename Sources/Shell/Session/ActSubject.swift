import Activation
import Journal

extension Act {
  /// Whose account an act is about, as the trail names it.
  func subject(by actor: Actor, in world: World) -> Login? {
    switch self {
    case .createAccount(let claim): claim.login.value
    case .changeContact(let name, _), .revokePIN(let name), .inspect(.some(let name)):
      world.login(named: name)
    case .addDocument(let claim): world.login(named: claim.account)
    case .issuePIN(.some(let name)): world.login(named: name)
    case .issuePIN(nil): firstInQueue(of: actor, in: world)
    case .requestReset(.some(let name), _): world.login(named: name)
    case .addFacility, .integrate, .delist, .setPersona, .arm, .setPolicy, .setClock, .come,
      .present, .viewQueue, .signIn, .signOut, .openProperties, .pressActivate, .enterPIN,
      .confirm, .chooseTrustedProfile, .answer, .cancel, .readRecords, .book, .listAppointments,
      .cancelAppointment, .changePassword, .requestReset(nil, _), .openInbox, .completeReset,
      .inspect(nil):
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
    if case .cancel = self { return .trustedProfileCancelled }
    return .done
  }
}
