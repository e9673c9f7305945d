import Activation

extension ActName {
  /// The verb that does it; of what only looks, the one that looks at an account.
  package var verb: Verb {
    switch self {
    case .addFacility: .facility
    case .integrate: .integrate
    case .delist: .delist
    case .createAccount: .createAccount
    case .changeContact: .contact
    case .addDocument: .addDocument
    case .setPersona: .persona
    case .arm: .fault
    case .setPolicy: .policy
    case .setClock: .clock
    case .come: .come
    case .present: .present
    case .issuePIN: .issuePIN
    case .revokePIN: .revokePIN
    case .viewQueue: .queue
    case .signIn: .login
    case .signOut: .logout
    case .openProperties: .properties
    case .pressActivate: .activate
    case .enterPIN: .enterPIN
    case .confirm: .confirm
    case .chooseTrustedProfile: .trustedProfile
    case .answer: .answer
    case .cancel: .cancel
    case .readRecords: .records
    case .book: .book
    case .listAppointments: .appointments
    case .cancelAppointment: .cancelAppointment
    case .changePassword: .changePassword
    case .requestReset: .forgotPassword
    case .openInbox: .inbox
    case .completeReset: .resetPassword
    case .inspect: .show
    }
  }
}
