/// The administrator's acts on the world around the accounts (R11, PROCEDURE.md §4, §6).
extension Ruling {
  func addFacility(_ claim: NewFacilityClaim) throws(Refused) -> Accepted {
    let id = try expect(claim.id.value, .facilityInvalid)
    try require(world.register.facilities[id] == nil, .facilityTaken)
    let name = try expect(claim.name.value, .nameInvalid)
    try require(claim.regon.map { $0.value != nil } ?? true, .regonInvalid)
    let facility = Facility(
      id: id, name: name, regon: claim.regon?.value, isIntegrated: claim.isIntegrated)
    return Accepted([.register(.facilityAdded(facility))])
  }

  func list(_ name: FacilityName, integrated: Bool) throws(Refused) -> Accepted {
    let facility = try expectFacility(name)
    return Accepted([.register(.facilityListed(facility.id, integrated: integrated))])
  }

  func setPersona(_ claim: PersonaClaim) throws(Refused) -> Accepted {
    let persona = Persona(
      id: try expect(claim.id.value, .loginInvalid),
      name: try expect(claim.name.value, .nameInvalid),
      pesel: try expect(claim.pesel.value, .peselInvalid),
      state: claim.state,
      assurance: claim.assurance)
    return Accepted([.register(.personaSet(persona))])
  }

  func arm(_ fault: Fault?) -> Accepted {
    Accepted([.register(fault.map { .faultArmed($0) } ?? .faultsDisarmed)])
  }

  func setPolicy(_ settings: [PolicySetting]) -> Accepted {
    Accepted(settings.map { .register(.policySet($0)) })
  }

  func setClock(to moment: Moment?, offset: Span) throws(Refused) -> Accepted {
    let target = (moment ?? now) + offset
    try require(target >= now, .clockBackwards)
    return Accepted([.clockSet(target)])
  }
}
