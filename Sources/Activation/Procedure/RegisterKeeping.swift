/// The administrator's acts on the world around the accounts: facilities (R11), personas, policies, the clock.
extension Ruling {
  func rule(on act: RegisterAct) throws(Refused) -> Accepted {
    switch act {
    case .addFacility(let claim): try addFacility(claim)
    case .integrate(let facility): try list(facility, integrated: true)
    case .delist(let facility): try list(facility, integrated: false)
    case .setPersona(let claim): try setPersona(claim)
    case .arm(let fault): arm(fault)
    case .setPolicy(let settings): setPolicy(settings)
    case .setClock(let moment, let offset): try setClock(to: moment, offset: offset)
    }
  }

  private func addFacility(_ claim: NewFacilityClaim) throws(Refused) -> Accepted {
    let id = try expect(claim.id.value, .facility(.invalid))
    try require(!world.register.facilities.has(id), .facility(.taken))
    let name = try expect(claim.name.value, .account(.nameInvalid))
    try require(claim.regon.map { $0.value != nil } ?? true, .facility(.regonInvalid))
    let facility = Facility(
      id: id, name: name, regon: claim.regon?.value, isIntegrated: claim.isIntegrated)
    return Accepted([.register(.facilityAdded(facility))])
  }

  /// A PIN already issued stays good.
  private func list(_ name: FacilityName, integrated: Bool) throws(Refused) -> Accepted {
    let facility = try expectFacility(name)
    return Accepted([.register(.facilityListed(facility.id, integrated: integrated))])
  }

  private func setPersona(_ claim: PersonaClaim) throws(Refused) -> Accepted {
    let persona = Persona(
      id: try expect(claim.id.value, .account(.loginInvalid)),
      name: try expect(claim.name.value, .account(.nameInvalid)),
      pesel: try expect(claim.pesel.value, .account(.peselInvalid)),
      state: claim.state,
      assurance: claim.assurance)
    return Accepted([.register(.personaSet(persona))])
  }

  private func arm(_ fault: Fault?) -> Accepted {
    Accepted([.register(fault.map { .faultArmed($0) } ?? .faultsDisarmed)])
  }

  private func setPolicy(_ settings: [PolicySetting]) -> Accepted {
    Accepted(settings.map { .register(.policySet($0)) })
  }

  private func setClock(to moment: Moment?, offset: Span) throws(Refused) -> Accepted {
    let target = (moment ?? now) + offset
    try require(target >= now, .world(.clockBackwards))
    return Accepted([.clockSet(target)])
  }
}
