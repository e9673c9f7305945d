import PlainText

/// What people call a thing to be done who do not know its verb: as buttons and screens have it, or as they would say it.
/// None of it is a command; whoever types it is told which one is meant.
struct EverydayWords {
  private struct Phrase {
    let words: [String]
    let verb: Verb
    /// Whether it means the verb only if nothing follows it.
    let isAlone: Bool

    func begins(_ typed: [String]) -> Bool {
      typed.starts(with: words) && (!isAlone || typed.count == words.count)
    }
  }

  private let written: [String]
  /// Of what was typed, each word folded; what the language joins by a hyphen is taken apart.
  private let typed: [String]

  init(_ words: [String]) {
    written = words
    typed = words.flatMap(Self.parts)
  }

  /// The verbs that are meant by the longest phrase with which the words begin.
  ///
  /// - Parameter vocabulary: no other verbs are meant.
  func verbs(in vocabulary: Vocabulary) -> [Verb] {
    let meaning = withoutFillers
    let readings = [
      joined(2...3, in: vocabulary), Self.said(by: meaning), joined(1...1, in: vocabulary),
      isClickOnName ? [.properties] : [], Self.said(by: typed),
    ]
    return (readings.first { !$0.isEmpty } ?? []).filter { vocabulary.verb($0.name.en) == $0 }
  }

  /// Other verbs that are meant by several words of which the first is a verb: `cancel appointment`.
  func verbs(otherThan verb: Verb, in vocabulary: Vocabulary) -> [Verb] {
    let meaning = withoutFillers
    let joined = joined(2...3, in: vocabulary)
    let meant = joined.isEmpty ? Self.said(by: meaning, inAtLeast: 2) : joined
    return meant.contains(verb) ? [] : meant.filter { vocabulary.verb($0.name.en) == $0 }
  }

  /// Whether the first word would mean a verb if nothing followed it: then it is no slip of another one either.
  var beginsWithWordThatStandsAlone: Bool {
    typed.count > 1 && Self.all.contains { $0.isAlone && $0.words.first == typed.first }
  }

  /// The verbs of the phrases that are nearest to one mistyped word, blanks in them left out: `singout`.
  static func verbs(near word: String, in vocabulary: Vocabulary) -> [Term] {
    guard word.count >= 4 else { return [] }
    let typed = Array(Folding.search(word).unicodeScalars)
    let ranked = joinedPhrases.map { phrase in
      (edits: Suggestion.distance(typed, phrase.name, atMost: 2), verb: phrase.verb)
    }
    guard let least = ranked.map(\.edits).min(), least <= max(1, typed.count / 4) else { return [] }
    var seen: Set<Verb> = []
    return ranked.filter { $0.edits == least && vocabulary.verb($0.verb.name.en) == $0.verb }.map(\.verb)
      .filter { seen.insert($0).inserted }.map(\.name)
  }

  /// Each as one word.
  private static let joinedPhrases = all.map {
    (name: Array($0.words.joined().unicodeScalars), verb: $0.verb)
  }
  .filter { $0.name.count >= 4 }

  private static func said(by words: [String], inAtLeast least: Int = 1) -> [Verb] {
    let found = all.filter { $0.words.count >= least && $0.begins(words) }
    let longest = found.map(\.words.count).max()
    return found.filter { $0.words.count == longest }.map(\.verb)
  }

  /// Whether the words are no more than a verb with what is said around it, or another name of it.
  func isName(of verb: Verb) -> Bool {
    let meaning = withoutFillers
    let isVerb = [verb.name.en, verb.name.pl].contains { Self.parts(of: $0) == meaning }
    return isVerb || Self.all.contains { $0.verb == verb && ($0.words == typed || $0.words == meaning) }
  }

  /// A verb whose hyphens were left out, or that stands behind words that are said with every button.
  private func joined(_ counts: ClosedRange<Int>, in vocabulary: Vocabulary) -> [Verb] {
    vocabulary.verb(joinedOf: withoutFillers, counts).map { [$0.verb] } ?? []
  }

  /// The patient's name stands in the corner of the portal's screens, and opens the account's properties.
  private var isClickOnName: Bool {
    guard let first = typed.first, Self.clicks.contains(first) else { return false }
    let name = written.dropFirst().filter { !Self.fillers.contains(Folding.name($0)) }
    return name.count >= 2
      && name.allSatisfy { word in
        word.first?.isUppercase == true && word.allSatisfy { $0.isLetter || $0 == "-" }
      }
  }

  private static func parts(of name: String) -> [String] {
    Folding.name(name).split(separator: " ").map(String.init)
  }

