import Activation
import CommandLanguage

/// The patient's way through the Trusted Profile (R10, R22–R24, R30).
extension TrustedProfileRefusal {
  var declared: DeclaredRefusal {
    switch self {
    case .notForReactivation:
      DeclaredRefusal(
        restsOn: .page(.r30),
        what: Text(
          pl: "Konto, które było już aktywne, po zresetowaniu hasła można aktywować tylko kodem PIN.",
          en: "After a password reset, an account that was active before can be activated with a PIN only."),
        remedy: Text(
          pl: "Niech pacjent zgłosi się do rejestracji po nowy kod PIN (zgłoś-się).",
          en: "Ask the patient to go to a reception desk for a new PIN (come)."),
        onScreen: Text(
          pl: "Po zresetowaniu hasła aktywuj konto kodem PIN uzyskanym w podmiocie leczniczym.",
          en: "After a password reset, please activate the account with a PIN obtained at a healthcare "
            + "facility."))
    case .personaUnknown:
      DeclaredRefusal(
        restsOn: .page(.r10),
        what: Text(
          pl: "W Profilu Zaufanym nie ma takiej osoby.",
          en: "The Trusted Profile does not know this person."),
        remedy: Text(
          pl: "Wybierz osobę, która ma Profil Zaufany (profil-zaufany), albo niech administrator ją doda "
            + "(dodaj-osobę-pz).",
          en: "Choose a person who has a Trusted Profile (trusted-profile), or let the administrator add one "
            + "(persona)."),
        onScreen: .notAuthenticated)
    case .unavailable:
      DeclaredRefusal(
        restsOn: .page(.r23),
        what: Text(
          pl: "Profil Zaufany jest chwilowo niedostępny.",
          en: "The Trusted Profile is not available at the moment."),
        remedy: Text(
          pl: "Niech pacjent spróbuje ponownie później (profil-zaufany) albo wpisze kod PIN (wpisz-pin).",
          en: "Ask the patient to try again later (trusted-profile) or to use a PIN (enter-pin)."),
        onScreen: Text(
          pl: "Profil Zaufany jest chwilowo niedostępny. Spróbuj ponownie później.",
          en: "The Trusted Profile is not available at the moment. Please try again later."))
    }
  }
}

extension TransactionRefusal {
  var declared: DeclaredRefusal {
    switch self {
    case .noTransaction: .noTransaction
    case .timedOut: .timedOut
    case .methodUnknown: .methodUnknown
    case .wrongMessage: .wrongMessage
    case .codeWrong: .codeWrong
    case .authenticationFailed: .authenticationFailed
    }
  }
}

extension DeclaredRefusal {
  fileprivate static let noTransaction = DeclaredRefusal(
    restsOn: .page(.r22),
    what: Text(
      pl: "Pacjent nie jest teraz w Profilu Zaufanym, więc nie ma tam na co odpowiedzieć.",
      en: "The patient is not in the Trusted Profile now, so there is nothing to answer there."),
    remedy: Text(
      pl: "Niech pacjent w formularzu aktywacji wybierze Profil Zaufany (profil-zaufany).",
      en: "Ask the patient to choose the Trusted Profile on the activation form (trusted-profile)."))

  fileprivate static let timedOut = DeclaredRefusal(
    restsOn: .ours(serving: .r23),
    what: Text(
      pl: "Minął czas na odpowiedzi w Profilu Zaufanym, a konto pozostało nieaktywne.",
      en: "The time for the answers in the Trusted Profile is over, and the account has stayed "
        + "inactive."),
    remedy: Text(
      pl: "Niech pacjent ponownie wybierze Profil Zaufany (profil-zaufany) i odpowiada bez zwłoki "
        + "(odpowiedz).",
      en: "Ask the patient to choose the Trusted Profile again (trusted-profile) and to answer without "
        + "delay (answer)."),
    onScreen: Text(
      pl: "Czas na potwierdzenie tożsamości minął. Konto pozostaje nieaktywne. Spróbuj ponownie.",
      en: "The time for confirming the identity is over. The account stays inactive. Please try again."))

  fileprivate static let methodUnknown = DeclaredRefusal(
    restsOn: .page(.r23),
    what: Text(
      pl: "W Profilu Zaufanym nie ma takiego sposobu logowania.",
      en: "The Trusted Profile does not offer this way to sign in."),
    remedy: Text(
      pl: "Niech pacjent wybierze jeden z czterech sposobów: hasło, bank, mobywatel albo e-dowód "
        + "(odpowiedz).",
      en: "Ask the patient to choose one of the four ways: password, bank, mobywatel or e-dowod "
        + "(answer)."),
    onScreen: Text(
      pl: "Wybierz jeden z podanych sposobów logowania.",
      en: "Please choose one of the ways to sign in that are shown."))

  fileprivate static let wrongMessage = DeclaredRefusal(
    restsOn: .page(.r23),
    what: Text(
      pl: "Profil Zaufany czeka teraz na coś innego: na odpowiedź zamiast zgody albo na zgodę zamiast "
        + "odpowiedzi.",
      en: "The Trusted Profile waits for something else now: an answer instead of consent, or consent "
        + "instead of an answer."),
    remedy: Text(
      pl: "Zobacz, o co pyta Profil Zaufany (ekran), i niech pacjent odpowie (odpowiedz) albo wyrazi "
        + "zgodę (zatwierdź).",
      en: "See what the Trusted Profile asks (screen), and let the patient answer (answer) or consent "
        + "(confirm)."))

  fileprivate static let codeWrong = DeclaredRefusal(
    restsOn: .page(.r23),
    what: Text(
      pl: "Kod z telefonu wpisano nieprawidłowo.",
      en: "The code from the phone was not typed correctly."),
    remedy: Text(
      pl: "Niech pacjent przepisze sześć cyfr z telefonu (odpowiedz), pamiętając, że trzecia pomyłka "
        + "kończy logowanie.",
      en: "Ask the patient to copy the six digits from the phone (answer), as the third mistake ends the "
        + "sign-in."),
    onScreen: Text(
      pl: "Kod jest nieprawidłowy. Przepisz go jeszcze raz.",
      en: "The code is not right. Please copy it again."))

  fileprivate static let authenticationFailed = DeclaredRefusal(
    restsOn: .page(.r24),
    what: Text(
      pl: "Profil Zaufany nie potwierdził tożsamości tej osoby, a konto pozostało nieaktywne.",
      en: "The Trusted Profile did not confirm who this person is, and the account has stayed inactive."),
    remedy: Text(
      pl:
        "Jeśli trzy razy pomylono kod z telefonu, niech pacjent zacznie od nowa (profil-zaufany), a jeśli Profil "
        + "Zaufany wygasł albo go nie ma, niech użyje kodu PIN (wpisz-pin).",
      en:
        "If the code from the phone was mistyped three times, ask the patient to start again (trusted-profile); "
        + "if the Trusted Profile has expired or there is none, to use a PIN (enter-pin)."),
    onScreen: .notAuthenticated)
}

extension Text {
  fileprivate static let notAuthenticated = Text(
    pl:
      "Profil Zaufany nie potwierdził tożsamości. Konto pozostaje nieaktywne. Spróbuj ponownie albo użyj kodu PIN.",
    en:
      "The Trusted Profile did not confirm the identity. The account stays inactive. Please try again, or use a PIN."
  )
}
