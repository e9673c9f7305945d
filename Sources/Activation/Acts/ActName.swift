/// The acts by the names that the language gives them: its verbs (the language).
package enum ActName: String, CaseIterable, Hashable, Sendable {
  case addFacility = "facility"
  case integrate
  case delist
  case createAccount = "create-account"
  case changeContact = "contact"
  case addDocument = "add-document"
  case setPersona = "persona"
  case arm = "fault"
  case setPolicy = "policy"
  case setClock = "clock"

  case come
  case present
  case issuePIN = "issue-pin"
  case revokePIN = "revoke-pin"
  case viewQueue = "queue"

  case signIn = "login"
  case signOut = "logout"
  case openProperties = "properties"
  case pressActivate = "activate"
  case enterPIN = "enter-pin"
  case confirm
  case chooseTrustedProfile = "trusted-profile"
  case answer
  case cancel
  case readRecords = "records"
  case book
  case listAppointments = "appointments"
  case cancelAppointment = "cancel-appointment"
  case changePassword = "change-password"
  case requestReset = "forgot-password"
  case openInbox = "inbox"
  case completeReset = "reset-password"
  case viewFacilities = "facilities"

  /// All that only look: `show`, `find`, `why`, `audit`, `verify`, `accounts`.
  case inspect = "show"
}

extension Act {
  /// The name that the act has in the language and in the audit trail.
  package var name: ActName {
    switch self {
    case .register(let act): act.name
    case .account(let act): act.name
    case .desk(let act): act.name
    case .access(let act): act.name
    case .portal(let act): act.name
    case .inspect, .audit: .inspect
    }
  }
}

extension RegisterAct {
  fileprivate var name: ActName {
    switch self {
    case .addFacility: .addFacility
    case .integrate: .integrate
    case .delist: .delist
    case .setPersona: .setPersona
    case .arm: .arm
    case .setPolicy: .setPolicy
    case .setClock: .setClock
    }
  }
}

extension AccountAct {
  fileprivate var name: ActName {
    switch self {
    case .create: .createAccount
    case .changeContact: .changeContact
    case .addDocument: .addDocument
    }
  }
}

extension DeskAct {
  fileprivate var name: ActName {
    switch self {
    case .come: .come
    case .present: .present
    case .issuePIN: .issuePIN
    case .revokePIN: .revokePIN
    case .viewQueue: .viewQueue
    }
  }
}

extension AccessAct {
  fileprivate var name: ActName {
    switch self {
    case .signIn: .signIn
    case .openInbox: .openInbox
    case .requestReset: .requestReset
    case .completeReset: .completeReset
    case .viewFacilities: .viewFacilities
    }
  }
}

extension PortalAct {
  fileprivate var name: ActName {
    switch self {
    case .signOut: .signOut
    case .changePassword: .changePassword
    case .openProperties: .openProperties
    case .pressActivate: .pressActivate
    case .enterPIN: .enterPIN
    case .confirm: .confirm
    case .chooseTrustedProfile: .chooseTrustedProfile
    case .answer: .answer
    case .cancel: .cancel
    case .readRecords: .readRecords
    case .book: .book
    case .listAppointments: .listAppointments
    case .cancelAppointment: .cancelAppointment
    }
  }
}
