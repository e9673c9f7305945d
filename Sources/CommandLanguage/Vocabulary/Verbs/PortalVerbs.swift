import Activation

/// On the portal: the session and the activation (R17–R24, LANGUAGE.md §5).
extension Vocabulary {
  static let portalVerbs: [Verb] = [
    Verb(
      Term("login", "zaloguj"), .portal,
      Text(pl: "loguje pacjenta na jego konto", en: "signs the patient in"),
      by: [.patient],
      Parameter.key(
        Term("password", "hasło"), .secret,
        Text(
          pl: "hasło (domyślnie to, które pacjent zna)",
          en: "the password (default: the one the patient knows)"),
        Reading.secret),
      fields: [.screen, .status], refusalFields: [.until],
      examples: ["akowalska: login", "akowalska: zaloguj hasło=Wiosna-2026"]
    ) { .signIn($0) },
    Verb(
      Term("logout", "wyloguj"), .portal, Text(pl: "wylogowuje", en: "signs out"),
      by: [.patient], fields: [.screen], examples: ["akowalska: logout"]
    ) { .act(.portal(.signOut)) },
    Verb(
      Term("properties", "właściwości"), .portal,
      Text(
        pl: "kliknięcie w imię i nazwisko: właściwości konta", en: "a click on the name: account properties"),
      by: [.patient], fields: [.screen, .status], examples: ["akowalska: properties"]
    ) { .act(.portal(.openProperties)) },
    Verb(
      Term("activate", "aktywuj"), .portal,
      Text(
        pl: "przycisk „Aktywuj konto”; z pin= albo profil-zaufany= cała droga",
        en: "the button “Aktywuj konto”; with pin= or trusted-profile= the whole way"),
      by: [.patient],
      Parameter.key(
        Common.pinKey, .secret, Text(pl: "cała droga z tym PIN-em", en: "the whole way with this PIN"),
        Reading.secret),
      Parameter.key(
        Common.trustedProfileKey, .wordsOr([WordValues.own], .persona),
        Text(
          pl: "cała droga z Profilem Zaufanym tej osoby",
          en: "the whole way with this person's Trusted Profile")
      ) { (text) in Common.persona(text) },
      fields: [.screen, .status], refusalFields: [.triesLeft, .until],
      examples: [
        "akowalska: activate", "akowalska: activate pin=12345678", "akowalska: aktywuj profil-zaufany=własny",
      ]
    ) { pin, persona in
      if pin != nil, persona != nil {
        throw ArgumentProblem.exclusive(Common.pinKey, Common.trustedProfileKey)
      }
      return .activate(pin.map { .pin($0) } ?? persona.map { .trustedProfile($0) })
    },
    Verb(
      Term("enter-pin", "wpisz-pin"), .portal,
      Text(
        pl: "wpisuje PIN w formularzu; jeszcze nie wysyła",
        en: "types the PIN into the form; does not send it yet"),
      by: [.patient],
      Parameter.required(
        Term("PIN"), .secret,
        Text(pl: "odstępy i łączniki nie liczą się", en: "blanks and hyphens do not count"), Reading.secret),
      fields: [.screen], examples: ["akowalska: enter-pin 12345678", #"akowalska: wpisz-pin "1234 5678""#]
    ) { .act(.portal(.enterPIN($0))) },
    Verb(
      Term("confirm", "zatwierdź"), .portal,
      Text(
        pl: "wysyła wpisany PIN; w Profilu Zaufanym wyraża zgodę",
        en: "sends the typed PIN; at the Trusted Profile consents"),
      by: [.patient], fields: [.screen, .status], refusalFields: [.triesLeft, .until],
      examples: ["akowalska: confirm"]
    ) { .act(.portal(.confirm)) },
    Verb(
      Term("trusted-profile", "profil-zaufany"), .portal,
      Text(
        pl: "przycisk „Aktywuj konto używając Profilu Zaufanego”", en: "the button for the Trusted Profile"),
      by: [.patient],
      Parameter.key(
        Term("persona", "osoba"), .wordsOr([WordValues.own], .persona),
        Text(pl: "czyj profil (domyślnie własny)", en: "whose profile (default the own)")
      ) {
        (text) in Common.persona(text)
      },
      fields: [.screen, .message], examples: ["akowalska: trusted-profile"]
    ) { .act(.portal(.chooseTrustedProfile($0 ?? .own))) },
    Verb(
      Term("answer", "odpowiedz"), .portal,
      Text(pl: "odpowiada na komunikat Profilu Zaufanego", en: "answers the Trusted Profile's message"),
      by: [.patient],
      Parameter.required(
        Term("VALUE", "WARTOŚĆ"), .wordsOr(WordValues.terms(of: SignInMethod.self), .text),
        Text(pl: "sposób logowania albo kod z telefonu", en: "the way to sign in, or the code on the phone")
      ) { (text) -> Secret in
        let method = WordValues.terms(of: SignInMethod.self).first { $0.matches(text) }
        return Secret(method?.en ?? text)
      },
      value: .text, fields: [.screen, .message],
      examples: ["akowalska: answer password -> code", "akowalska: odpowiedz hasło"]
    ) { .act(.portal(.answer($0))) },
    Verb(
      Term("cancel", "anuluj"), .portal,
      Text(
        pl: "przerywa aktywację Profilem Zaufanym; konto zostaje nieaktywne",
        en: "cancels the Trusted Profile; the account stays inactive"),
      by: [.patient], fields: [.screen], examples: ["akowalska: cancel"]
    ) { .act(.portal(.cancel)) },
  ]
}
