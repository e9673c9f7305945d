import Activation

extension AccountEvent {
  /// The event as a store keeps it.
  var kept: (kind: EventKind, payload: Payload) {
    switch self {
    case .created(let account): (.accountCreated, account.payload)
    case .contactChanged(let contact): (.contactChanged, contact.payload)
    case .documentAdded(let document): (.documentAdded, document.payload)
    case .pinIssued(let pin): (.pinIssued, pin.payload)
    case .pinRefused(let code, let facility):
      (.pinRefused, ["code": .text(code.rawValue), "facility": .text(facility)])
    case .openPINSuperseded: (.pinSuperseded, [:])
    case .openPINRevoked: (.pinRevoked, [:])
    case .openPINExhausted: (.pinExhausted, [:])
    case .openPINUsed: (.pinUsed, [:])
    case .entryFailed(let onOpenPIN): (.entryFailed, ["on-open-pin": .flag(onOpenPIN)])
    case .activated(let method): (.activated, method.payload)
    case .signInFailed: (.signInFailed, [:])
    case .signInLocked: (.signInLocked, [:])
    case .signInRowEnded: (.signInRowEnded, [:])
    case .resetRequested(let token): (.resetRequested, token.payload)
    case .resetCompleted(let token, let origin, let password):
      (.resetCompleted, ["token": .bytes(token), "origin": .word(origin), "password": .bytes(password)])
    case .resetTokenVoided: (.resetTokenVoided, [:])
    case .clockReset: (.clockReset, [:])
    case .passwordChanged(let digest): (.passwordChanged, ["password": .bytes(digest)])
    case .appointmentBooked(let appointment): (.appointmentBooked, appointment.payload)
    case .appointmentCancelled(let number): (.appointmentCancelled, ["number": .number(number)])
    case .recordsViewed: (.recordsViewed, [:])
    case .viewedBySupport: (.viewedBySupport, [:])
    }
  }

  /// The event that was kept; nil for a kind that is not an account's.
  init?(_ kind: EventKind, _ reader: PayloadReader) throws(CorruptPayload) {
    switch kind {
    case .accountCreated: self = .created(try NewAccount(reader))
    case .contactChanged: self = .contactChanged(try Contact(reader))
    case .documentAdded: self = .documentAdded(try MedicalDocument(reader))
    case .pinIssued: self = .pinIssued(try ActivationPIN(reader))
    case .pinRefused:
      self = .pinRefused(
        try reader.value("code", RefusalCode.init(rawValue:)),
        at: try reader.value("facility", FacilityID.init))
    case .pinSuperseded: self = .openPINSuperseded
    case .pinRevoked: self = .openPINRevoked
    case .pinExhausted: self = .openPINExhausted
    case .pinUsed: self = .openPINUsed
    case .entryFailed: self = .entryFailed(onOpenPIN: try reader.flag("on-open-pin"))
    case .activated: self = .activated(try ActivationMethod(reader))
    case .signInFailed: self = .signInFailed
    case .signInLocked: self = .signInLocked
    case .signInRowEnded: self = .signInRowEnded
    case .resetRequested: self = .resetRequested(try ResetToken(reader))
    case .resetCompleted:
      self = .resetCompleted(
        token: try reader.digest("token"), origin: try reader.value("origin", Origin.init(rawValue:)),
        password: try reader.digest("password"))
    case .resetTokenVoided: self = .resetTokenVoided
    case .clockReset: self = .clockReset
    case .passwordChanged: self = .passwordChanged(try reader.digest("password"))
    case .appointmentBooked: self = .appointmentBooked(try Appointment(reader))
    case .appointmentCancelled: self = .appointmentCancelled(try reader.count("number"))
    case .recordsViewed: self = .recordsViewed
    case .viewedBySupport: self = .viewedBySupport
    case .facilityAdded, .facilityListed, .personaSet, .policySet, .faultArmed, .faultsDisarmed,
      .startFaultSpent, .returnFaultSpent, .artifactSpent, .assertionSeen, .roleGranted,
      .roleRevoked:
      return nil
    }
  }
}
