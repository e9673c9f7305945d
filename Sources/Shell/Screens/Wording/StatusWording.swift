import Activation
import CommandLanguage

extension Status {
  /// The state of an account, as it stands in lists and windows.
  static func words(isActive: Bool) -> Text {
    isActive ? Text(pl: "aktywne", en: "active") : Text(pl: "nieaktywne", en: "inactive")
  }

  /// The state with what led to it.
  var fullWords: Text {
    switch self {
    case .active(let record): record.method.words(since: record.since)
    case .inactive(.neverActivated):
      Text(pl: "nieaktywne (jeszcze nieaktywowane)", en: "inactive (not activated yet)")
    case .inactive(.reset):
      Text(pl: "nieaktywne (po zresetowaniu hasła)", en: "inactive (after a password reset)")
    }
  }

  var style: Paint.Style {
    switch self {
    case .active: .good
    case .inactive: .attention
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

  fileprivate func words(since moment: Moment) -> Text {
    Text(
      pl: "aktywne od \(moment.readable), aktywowane \(words.pl)",
      en: "active since \(moment.readable), activated \(words.en)")
  }
}
