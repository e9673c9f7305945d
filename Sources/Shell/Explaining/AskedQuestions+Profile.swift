import CommandLanguage

/// The other way, and how long either holds.
extension AskedQuestion {
  static let ofTheProfile = [howByProfile, isItSafe, howLongActive]

  private static let howByProfile = AskedQuestion(
    Term("how-by-trusted-profile", "jak-profilem-zaufanym"),
    Text(
      pl: "Jak aktywować konto Profilem Zaufanym?", en: "How does one activate with the Trusted Profile?"),
    alsoAsked: Text(
      pl: "nie mam profilu zaufanego bez profilu pz zamiast kodu pin krok po kroku",
      en: "have no trusted profile without a profile instead of a pin step by step"),
    Text(
      pl:
        "Na portalu: właściwości konta, przycisk „Aktywuj konto”, a w formularzu „Aktywuj konto używając Profilu Zaufanego”.",
      en:
        "On the portal: account properties, the button “Aktywuj konto”, and on the form “Aktywuj konto używając Profilu Zaufanego”."
    ),
    Text(
      pl:
        "Dalej prowadzą komunikaty Profilu Zaufanego: sposób logowania, kod z telefonu, zgoda; dostęp jest od razu.",
      en:
        "Then follow the messages of the Trusted Profile: how to sign in, the code from the phone, consent; access is immediate."
    ),
    Text(
      pl: "Kto nie ma Profilu Zaufanego, aktywuje konto kodem PIN z rejestracji.",
      en: "Whoever has no Trusted Profile activates the account with a PIN from a reception desk."),
    basis: ["R21", "R22", "R23", "R24", "R9"])

  private static let isItSafe = AskedQuestion(
    Term("is-trusted-profile-safe", "czy-profil-zaufany-bezpieczny"),
    Text(
      pl: "Czy aktywacja Profilem Zaufanym jest bezpieczna?",
      en: "Is it safe to activate with the Trusted Profile?"),
    alsoAsked: Text(
      pl: "bezpieczeństwo oszustwo podszyć ktoś inny włamanie ufać zaufać pz podpis",
      en: "safety security fraud impersonate somebody else attack trust signature"),
    Text(
      pl: "Konto aktywuje tylko Profil Zaufany osoby, do której ono należy: portal porównuje numer PESEL.",
      en: "Only the Trusted Profile of the account's holder activates it: the portal compares the PESEL."),
    Text(
      pl: "Portal sprawdza podpis odpowiedzi i przyjmuje każdą tylko raz; przechwycona wcześniej nic nie da.",
      en:
        "The portal checks the signature of the answer and takes each one only once; one caught earlier is of no use."
    ),
    Text(
      pl:
        "Gdy którekolwiek sprawdzenie się nie powiedzie albo ktoś po drodze zrezygnuje, konto pozostaje nieaktywne.",
      en: "If any check fails, or one gives up on the way, the account remains inactive."),
    basis: ["R10", "R23", "tp-identity-mismatch", "tp-signature-invalid", "tp-replayed", "I16"])

  private static let howLongActive = AskedQuestion(
    Term("how-long-active", "ile-aktywne"),
    Text(
      pl: "Jak długo konto pozostaje aktywne?", en: "How long does the account remain active?"),
    alsoAsked: Text(
      pl: "na zawsze wygasa rok odnowić co ile raz termin koniec przestaje dezaktywacja",
      en: "forever expire year renew how often once end deactivated stop"),
    Text(
      pl: "Do zresetowania zapomnianego hasła; sam upływ czasu konta nie dezaktywuje.",
      en: "Until a forgotten password is reset; time alone does not deactivate it."),
    Text(
      pl: "Zwykła zmiana hasła po zalogowaniu niczego nie zmienia.",
      en: "An ordinary change of the password after signing in changes nothing."),
    Text(
      pl: "Sama prośba o zresetowanie hasła też nie: konto dezaktywuje dopiero dokończony reset.",
      en: "Nor does asking for a reset: only the completed reset deactivates the account."),
    basis: ["R26", "R27", "R29"])
}
