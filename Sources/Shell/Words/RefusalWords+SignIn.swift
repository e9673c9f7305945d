import CommandLanguage

/// Signing in, passwords, and the reset of a forgotten password (R17, R27, S3–S5).
extension RefusalWords {
  static let signInLocked = RefusalWords(
    what: Text(
      pl: "Logowanie na to konto jest chwilowo zablokowane po zbyt wielu nieudanych próbach z rzędu.",
      en: "Signing in to this account is locked for a while after too many failures in a row."),
    remedy: Text(
      pl: "Odczekaj do podanej chwili (czekaj), bo nikt nie może zdjąć blokady, i niech pacjent zaloguje "
        + "się ponownie (zaloguj).",
      en: "Wait until the moment given (wait), as nobody can lift the lock, and then let the patient sign "
        + "in again (login)."))

  static let badCredentials = RefusalWords(
    what: Text(
      pl: "Login albo hasło się nie zgadza.",
      en: "The login or the password is not right."),
    remedy: Text(
      pl: "Niech pacjent spróbuje jeszcze raz (zaloguj), a zapomniane hasło zresetuje (zapomniane-hasło), "
        + "co dezaktywuje konto.",
      en: "Ask the patient to try again (login) or reset a forgotten password (forgot-password), which "
        + "deactivates the account."))

  static let passwordUnchanged = RefusalWords(
    what: Text(
      pl: "Nowe hasło jest takie samo jak dotychczasowe.",
      en: "The new password is the same as the present one."),
    remedy: Text(
      pl: "Niech pacjent wybierze inne hasło (zmień-hasło).",
      en: "Ask the patient to choose a different password (change-password)."))

  static let resetThrottled = RefusalWords(
    what: Text(
      pl: "Hasło do tego konta zresetowano niedawno, a kolejny reset jest możliwy dopiero po określonym "
        + "czasie.",
      en: "The password of this account was reset recently, and another reset is possible only after some "
        + "time."),
    remedy: Text(
      pl: "Niech pacjent po podanej chwili ponownie poprosi o zresetowanie hasła (zapomniane-hasło).",
      en: "Ask the patient to request the reset again after the moment given (forgot-password)."))

  static let resetTokenInvalid = RefusalWords(
    what: Text(
      pl: "Link lub kod do zresetowania hasła jest nieprawidłowy albo zastąpił go nowszy.",
      en: "The link or code for the password reset is not right, or a newer one has replaced it."),
    remedy: Text(
      pl: "Niech pacjent użyje najnowszej wiadomości (skrzynka) albo poprosi o kolejną (zapomniane-hasło).",
      en: "Ask the patient to use the newest message (inbox) or to request another one (forgot-password)."))

  static let resetTokenUsed = RefusalWords(
    what: Text(
      pl: "Ten link lub kod do zresetowania hasła został już wykorzystany.",
      en: "This link or code for the password reset has already been used."),
    remedy: Text(
      pl: "Niech pacjent zaloguje się hasłem jednorazowym z najnowszej wiadomości (zaloguj) albo hasłem, "
        + "które potem ustawił.",
      en: "Ask the patient to sign in with the one-time password from the newest message (login), or the "
        + "one set since."))

  static let resetTokenExpired = RefusalWords(
    what: Text(
      pl: "Link lub kod do zresetowania hasła stracił ważność.",
      en: "The link or code for the password reset has expired."),
    remedy: Text(
      pl: "Niech pacjent ponownie poprosi o zresetowanie hasła (zapomniane-hasło).",
      en: "Ask the patient to request the reset again (forgot-password)."))
}
