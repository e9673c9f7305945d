/// The acts by the names that the language gives them: its verbs (LANGUAGE.md §5).
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

  /// All that only look: `show`, `find`, `why`, `audit`, `verify`, `accounts`, `facilities`.
  case inspect = "show"
}

extension Act {
  package var name: ActName {
    switch self {
    case .addFacility: .addFacility
    case .integrate: .integrate
    case .delist: .delist
    case .createAccount: .createAccount
    case .changeContact: .changeContact
    case .addDocument: .addDocument
    case .setPersona: .setPersona
    case .arm: .arm
    case .setPolicy: .setPolicy
    case .setClock: .setClock
    case .come: .come
    case .present: .present
    case .issuePIN: .issuePIN
    case .revokePIN: .revokePIN
    case .viewQueue: .viewQueue
    case .signIn: .signIn
    case .signOut: .signOut
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
    case .changePassword: .changePassword
    case .requestReset: .requestReset
    case .openInbox: .openInbox
    case .completeReset: .completeReset
    case .inspect: .inspect
    }
  }
}
