import CommandLanguage

/// How long an activation lasts, and why (R25–R31).
extension DeclaredRule {
  static let r25 = DeclaredRule(
    page: Text(
      pl: "„Nie trzeba aktywować konta w każdym podmiocie leczniczym z osobna”",
      en: "“There is no need to activate the account at every healthcare facility separately”"),
    reading: Text(
      pl: "Jedna aktywacja obejmuje wszystkie podmioty lecznicze.",
      en: "One activation covers all facilities."))

  static let r26 = DeclaredRule(
    page: Text(
      pl: "„Aktywuje się raz i działa ono do momentu zresetowania hasła”",
      en: "“It is activated once and works until the password is reset”"),
    reading: Text(
      pl: "Aktywacja jest jednorazowa: nie kończy jej upływ czasu, logowanie ani zmiana hasła.",
      en: "Activation happens once: time, sign-ins and a password change do not end it."))

  static let r27 = DeclaredRule(
    page: Text(
      pl: "„do momentu zresetowania zapomnianego hasła”",
      en: "“until a forgotten password is reset”"),
    reading: Text(
      pl: "Zresetowanie zapomnianego hasła dezaktywuje konto.",
      en: "The reset of a forgotten password deactivates the account."))

  static let r28 = DeclaredRule(
    page: Text(
      pl: "„Potem trzeba aktywować je ponownie”",
      en: "“Then it must be activated again”"),
    reading: Text(
      pl: "Po zresetowaniu hasła konto trzeba aktywować ponownie.",
      en: "After the reset the account must be activated again."))

  static let r29 = DeclaredRule(
    page: Text(
      pl: "„Konto będzie aktywne do momentu…”",
      en: "“The account will be active until…”"),
    reading: Text(
      pl: "Nic innego nie dezaktywuje konta: żadne inne zdarzenie nie prowadzi od konta aktywnego do "
        + "nieaktywnego.",
      en: "Nothing else deactivates the account: no other event leads from active to inactive."))

  static let r30 = DeclaredRule(
    page: Text(
      pl: "„Po jego dezaktywacji należy ponownie udać się do podmiotu leczniczego i uzyskać kod PIN”",
      en: "“After its deactivation you must go to a healthcare facility again and obtain a PIN”"),
    reading: Text(
      pl: "Ponowna aktywacja wymaga ponownej wizyty w podmiocie leczniczym i nowego kodu PIN.",
      en: "Re-activation takes another visit to a facility and a new PIN."))

  static let r31 = DeclaredRule(
    page: Text(
      pl: "„w celu zapewnienia bezpiecznego dostępu do danych wrażliwych”",
      en: "“in order to ensure secure access to sensitive data”"),
    reading: Text(
      pl: "To jest cel całej procedury: w każdym przypadku budzącym wątpliwości następuje odmowa.",
      en: "This is the purpose of the procedure: every doubtful case is refused."))
}
