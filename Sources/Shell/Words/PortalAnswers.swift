import CommandLanguage

/// What the portal says in answer to one cause alone, where naming it gives nothing away.
extension PortalAnswers {
  static let signInFirst = Text(
    pl: "Zaloguj się, aby korzystać z Portalu Pacjenta.",
    en: "Please sign in to use the Patient Portal.")
  static let changePasswordFirst = Text(
    pl: "Najpierw ustaw nowe hasło.",
    en: "Please set a new password first.")
  static let passwordTooShort = Text(
    pl: "Hasło jest za krótkie. Wybierz dłuższe.",
    en: "The password is too short. Please choose a longer one.")
  static let passwordUnchanged = Text(
    pl: "Nowe hasło musi się różnić od dotychczasowego.",
    en: "The new password must differ from the present one.")

  static let pinEmpty = Text(
    pl: "Wpisz kod PIN.",
    en: "Please type the PIN.")
  /// It does not say how many digits are expected: that could tell whether a PIN is open.
  static let pinFormat = Text(
    pl: "To nie wygląda na kod PIN. Przepisz wszystkie jego cyfry.",
    en: "This does not look like a PIN. Please copy all of its digits.")
  static let alreadyActive = Text(
    pl: "Konto jest już aktywne.",
    en: "The account is already active.")
  static let activateFirst = Text(
    pl: "Aby uzyskać dostęp do dokumentacji medycznej, aktywuj konto.",
    en: "To get access to the medical records, please activate the account.")

  static let reactivateWithPIN = Text(
    pl: "Po zresetowaniu hasła aktywuj konto kodem PIN uzyskanym w podmiocie leczniczym.",
    en: "After a password reset, please activate the account with a PIN obtained at a healthcare facility.")
  static let notAuthenticated = Text(
    pl: "Profil Zaufany nie potwierdził tożsamości. Konto pozostaje nieaktywne.",
    en: "The Trusted Profile did not confirm the identity. The account stays inactive.")
  static let trustedProfileUnavailable = Text(
    pl: "Profil Zaufany jest chwilowo niedostępny. Spróbuj ponownie później.",
    en: "The Trusted Profile is not available at the moment. Please try again later.")
  static let timedOut = Text(
    pl: "Czas na potwierdzenie tożsamości minął. Konto pozostaje nieaktywne. Spróbuj ponownie.",
    en: "The time for confirming the identity is over. The account stays inactive. Please try again.")
  static let chooseMethod = Text(
    pl: "Wybierz jeden z podanych sposobów logowania.",
    en: "Please choose one of the ways to sign in that are shown.")
  static let codeWrong = Text(
    pl: "Kod jest nieprawidłowy. Przepisz go jeszcze raz.",
    en: "The code is not right. Please copy it again.")
  static let assuranceTooLow = Text(
    pl: "Ten sposób potwierdzenia tożsamości nie wystarcza do aktywacji konta. Użyj kodu PIN.",
    en: "This confirmation of the identity is not enough to activate the account. Please use a PIN.")
  static let useOwnTrustedProfile = Text(
    pl: "Konto można aktywować tylko własnym Profilem Zaufanym.",
    en: "The account can be activated with your own Trusted Profile only.")

  static let ownRecordsOnly = Text(
    pl: "Na tym koncie dostępna jest tylko własna dokumentacja medyczna.",
    en: "On this account only your own medical records are available.")
  static let facilityUnknown = Text(
    pl: "Wybierz podmiot leczniczy z wykazu.",
    en: "Please choose a healthcare facility from the list.")
  static let clinicInvalid = Text(
    pl: "Podaj poprawną nazwę poradni.",
    en: "Please give a proper name of the clinic.")
  static let appointmentUnknown = Text(
    pl: "Nie ma takiej wizyty.",
    en: "There is no such appointment.")
  static let appointmentInPast = Text(
    pl: "Ten termin już minął.",
    en: "This time has already passed.")
}
