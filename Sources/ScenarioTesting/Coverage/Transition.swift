import Activation

/// A way from one state to another, in one of the three state machines of <doc:/Activation/States>.
package enum Transition: Hashable, Sendable {
  case account(AccountEdge)
  case pin(PINEdge)
  case screen(ScreenEdge)

  /// Of the account, of its PINs, of the portal's screens: each in the order of the procedure.
  package static let all: [Self] =
    AccountEdge.allCases.map(Self.account) + PINEdge.allCases.map(Self.pin)
    + ScreenEdge.allCases.map(Self.screen)

  /// Its name in reports.
  package var name: String {
    switch self {
    case .account(let edge): edge.rawValue
    case .pin(let edge): edge.rawValue
    case .screen(let edge): edge.rawValue
    }
  }

  /// The ways that an event of an entry leads, from the world before it.
  package static func made(by event: Event, of entry: [Event], in world: World) -> [Self] {
    switch event {
    case .account(let login, let event):
      let status = world.status(of: login)
      var made: [Self] = []
      if let edge = AccountEdge(event, from: status) { made.append(.account(edge)) }
      if let edge = PINEdge(event, among: entry) { made.append(.pin(edge)) }
      return made
    case .portal(let login, let event):
      let screen = world.sessions[login]?.screen
      return ScreenEdge(event, from: screen, among: entry).map { [.screen($0)] } ?? []
    case .clockSet, .register, .reception: return []
    }
  }
}

extension [Event] {
  /// What happened to accounts.
  var accountEvents: [AccountEvent] {
    compactMap { event in
      switch event {
      case .account(_, let event): event
      case .clockSet, .register, .portal, .reception: nil
      }
    }
  }
}

extension AccountEvent {
  var isReset: Bool {
    if case .resetCompleted = self { return true }
    return false
  }

  var isActivation: Bool {
    if case .activated = self { return true }
    return false
  }
}
