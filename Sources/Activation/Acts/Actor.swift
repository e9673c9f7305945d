/// Who acts (the language).
package enum Actor: Hashable, Sendable {
  case admin
  case clerk(FacilityName, name: String?)
  case support
  case patient(Login)

  package var role: Role {
    switch self {
    case .admin: .admin
    case .clerk: .clerk
    case .support: .support
    case .patient: .patient
    }
  }

  package var patient: Login? {
    switch self {
    case .patient(let login): login
    case .admin, .clerk, .support: nil
    }
  }

  /// Where a clerk works; nil for everybody else.
  package var facility: FacilityName? {
    switch self {
    case .clerk(let facility, _): facility
    case .admin, .support, .patient: nil
    }
  }
}

package enum Role: String, CaseIterable, Sendable {
  case admin
  case clerk
  case patient
  case support

  package static let everybody: Set<Role> = Set(Role.allCases)
}
