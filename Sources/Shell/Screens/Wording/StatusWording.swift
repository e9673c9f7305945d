import Activation
import CommandLanguage

extension Status {
  /// The state of an account, as it stands in lists and windows.
  static func words(isActive: Bool) -> Text {
    isActive ? Text(pl: "aktywne", en: "active") : Text(pl: "nieaktywne", en: "inactive")
  }

  var style: Paint.Style {
    switch self {
    case .active: .good
    case .inactive: .attention
    }
  }
}

extension Circumstances {
  /// The state of the account with what led to it.
  var status: Text {
    switch standing.account.status {
    case .active(let record):
      let (since, method) = (SpokenTime.dated(record.since), words(record.method))
      return Text(
        pl: "aktywne od \(since.pl), aktywowane \(method.pl)",
        en: "active since \(since.en), activated \(method.en)")
    case .inactive(.neverActivated):
      return Text(pl: "nieaktywne (jeszcze nieaktywowane)", en: "inactive (not activated yet)")
    case .inactive(.reset):
      return Text(pl: "nieaktywne (po zresetowaniu hasła)", en: "inactive (after a password reset)")
    }
  }
}

extension ActivationMethod {
  /// By what the account was activated: „kodem PIN z podmiotu brzoza”.
  var words: Text {
    switch self {
    case .pin(let facility):
      Text(pl: "kodem PIN z podmiotu \(facility.text)", en: "with a PIN from \(facility.text)")
    case .trustedProfile: Text(pl: "Profilem Zaufanym", en: "with the Trusted Profile")
    }
  }
}
