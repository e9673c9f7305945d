import Activation

/// The verbs that can come next for a patient.
package enum NextStepVerb: CaseIterable {
  case changePassword
  case login
  case records
  case answer
  case confirm
  case come
  case present
  case issuePIN
  case wait
  case properties
  case activate
  case enterPIN

  package var verb: Verb {
    switch self {
    case .changePassword: .changePassword
    case .login: .login
    case .records: .records
    case .answer: .answer
    case .confirm: .confirm
    case .come: .come
    case .present: .present
    case .issuePIN: .issuePIN
    case .wait: .wait
    case .properties: .properties
    case .activate: .activate
    case .enterPIN: .enterPIN
    }
  }
}

extension NextStep {
  /// The verb to use.
  package var verb: Verb { kind.verb }

  private var kind: NextStepVerb {
    switch self {
    case .changePassword: .changePassword
    case .logIn: .login
    case .records: .records
    case .answer: .answer
    case .confirm: .confirm
    case .come: .come
    case .present: .present
    case .issuePIN: .issuePIN
    case .wait: .wait
    case .properties: .properties
    case .activate: .activate
    case .enterPIN: .enterPIN
    }
  }
}
