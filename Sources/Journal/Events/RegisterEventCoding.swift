import Activation

extension RegisterEvent {
  /// The event as a store keeps it.
  var kept: (kind: EventKind, payload: Payload) {
    switch self {
    case .facilityAdded(let facility): (.facilityAdded, facility.payload)
    case .facilityListed(let id, let integrated):
      (.facilityListed, ["id": .text(id), "integrated": .flag(integrated)])
    case .personaSet(let persona): (.personaSet, persona.payload)
    case .policySet(let setting): (.policySet, setting.payload)
    case .faultArmed(let fault): (.faultArmed, ["fault": .word(fault)])
    case .faultsDisarmed: (.faultsDisarmed, [:])
    case .startFaultSpent: (.startFaultSpent, [:])
    case .returnFaultSpent: (.returnFaultSpent, [:])
    case .artifactSpent(let id): (.artifactSpent, ["id": .text(id)])
    case .assertionSeen(let id): (.assertionSeen, ["id": .text(id)])
    case .clockReset: (.clockReset, [:])
    case .roleGranted(let role, let name): (.roleGranted, role.payload(of: name))
    case .roleRevoked(let role, let name): (.roleRevoked, role.payload(of: name))
    }
  }

  /// The event that was kept; nil for a kind that is not the register's.
  init?(_ kind: EventKind, _ reader: PayloadReader) throws(CorruptPayload) {
    switch kind {
    case .facilityAdded: self = .facilityAdded(try Facility(reader))
    case .facilityListed:
      self = .facilityListed(
        try reader.value("id", FacilityID.init), integrated: try reader.flag("integrated"))
    case .personaSet: self = .personaSet(try Persona(reader))
    case .policySet: self = .policySet(try PolicySetting(reader))
    case .faultArmed: self = .faultArmed(try reader.value("fault", Fault.init(rawValue:)))
    case .faultsDisarmed: self = .faultsDisarmed
    case .startFaultSpent: self = .startFaultSpent
    case .returnFaultSpent: self = .returnFaultSpent
    case .artifactSpent: self = .artifactSpent(try reader.text("id"))
    case .assertionSeen: self = .assertionSeen(try reader.text("id"))
    case .clockReset: self = .clockReset
    case .roleGranted:
      self = .roleGranted(try OperatorRole(reader), to: try reader.text(OperatorRole.operatorKey))
    case .roleRevoked:
      self = .roleRevoked(try OperatorRole(reader), from: try reader.text(OperatorRole.operatorKey))
    case .accountCreated, .contactChanged, .documentAdded, .pinIssued, .pinSuperseded, .pinRevoked,
      .pinExhausted, .pinUsed, .entryFailed, .activated, .signInFailed, .signInLocked, .signInRowEnded,
      .resetRequested, .resetCompleted, .pinRefused, .resetTokenVoided, .passwordChanged, .appointmentBooked,
      .appointmentCancelled,
      .recordsViewed, .viewedBySupport:
      return nil
    }
  }
}

extension Facility {
  var payload: Payload {
    var payload: Payload = ["id": .text(id), "name": .text(name), "integrated": .flag(isIntegrated)]
    payload["regon"] = regon.map { .text($0.digits) }
    return payload
  }

  init(_ reader: PayloadReader) throws(CorruptPayload) {
    self.init(
      id: try reader.value("id", FacilityID.init), name: try reader.value("name", Title.init),
      regon: try reader.optional("regon", REGON.init), isIntegrated: try reader.flag("integrated"))
  }
}

extension Persona {
  var payload: Payload {
    [
      "id": .text(id), "name": .text(name), "pesel": .text(pesel.digits), "state": .word(state),
      "assurance": .word(assurance),
    ]
  }

  init(_ reader: PayloadReader) throws(CorruptPayload) {
    self.init(
      id: try reader.value("id", Login.init(kept:)), name: try reader.value("name", HolderName.init(kept:)),
      pesel: try reader.value("pesel", PESEL.init),
      state: try reader.value("state", PersonaState.init(rawValue:)),
      assurance: try reader.value("assurance", Assurance.init(rawValue:)))
  }
}

extension PolicySetting {
  var payload: Payload {
    var payload: Payload = ["name": .word(name)]
    switch value {
    case .count(let count): payload["value"] = .number(count)
    case .span(let span): payload["value"] = span.map { .seconds($0) }
    case .reactivation(let reactivation): payload["value"] = .word(reactivation)
    case .assurance(let assurance): payload["value"] = .word(assurance)
    case .documents(let kinds): payload["value"] = .texts(kinds.map(\.rawValue))
    }
    return payload
  }

  init(_ reader: PayloadReader) throws(CorruptPayload) {
    let name = try reader.value("name", PolicyName.init(rawValue:))
    guard let setting = PolicySetting(name, try Self.value(of: name, reader)) else {
      throw CorruptPayload(name: "value")
    }
    self = setting
  }

  private static func value(of name: PolicyName, _ reader: PayloadReader) throws(CorruptPayload)
    -> PolicyValue
  {
    switch name.slot {
    case .count: .count(try reader.count("value"))
    case .span: .span(try reader.span("value"))
    case .optionalSpan: .span(reader.payload["value"] == nil ? nil : try reader.span("value"))
    case .reactivation: .reactivation(try reader.value("value", Reactivation.init(rawValue:)))
    case .assurance: .assurance(try reader.value("value", Assurance.init(rawValue:)))
    case .documents: .documents(try kinds(reader))
    }
  }

  private static func kinds(_ reader: PayloadReader) throws(CorruptPayload) -> [DocumentKind] {
    let texts = try reader.texts("value")
    let kinds = texts.compactMap(DocumentKind.init(rawValue:))
    guard kinds.count == texts.count else { throw CorruptPayload(name: "value") }
    return kinds
  }
}
