import Activation

/// The administrator's acts: nearly all that was said stands in the events.
extension EntryRead {
  func ofRegister(_ act: ActName) -> Inquiry {
    let acts =
      act == .setPolicy
      ? [.setPolicy(told.all { if case .policySet(let setting) = $0 { setting } else { nil } })]
      : told.all { $0.act }
    return Inquiry(acts.prefix(1).map { AskedAgain(.register($0)) }, isDecisive: isDone)
  }

  /// What the password was is not known, but that it was long enough.
  var created: Inquiry {
    guard let (_, new) = told.first({ if case .created(let new) = $0 { new } else { nil } }) else {
      return Inquiry([], isDecisive: isDone)
    }
    var asked = AskedAgain(
      .account(
        .create(
          NewAccountClaim(
            login: Claimed(known: new.login), holder: Claimed(known: new.holder),
            pesel: Claimed(known: new.pesel), email: Stated(new.contact.email),
            phone: new.contact.phone.map { Claimed(known: $0) }, password: .longEnough(world.policy)))))
    asked.digest = new.password
    return Inquiry([asked])
  }

  var contactChanged: Inquiry {
    guard let (login, contact) = told.first({ if case .contactChanged(let new) = $0 { new } else { nil } })
    else { return Inquiry([], isDecisive: isDone) }
    let change = ContactChange(email: Stated(contact.email), phone: Stated(contact.phone))
    return Inquiry([AskedAgain(.account(.changeContact(AccountName(login), change)))])
  }

  var documentAdded: Inquiry {
    guard let (login, document) = told.first({ if case .documentAdded(let new) = $0 { new } else { nil } })
    else { return Inquiry([], isDecisive: isDone) }
    let claim = NewDocumentClaim(
      account: AccountName(login), title: Claimed(known: document.title),
      facility: FacilityName(document.facility), date: document.date)
    return Inquiry([AskedAgain(.account(.addDocument(claim)))])
  }
}

extension RegisterEvent {
  /// The act that leads to it alone; nil for what comes of others.
  fileprivate var act: RegisterAct? {
    switch self {
    case .facilityAdded(let facility):
      .addFacility(
        NewFacilityClaim(
          id: Claimed(known: facility.id), name: Claimed(known: facility.name),
          isIntegrated: facility.isIntegrated, regon: facility.regon.map { Claimed(known: $0) }))
    case .facilityListed(let id, let integrated):
      integrated ? .integrate(FacilityName(id)) : .delist(FacilityName(id))
    case .personaSet(let persona):
      .setPersona(
        PersonaClaim(
          id: Claimed(known: persona.id), name: Claimed(known: persona.name),
          pesel: Claimed(known: persona.pesel), state: persona.state, assurance: persona.assurance))
    case .faultArmed(let fault): .arm(fault)
    case .faultsDisarmed: .arm(nil)
    case .policySet(let setting): .setPolicy([setting])
    case .startFaultSpent, .returnFaultSpent, .artifactSpent, .assertionSeen, .clockReset, .roleGranted,
      .roleRevoked:
      nil
    }
  }
}

extension Stated {
  /// What an address or a number became.
  fileprivate init(_ value: Value?) { self = value.map { .some(Claimed(known: $0)) } ?? .none }
}

extension Secret {
  /// What is not known but that it was long enough.
  static func longEnough(_ policy: Policy) -> Secret {
    Secret(String(repeating: "0", count: policy.passwordMinLength))
  }
}
