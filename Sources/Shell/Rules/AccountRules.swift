import CommandLanguage

/// The account, inactive and active (R1–R7).
extension DeclaredRule {
  static let r1 = DeclaredRule(
    page: Text(
      pl: "„Po założeniu konta, pozostaje ono nieaktywne”",
      en: "“After the account is created, it remains inactive”"),
    reading: Text(
      pl: "Nowe konto jest nieaktywne.",
      en: "A new account is inactive."))

  static let r2 = DeclaredRule(
    page: Text(
      pl: "„…pozostaje ono nieaktywne do momentu uzyskania i wprowadzenia kodu PIN”",
      en: "“…it remains inactive until a PIN is obtained and entered”"),
    reading: Text(
      pl: "Konto pozostaje nieaktywne, dopóki kod PIN nie zostanie uzyskany i wprowadzony: logowanie, "
        + "umówienie wizyty, upływ czasu ani samo wydanie kodu PIN niczego nie zmieniają.",
      en: "It stays so until a PIN is obtained and entered: signing in, booking, the passing of time, or a "
        + "PIN merely issued change nothing."))

  static let r3 = DeclaredRule(
    page: Text(
      pl: "„Dostępna jest dla niego … funkcjonalność e-Rejestracji”",
      en: "“Available to it is … the e-Registration function”"),
    reading: Text(
      pl: "Konto nieaktywne ma e-Rejestrację.",
      en: "An inactive account has e-Registration."))

  static let r4 = DeclaredRule(
    page: Text(
      pl: "„Dostępna jest dla niego … tylko … funkcjonalność e-Rejestracji”",
      en: "“Available to it is … only … the e-Registration function”"),
    reading: Text(
      pl: "Z usług dla pacjenta konto nieaktywne ma tylko e-Rejestrację: dostępu do dokumentacji medycznej "
        + "się odmawia.",
      en: "Of the patient services an inactive account has e-Registration only: its medical records are "
        + "refused."))

  static let r5 = DeclaredRule(
    page: Text(
      pl: "„Aktywacja konta umożliwia dostęp pacjenta przez Internet do własnej elektronicznej dokumentacji "
        + "medycznej”",
      en: "“Activating the account gives the patient access over the Internet to their own electronic "
        + "medical records”"),
    reading: Text(
      pl: "Na koncie aktywnym można czytać dokumentację medyczną.",
      en: "On an active account the medical records can be read."))

  static let r6 = DeclaredRule(
    page: Text(
      pl: "„…dostęp pacjenta przez Internet do własnej elektronicznej dokumentacji medycznej”",
      en: "“…the patient's access over the Internet to their own electronic medical records”"),
    reading: Text(
      pl: "Każdy czyta tylko własną dokumentację.",
      en: "Everybody reads their own records only."))

  static let r7 = DeclaredRule(
    page: Text(
      pl: "„…własnej elektronicznej dokumentacji medycznej zgromadzonej na koncie”",
      en: "“…their own electronic medical records collected on the account”"),
    reading: Text(
      pl: "Chodzi o dokumentację zgromadzoną na koncie, ze wszystkich podmiotów leczniczych.",
      en: "These are the records collected on the account, from every facility."))
}
