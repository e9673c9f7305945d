import Activation

/// Whose history an event belongs to. Versions count from 1 within a stream; a decision depends on the
/// versions of the streams that it read.
enum StreamID: Hashable, Sendable {
  /// The facilities and the policies.
  case register
  case account(Login)
  case persona(Login)
  /// An artifact or an assertion that the portal took once, and never again (I15): its first version.
  case spent(String)

  var text: String {
    switch self {
    case .register: "register"
    case .account(let login): "account/" + login.text
    case .persona(let id): "persona/" + id.text
    case .spent(let id): "spent/" + id
    }
  }
}

extension StreamID {
  /// Whether an event can stand in its history there: an account is created first, and once.
  func accepts(_ event: Event, asFirst isFirst: Bool) -> Bool {
    guard case .account = self else { return true }
    if case .account(_, .created) = event { return isFirst }
    return !isFirst
  }
}

extension Event {
  /// The stream that keeps it; nil for what is kept beside the journal (portal sessions, the desks' queues)
  /// and for the clock, which on a store is the real one.
  var stream: StreamID? {
    switch self {
    case .clockSet, .portal, .reception: nil
    case .account(let login, _): .account(login)
    case .register(.personaSet(let persona)): .persona(persona.id)
    case .register(.artifactSpent(let id)), .register(.assertionSeen(let id)): .spent(id)
    case .register(.facilityAdded), .register(.facilityListed), .register(.policySet),
      .register(.faultArmed), .register(.faultsDisarmed), .register(.startFaultSpent),
      .register(.returnFaultSpent), .register(.clockReset), .register(.roleGranted), .register(.roleRevoked):
      .register
    }
  }
}
