/// Guards that an act must not have: what stands open to everybody is refused to some.
extension Ruling {
  func refuseTooMuch(_ act: Act) throws(Refused) {
    guard case .extra(let code, act.name)? = world.mutant, applies(code, to: act) else { return }
    throw Refused(code)
  }

  private func applies(_ code: RefusalCode, to act: Act) -> Bool {
    switch code {
    case .accountInactive: patient.map { !$0.status.isActive } ?? false
    case .notSignedIn: patient.map { world.session(of: $0.login) == nil } ?? false
    case .facilityNotIntegrated: facility(of: act).map { !$0.isIntegrated } ?? false
    case _: false
    }
  }

  private var patient: Account? { actor.patient.flatMap { world.accounts[$0] } }

  private func facility(of act: Act) -> Facility? {
    switch (act, actor) {
    case (.desk(.come(let name)), _), (.portal(.readRecords(_, .some(let name))), _),
      (.desk(.viewQueue), .clerk(let name, _)):
      world.facility(named: name)
    case (.portal(.book(let claim)), _): world.facility(named: claim.facility)
    case (.account(.addDocument(let claim)), _): world.facility(named: claim.facility)
    case _: nil
    }
  }
}
