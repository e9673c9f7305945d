import Activation

extension PolicyName {
  /// The policy's names in the language (the language, Polish Words).
  package var term: Term { Term(rawValue, polish) }

  private var polish: String {
    switch self {
    case .pinLength: "długość-pin"
    case .pinValidity: "ważność-pin"
    case .pinTries: "próby-pin"
    case .activationFailures: "błędne-pin"
    case .activationWindow: "okres-błędnych-pin"
    case .pinIssues: "limit-wydań-pin"
    case .reactivation: "ponowna-aktywacja"
    case .resetInterval: "odstęp-resetów"
    case .resetTokenValidity: "ważność-kodu-resetu"
    case .signInTries: "próby-logowania"
    case .signInLock: "czas-blokady-logowania"
    case .passwordMinLength: "długość-hasła"
    case .passwordMaxAge: "wiek-hasła"
    case .assurance: "poziom-pz"
    case .transactionTimeout: "czas-na-pz"
    case .skew: "tolerancja-pz"
    case .documents: "dokumenty"
    }
  }
}
