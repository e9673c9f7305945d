/// The administrator's acts on the world around the accounts (R11, PROCEDURE.md §4, §6).
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
    let id = try expect(claim.id.value, .facilityInvalid)
    try require(!world.register.facilities.has(id), .facilityTaken)
    let name = try expect(claim.name.value, .nameInvalid)
    try require(claim.regon.map { $0.value != nil } ?? true, .regonInvalid)
    let facility = Facility(
      id: id, name: name, regon: claim.regon?.value, isIntegrated: claim.isIntegrated)
    return Accepted([.register(.facilityAdded(facility))])
  }

  private func list(_ name: FacilityName, integrated: Bool) throws(Refused) -> Accepted {
    let facility = try expectFacility(name)
    let listed = Event.register(.facilityListed(facility.id, integrated: integrated))
    return Accepted([listed] + pinsRevoked(of: facility))
  }

  /// A PIN already issued stays good (PROCEDURE.md §1); a mutant revokes it.
  private func pinsRevoked(of facility: Facility) -> [Event] {
    guard isWeakened(by: .register(.delistingRevokes)) else { return [] }
    let holders = world.accounts.values.filter { $0.openPIN(at: now)?.facility == facility.id }
    return holders.map(\.login).sorted().map { .account($0, .openPINRevoked) }
  }

  private func setPersona(_ claim: PersonaClaim) throws(Refused) -> Accepted {
    let persona = Persona(
      id: try expect(claim.id.value, .loginInvalid),
      name: try expect(claim.name.value, .nameInvalid),
      pesel: try expect(claim.pesel.value, .peselInvalid),
      state: claim.state,
      assurance: claim.assurance)
    return Accepted([.register(.personaSet(persona))])
  }

  private func arm(_ fault: Fault?) -> Accepted {
    Accepted([.register(fault.map { .faultArmed($0) } ?? .faultsDisarmed)])
  }

  private func setPolicy(_ settings: [PolicySetting]) -> Accepted {
    let settings = isWeakened(by: .register(.firstPolicyOnly)) ? settings.prefix(1) : settings[...]
    return Accepted(settings.map { .register(.policySet($0)) })
  }

  private func setClock(to moment: Moment?, offset: Span) throws(Refused) -> Accepted {
    let target = (moment ?? now) + offset
    try require(target >= now, .clockBackwards)
    return Accepted([.clockSet(target)])
  }
}

/// How the administrator's acts on the world around the accounts can be weakened.
package enum RegisterWeakness: String, Weakness {
  case staysOutside = "integrate/stays-outside"
  case staysIntegrated = "delist/stays-integrated"
  case delistingRevokes = "delist/revokes-pins"
  case personaStays = "persona/earlier-stays"
  case firstPolicyOnly = "policy/first-only"

  package var breaks: Tenet {
    switch self {
    case .staysOutside, .staysIntegrated, .delistingRevokes: .rule(.r11)
    case .personaStays: .rule(.r10)
    case .firstPolicyOnly: .rule(.r31)
    }
  }

  package func leavesOut(_ event: Event) -> Bool {
    switch (self, event) {
    case (.staysOutside, .register(.facilityListed)), (.staysIntegrated, .register(.facilityListed)),
      (.personaStays, .register(.personaSet)):
      true
    case _: false
    }
  }
}

extension Mutant {
  /// Without an id or a name there is nothing to add: no mutant skips those.
  static let ofRegister =
    guards(of: .addFacility, .notAllowed, .facilityTaken) + skips(of: .addFacility, .regonInvalid)
    + guards(of: .integrate, .notAllowed) + guards(of: .delist, .notAllowed)
    + guards(of: .setPersona, .notAllowed) + skips(of: .arm, .notAllowed) + skips(of: .setPolicy, .notAllowed)
    + guards(of: .setClock, .notAllowed) + skips(of: .setClock, .clockBackwards)
    + RegisterWeakness.allCases.map(Mutant.register)
}
