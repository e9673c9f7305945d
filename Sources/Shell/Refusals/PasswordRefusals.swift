import Activation
import CommandLanguage

/// Passwords, and the reset of a forgotten password (R27, S3–S5).
extension PasswordRefusal {
  var declared: DeclaredRefusal {
    switch self {
    case .unchanged: .unchanged
    case .resetThrottled: .resetThrottled
    case .resetTokenInvalid: .resetTokenInvalid
    case .resetTokenUsed: .resetTokenUsed
    case .resetTokenExpired: .resetTokenExpired
    }
  }
}

extension DeclaredRefusal {
  fileprivate static let unchanged = DeclaredRefusal(
    restsOn: .ours(serving: .s3),
    what: Text(
      pl: "Nowe hasło jest takie samo jak dotychczasowe.",
      en: "The new password is the same as the present one."),
    remedy: Text(
      pl: "Niech pacjent wybierze inne hasło (zmień-hasło).",
      en: "Ask the patient to choose a different password (change-password)."),
    onScreen: Text(
      pl: "Nowe hasło musi się różnić od dotychczasowego.",
      en: "The new password must differ from the present one."))

  fileprivate static let resetThrottled = DeclaredRefusal(
    restsOn: .page(.s4),
    what: Text(
      pl: "Hasło do tego konta zresetowano niedawno, a kolejny reset jest możliwy dopiero po określonym "
        + "czasie.",
      en: "The password of this account was reset recently, and another reset is possible only after "
        + "some time."),
    remedy: Text(
      pl: "Niech pacjent ponownie poprosi o zresetowanie hasła, gdy ten czas minie (zapomniane-hasło).",
      en: "Ask the patient to request the reset again when that time has passed (forgot-password)."),
    // The answer to every request for a reset: sent, unknown login, or too early (S4, S5).
    onScreen: Text(
      pl: "Jeśli hasło do tego konta można teraz zresetować, wysłaliśmy wiadomość z dalszymi "
        + "wskazówkami.",
      en: "If the password of this account can be reset now, we have sent a message that tells you what "
        + "to do."))

  fileprivate static let resetTokenInvalid = DeclaredRefusal(
    restsOn: .page(.s3),
    what: Text(
      pl: "Link lub kod do zresetowania hasła jest nieprawidłowy albo zastąpił go nowszy.",
      en: "The link or code for the password reset is not right, or a newer one has replaced it."),
    remedy: Text(
      pl: "Niech pacjent użyje najnowszej wiadomości (skrzynka) albo poprosi o kolejną "
        + "(zapomniane-hasło).",
      en: "Ask the patient to use the newest message (inbox) or to request another one "
        + "(forgot-password)."),
    onScreen: .resetFailed)

  fileprivate static let resetTokenUsed = DeclaredRefusal(
    restsOn: .ours(serving: .s3),
    what: Text(
      pl: "Ten link lub kod do zresetowania hasła został już wykorzystany.",
      en: "This link or code for the password reset has already been used."),
    remedy: Text(
      pl:
        "Niech pacjent zaloguje się hasłem jednorazowym z najnowszej wiadomości (zaloguj-się) albo hasłem "
        + "ustawionym później.",
      en: "Ask the patient to sign in with the one-time password from the newest message (login), or the "
        + "one set since."),
    onScreen: .resetFailed)

  fileprivate static let resetTokenExpired = DeclaredRefusal(
    restsOn: .ours(serving: .s3),
    what: Text(
      pl: "Link lub kod do zresetowania hasła stracił ważność.",
      en: "The link or code for the password reset has expired."),
    remedy: Text(
      pl: "Niech pacjent ponownie poprosi o zresetowanie hasła (zapomniane-hasło).",
      en: "Ask the patient to request the reset again (forgot-password)."),
    onScreen: .resetFailed)
}

extension Text {
  /// The answer to a reset link or code that does not work.
  fileprivate static let resetFailed = Text(
    pl: "Link lub kod do zresetowania hasła nie działa. Poproś o zresetowanie hasła jeszcze raz.",
    en: "The link or code for the password reset does not work. Please request the reset again.")
}