  private var withoutFillers: [String] { typed.filter { !Self.fillers.contains($0) } }

  private static let clicks: Set<String> = ["click", "press", "push", "kliknij", "nacisnij", "wcisnij"]

  private static let fillers = clicks.union([
    "the", "a", "an", "my", "to", "on", "for", "please", "button",
    "sie", "moje", "moj", "moja", "swoje", "swoja", "prosze", "przycisk", "na", "do", "o", "w",
  ])

  private static let all = phrases(said, areAlone: false) + phrases(saidAlone, areAlone: true)

  private static func phrases(_ said: [(Verb, [String])], areAlone: Bool) -> [Phrase] {
    said.flatMap { verb, phrases in
      phrases.map { Phrase(words: parts(of: $0), verb: verb, isAlone: areAlone) }
    }
  }

  /// What means something else as soon as more is said: `close` leaves the shell, `close account` does not.
  private static let saidAlone: [(Verb, [String])] = [
    (.queue, ["następny", "następna"]),
    (.quit, ["q", "bye", "exit", "stop", "leave", "close", "wyjście", "wyjdź", "zamknij"]),
  ]

  private static let said: [(Verb, [String])] = [
    (.login, ["sign in", "log in", "log on", "zaloguj", "zalogować", "logowanie", "loguj"]),
    (.logout, ["sign out", "log out", "log off", "wyloguj", "wylogować"]),
    (
      .properties,
      [
        "account", "account properties", "account settings", "name", "konto", "właściwości konta",
        "ustawienia konta", "imię", "nazwisko",
      ]
    ),
    (.activate, ["activate account", "activation", "aktywuj konto", "aktywować", "aktywacja"]),
    (
      .enterPIN,
      [
        "type pin", "write pin", "pin", "wpisz kod", "wpisz pin", "podaj pin", "podaj kod", "copy pin",
        "przepisz pin", "przepisz kod",
      ]
    ),
    (.confirm, ["ok", "submit", "agree", "i agree", "potwierdź", "potwierdzam", "zatwierdzam", "zgadzam"]),
    (.trustedProfile, ["use trusted profile"]),
    (
      .records,
      [
        "medical records", "documents", "read", "open records", "check records", "dokumentacja medyczna",
        "dokumenty", "przeglądaj dokumentację", "czytaj", "otwórz dokumentację", "sprawdź dokumentację",
        "wyniki",
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
    (
      .cancelAppointment,
      ["cancel appointment", "cancel visit", "anuluj wizytę", "odwołaj wizytę", "zrezygnuj z wizyty"]
    ),
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
        "generate pin", "generate", "create pin", "make pin", "print pin", "give pin", "pin", "generuj",
        "wygeneruj", "wydaj pin", "wydaj kod", "wydrukuj pin", "wydrukuj kod", "nadaj pin", "nadaj kod",
      ]
    ),
    (.revokePIN, ["invalidate pin", "withdraw pin", "unieważnij"]),
    (
      .queue,
      [
        "who waits", "who is waiting", "waiting", "next patient", "kto czeka", "następny pacjent",
        "następna osoba",
      ]
    ),
    (.accounts, ["account", "konto", "people", "patients", "users", "osoby", "pacjenci", "użytkownicy"]),
    (.facilities, ["hospitals", "clinics", "places", "szpitale", "przychodnie", "placówki"]),
    (
      .facility,
      [
        "add facility", "new facility", "create facility", "add hospital", "add clinic", "nowy podmiot",
        "utwórz podmiot", "dodaj szpital", "dodaj przychodnię", "dodaj placówkę",
      ]
    ),
    (
      .createAccount,
      [
        "add account", "new account", "make account", "add patient", "new patient", "register patient",
        "dodaj konto", "nowe konto", "utwórz konto", "stwórz konto", "dodaj pacjenta", "nowy pacjent",
      ]
    ),
    (.find, ["search", "look for", "szukaj", "wyszukaj"]),
    (.why, ["check", "sprawdź"]),
    (.show, ["check", "details", "sprawdź", "szczegóły"]),
    (.verify, ["check", "check trail", "sprawdź"]),
    (
      .steps,
      [
        "what now", "what next", "next step", "next", "procedure", "co dalej", "co teraz", "dalej",
        "następny krok", "procedura",
      ]
    ),
    (
      .screen,
      [
        "look", "go home", "home", "co widzę", "strona główna", "click", "press", "push", "kliknij",
        "naciśnij", "wciśnij",
      ]
    ),
    (.help, ["commands", "manual", "polecenia", "instrukcja"]),
    (.undo, ["oops", "revert", "back", "go back", "wróć", "wstecz"]),
  ]
}
