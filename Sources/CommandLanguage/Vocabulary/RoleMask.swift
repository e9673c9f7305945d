import Activation

/// Some roles, a bit for each: asked of every line, much faster than a set.
struct RoleMask: Sendable {
  private let bits: UInt8

  init(_ roles: Set<Role>) { bits = roles.reduce(0) { $0 | Self.bit(of: $1) } }

  func contains(_ role: Role) -> Bool { bits & Self.bit(of: role) != 0 }

  private static func bit(of role: Role) -> UInt8 {
    switch role {
    case .admin: 1
    case .clerk: 1 << 1
    case .patient: 1 << 2
    case .support: 1 << 3
    case .auditor: 1 << 4
    }
  }
}
