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
    case (.come(let name), _), (.readRecords(_, .some(let name)), _), (.viewQueue, .clerk(let name, _)):
      world.facility(named: name)
    case (.book(let claim), _): world.facility(named: claim.facility)
    case (.addDocument(let claim), _): world.facility(named: claim.facility)
    case _: nil
    }
  }
}
