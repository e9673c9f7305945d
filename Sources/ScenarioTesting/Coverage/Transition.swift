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

  /// Gives the ways that an event of an entry leads, from the world before it: most lead none.
  package static func made(
    by event: Event, of entry: [Event], in world: World, take: (Self) -> Void
  ) {
    switch event {
    case .account(let login, let event):
      if let edge = AccountEdge(event, from: world.status(of: login)) { take(.account(edge)) }
      if let edge = PINEdge(event, among: entry) { take(.pin(edge)) }
    case .portal(let login, let event):
      let screen = world.sessions[login]?.screen
      if let edge = ScreenEdge(event, from: screen, among: entry) { take(.screen(edge)) }
    case .clockSet, .register, .reception: break
    }
  }

  /// Takes in of the name what tells most of them apart: whole, it would be hashed letter by letter.
  package func hash(into hasher: inout Hasher) {
    let name = name.utf8
    hasher.combine(name.count << 16 | Int(name.first ?? 0) << 8 | Int(name.last ?? 0))
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
