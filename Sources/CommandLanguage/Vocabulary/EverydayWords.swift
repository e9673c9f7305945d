import PlainText

/// What people call a thing to be done who do not know its verb: as buttons and screens have it, or as they would say it.
/// None of it is a command; whoever types it is told which one is meant.
struct EverydayWords {
  private struct Phrase {
    let words: [String]
    let verb: Verb
  }

  /// Of what was typed, each word folded; what the language joins by a hyphen is taken apart.
  private let typed: [String]

  init(_ words: [String]) {
    typed = words.flatMap { Folding.name($0).split(separator: " ").map(String.init) }
  }

  /// The verbs that are meant by the longest phrase with which the words begin.
  ///
  /// - Parameter vocabulary: no other verbs are meant.
  func verbs(in vocabulary: Vocabulary) -> [Verb] {
    let meaning = withoutFillers
    let readings = [Self.said(by: meaning), Self.joined(meaning, vocabulary), Self.said(by: typed)]
    return (readings.first { !$0.isEmpty } ?? []).filter { vocabulary.verb($0.name.en) == $0 }
  }

  private static func said(by words: [String]) -> [Verb] {
    let found = all.filter { words.starts(with: $0.words) }
    let longest = found.map(\.words.count).max()
    return found.filter { $0.words.count == longest }.map(\.verb)
  }

  /// Whether the words are no more than another name of a verb.
  func isName(of verb: Verb) -> Bool {
    Self.all.contains { $0.verb == verb && ($0.words == typed || $0.words == withoutFillers) }
  }

  /// A verb whose hyphens were left out, or that stands behind words that are said with every button.
  private static func joined(_ words: [String], _ vocabulary: Vocabulary) -> [Verb] {
    for count in (1...3).reversed() where count <= words.count {
      if let verb = vocabulary.verb(words.prefix(count).joined(separator: "-")) { return [verb] }
    }
    return []
  }

  private var withoutFillers: [String] { typed.filter { !Self.fillers.contains($0) } }

  private static let fillers: Set<String> = [
    "the", "a", "an", "my", "to", "on", "for", "please", "button", "click", "press", "push",
    "sie", "moje", "moj", "moja", "swoje", "swoja", "prosze", "przycisk", "na", "do", "o", "kliknij",
    "nacisnij", "wcisnij",
  ]

  private static let all = said.flatMap { verb, phrases in
    phrases.map { Phrase(words: Folding.name($0).split(separator: " ").map(String.init), verb: verb) }
  }

  private static let said: [(Verb, [String])] = [
    (.login, ["sign in", "log in", "log on", "zaloguj", "zalogować", "logowanie"]),
    (.logout, ["sign out", "log out", "log off", "wyloguj", "wylogować"]),
    (
      .properties,
      [
        "account", "account properties", "account settings", "name", "konto", "właściwości konta",
        "ustawienia konta", "imię", "nazwisko",
      ]
    ),
    (.activate, ["activate account", "activation", "aktywuj konto", "aktywować", "aktywacja"]),
    (.enterPIN, ["type pin", "write pin", "pin", "wpisz kod", "wpisz pin", "podaj pin", "podaj kod"]),
    (.confirm, ["ok", "submit", "agree", "i agree", "potwierdź", "potwierdzam", "zatwierdzam", "zgadzam"]),
    (.trustedProfile, ["use trusted profile"]),
    (
      .records,
      [
        "medical records", "documents", "read", "open records", "dokumentacja medyczna", "dokumenty",
        "przeglądaj dokumentację", "czytaj dokumentację", "otwórz dokumentację", "wyniki",
      ]
    ),
    (
      .book,
      [
        "appointment", "make appointment", "book appointment", "registration", "e-registration", "umów",
        "zarezerwuj",
        "e-rejestracja",
      ]
    ),
    (.appointments, ["umówione wizyty"]),
    (.changePassword, ["new password", "set password", "nowe hasło", "ustaw hasło"]),
    (
      .forgotPassword,
      [
        "forgot", "i forgot", "password reset", "nie pamiętam hasła", "zapomniałam", "zapomniałem",
        "reset hasła",
      ]
    ),
    (.inbox, ["mail", "mailbox", "e-mail", "messages", "poczta", "wiadomości"]),
    (.come, ["go", "visit", "walk", "idź", "pójdź", "przyjdź", "zgłoś"]),
    (
      .present,
      [
        "show document", "show id", "show identity card", "show card", "state login", "give login",
        "tell login",
        "podaj login",
      ]
    ),
    (
      .issuePIN,
      [
        "generate pin", "generate", "create pin", "make pin", "print pin", "give pin", "generuj", "wygeneruj",
        "wydaj pin", "wydaj kod", "wydrukuj pin", "wydrukuj kod",
      ]
    ),
    (.revokePIN, ["invalidate pin", "withdraw pin", "unieważnij"]),
    (
      .queue, ["who waits", "who is waiting", "waiting", "next patient", "kto czeka", "następny", "następna"]
    ),
    (.accounts, ["account", "konto", "people", "patients", "users", "osoby", "pacjenci", "użytkownicy"]),
    (.facilities, ["hospitals", "clinics", "places", "szpitale", "przychodnie", "placówki"]),
    (.find, ["search", "look for", "szukaj", "wyszukaj"]),
    (.show, ["details", "szczegóły"]),
    (
      .steps,
      [
        "what now", "what next", "next step", "next", "procedure", "co dalej", "co teraz", "dalej",
        "procedura",
      ]
    ),
    (.screen, ["look", "co widzę", "click", "press", "push", "kliknij", "naciśnij", "wciśnij"]),
    (.help, ["commands", "manual", "polecenia", "instrukcja"]),
    (.undo, ["oops", "revert"]),
    (.quit, ["q", "bye", "stop", "leave", "close", "wyjście", "wyjdź", "zamknij"]),
  ]
}
