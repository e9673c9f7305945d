/// Who acts (the language).
package enum Actor: Hashable, Sendable {
  /// The administrator of the portal.
  case admin
  /// Somebody at the desk of a facility, by name if it was given.
  case clerk(FacilityName, name: String?)
  /// Somebody who helps callers.
  case support
  /// The holder of an account, or somebody who gives that login.
  case patient(Login)

  /// What kind of person acts: the guards ask for no more than that (R31).
  package var role: Role {
    switch self {
    case .admin: .admin
    case .clerk: .clerk
    case .support: .support
    case .patient: .patient
    }
  }

  /// The login of a patient; nil for everybody else.
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

/// The four kinds of people who can act, by their names in the language.
package enum Role: String, CaseIterable, Sendable {
  case admin
  case clerk
  case patient
  case support

  /// Those who may do what nobody is kept from.
  package static let everybody: Set<Role> = Set(Role.allCases)
}
