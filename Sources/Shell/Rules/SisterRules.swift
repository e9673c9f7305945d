import CommandLanguage

/// What other pages of the same portal say (S1–S9), in our words: they are not quoted.
extension DeclaredRule {
  static let s1 = DeclaredRule(
    page: Text(
      pl: "Po zresetowaniu hasła e-Rejestracja nadal działa, a konto wymaga ponownej aktywacji.",
      en: "After a reset e-Registration stays, and the account needs re-activation."),
    reading: Text(
      pl: "Reset odbiera dostęp do dokumentacji medycznej, ale nie do e-Rejestracji.",
      en: "A reset takes away the medical records, but not e-Registration."))

  static let s2 = DeclaredRule(
    page: Text(
      pl: "Kod PIN użyty wcześniej nie zadziała ponownie.",
      en: "A PIN used before does not work again."),
    reading: Text(
      pl: "Kod PIN jest jednorazowy.",
      en: "A PIN works once."))

  static let s3 = DeclaredRule(
    page: Text(
      pl: "Hasło resetuje się linkiem z wiadomości e-mail albo kodem SMS; pacjent dostaje wtedy hasło "
        + "jednorazowe, które trzeba zmienić.",
      en: "A reset goes by an e-mail link or an SMS code and ends in a one-time password, which must be "
        + "replaced."),
    reading: Text(
      pl: "Po zalogowaniu się hasłem jednorazowym można tylko zmienić hasło albo się wylogować.",
      en: "After signing in with a one-time password one can only change the password or sign out."))

  static let s4 = DeclaredRule(
    page: Text(
      pl: "Hasło można zresetować raz na 24 godziny.",
      en: "The password can be reset once per 24 hours."),
    reading: Text(
      pl: "Czas liczy się od ostatniego ukończonego resetu.",
      en: "The time counts from the last completed reset."))

  static let s5 = DeclaredRule(
    page: Text(
      pl: "Dla nieznanego loginu nic nie jest wysyłane, a odpowiedź jest taka sama.",
      en: "For an unknown login nothing is sent, and the answer is the same."),
    reading: Text(
      pl: "Z odpowiedzi portalu nie można się dowiedzieć, czy takie konto istnieje.",
      en: "The portal's answer does not tell whether such an account exists."))

  static let s6 = DeclaredRule(
    page: Text(
      pl: "Login to pierwsza litera imienia i nazwisko bez polskich liter, a zamiast niego można podać numer "
        + "PESEL.",
      en: "The login is the first letter of the first name and the surname without Polish letters; the PESEL "
        + "serves in its place."),
    reading: Text(
      pl: "Wszędzie, gdzie wskazuje się konto, zamiast loginu można podać numer PESEL.",
      en: "Wherever an account is named, its PESEL serves in place of the login."))

  static let s7 = DeclaredRule(
    page: Text(
      pl: "Wsparcie pyta o login albo o cztery ostatnie cyfry numeru PESEL, nigdy o więcej.",
      en: "Support asks for the login or the last four digits of the PESEL, never for more."),
    reading: Text(
      pl: "Z numeru PESEL widać tylko cztery ostatnie cyfry.",
      en: "Of a PESEL only the last four digits are visible."))

  static let s8 = DeclaredRule(
    page: Text(
      pl: "Dziecko ma własne konto z własnymi danymi.",
      en: "A child has its own account with its own data."),
    reading: Text(
      pl: "Rodzic nie odbierze kodu PIN dziecka i nie przeczyta jego dokumentacji na swoim koncie.",
      en: "A parent cannot fetch a child's PIN, nor read the child's records on the parent's account."))

  static let s9 = DeclaredRule(
    page: Text(
      pl: "Użytkownik nie może sam zmienić swojego imienia i nazwiska, adresu e-mail ani loginu.",
      en: "Users cannot change their name, e-mail address or login themselves."),
    reading: Text(
      pl: "Dane kontaktowe zmienia administrator.",
      en: "The administrator changes the contact data."))
}
