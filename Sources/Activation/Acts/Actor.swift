/// Who acts (the language).
package enum Actor: Hashable, Sendable {
  /// The administrator of the portal.
  case admin
  /// Somebody at the desk of a facility, by name if it was given.
  case clerk(FacilityName, name: String?)
  /// Somebody who helps callers.
  case support
  /// Somebody who reads the trail, and no account.
  case auditor
  /// The holder of an account, or somebody who gives that login.
  case patient(Login)

  /// What kind of person acts: the guards ask for no more than that (R31).
  package var role: Role {
    switch self {
    case .admin: .admin
    case .clerk: .clerk
    case .support: .support
    case .auditor: .auditor
    case .patient: .patient
    }
  }

  /// The login of a patient; nil for everybody else.
  package var patient: Login? {
    switch self {
    case .patient(let login): login
    case .admin, .clerk, .support, .auditor: nil
    }
  }

  /// Where a clerk works; nil for everybody else.
  package var facility: FacilityName? {
    switch self {
    case .clerk(let facility, _): facility
    case .admin, .support, .auditor, .patient: nil
    }
  }
}

/// The kinds of people who can act, by their names in the language.
package enum Role: String, CaseIterable, Sendable {
  case admin
  case clerk
  case patient
  case support
  case auditor

  /// Those who may do what nobody is kept from.
  package static let everybody: Set<Role> = Set(Role.allCases)
  /// Those who may have to do with accounts: everybody but an auditor.
  package static let ofAccounts: Set<Role> = everybody.subtracting([.auditor])
}
