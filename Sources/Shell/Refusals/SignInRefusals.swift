import Activation
import CommandLanguage

/// Signing in (R17).
extension SignInRefusal {
  var declared: DeclaredRefusal {
    switch self {
    case .locked:
      DeclaredRefusal(
        restsOn: .ours(serving: .r31),
        what: Text(
          pl: "Logowanie na to konto jest czasowo zablokowane po zbyt wielu nieudanych próbach z rzędu.",
          en: "Signing in to this account is locked for a while after too many failures in a row."),
        remedy: Text(
          pl:
            "Odczekaj do podanej godziny (czekaj), bo nikt nie może zdjąć blokady, i niech pacjent zaloguje "
            + "się ponownie (zaloguj-się).",
          en: "Wait until the moment given (wait), as nobody can lift the lock, and then let the patient "
            + "sign in again (login)."),
        onScreen: .signInFailed)
    case .badCredentials:
      DeclaredRefusal(
        restsOn: .page(.r17),
        what: Text(
          pl: "Login albo hasło się nie zgadza.",
          en: "The login or the password is not right."),
        remedy: Text(
          pl: "Niech pacjent spróbuje jeszcze raz (zaloguj-się), a zapomniane hasło zresetuje "
            + "(zapomniane-hasło), co dezaktywuje konto.",
          en: "Ask the patient to try again (login) or reset a forgotten password (forgot-password), which "
            + "deactivates the account."),
        onScreen: .signInFailed)
    }
  }
}

extension Text {
  /// The answer to every failed sign-in: wrong password, unknown login, or locked.
  fileprivate static let signInFailed = Text(
    pl: "Dane logowania się nie zgadzają albo logowanie jest czasowo zablokowane. Spróbuj później.",
    en: "The sign-in details are not right, or signing in is blocked for a while. Please try later.")
}
