import Activation

extension NextStep {
  /// The verb to use.
  package var verb: Verb { use.verb }

  /// The names of the verbs that can come next.
  static let terms = Use.allCases.map(\.verb.name)

  /// The same without what a step holds.
  private enum Use: CaseIterable {
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

    var verb: Verb {
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

  private var use: Use {
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
