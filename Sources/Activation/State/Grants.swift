/// A role that an operator can be given: as whom they may act in a world that is kept.
package enum OperatorRole: Hashable, Sendable {
  /// The administrator of the portal.
  case admin
  /// Those who help callers.
  case support
  /// Those who read the trail, and no account.
  case auditor
  /// Staff of that facility; nil: of every facility.
  case clerk(at: FacilityID?)
  /// Whoever acts for patients: no actor of its own.
  case portal

  /// All that can be given; whoever has them may act as anybody.
  package static let all: [OperatorRole] = [.admin, .support, .auditor, .clerk(at: nil), .portal]

  /// Its place among the others: as in `all`, and of clerks by their facility.
  fileprivate var order: (Int, String) {
    switch self {
    case .admin: (0, "")
    case .support: (1, "")
    case .auditor: (2, "")
    case .clerk(let facility): (3, facility?.text ?? "")
    case .portal: (4, "")
    }
  }
}

/// Which roles the operators of a world that is kept have, by the names that the system or the database gives them.
package struct Grants: Hashable, Sendable {
  private var roles: [String: Set<OperatorRole>] = [:]

  /// Nobody has been given anything.
  package init() {}

  /// Somebody has all roles, and nobody else any.
  package init(allTo founder: String) { roles[founder] = Set(OperatorRole.all) }

  /// Whether nobody has been given anything: nobody asks then.
  package var isEmpty: Bool { roles.isEmpty }

  /// Those who have roles, in alphabetical order.
  package var operators: [String] { roles.filter { !$0.value.isEmpty }.keys.sorted() }

  /// What an operator has been given, in the order of `OperatorRole.all`.
  package func roles(of name: String) -> [OperatorRole] {
    (roles[name] ?? []).sorted { $0.order < $1.order }
  }

  /// Whether an operator has been given just that.
  package func has(_ role: OperatorRole, _ name: String) -> Bool { roles[name]?.contains(role) ?? false }

  /// Whether that operator alone gives and takes roles.
  package func isOnlyAdmin(_ name: String) -> Bool {
    roles.filter { $0.value.contains(.admin) }.keys.elementsEqual([name])
  }

  /// The same, where an operator to whom nothing was ever given has all roles.
  package func orAll(to name: String) -> Grants {
    guard roles[name] == nil else { return self }
    var grants = self
    grants.roles[name] = Set(OperatorRole.all)
    return grants
  }

  /// Whoever had a role once stays known, so that a world whose roles were all taken is not one that never had any.
  mutating func give(_ role: OperatorRole, to name: String) { roles[name, default: []].insert(role) }
  mutating func take(_ role: OperatorRole, from name: String) { roles[name, default: []].remove(role) }
}
