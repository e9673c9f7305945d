import PlainText

/// Polish words that the language had once, and what they are called now: who still types one is told.
enum FormerWords {
  private struct Former {
    let word: String
    let now: Term
  }

  private static let all = verbs + keysAndFields + values

  private static let verbs: [Former] = [
    Former(word: "podmiot", now: Verb.facility.name), Former(word: "wykreśl", now: Verb.delist.name),
    Former(word: "kontakt", now: Verb.contact.name), Former(word: "osoba-pz", now: Verb.persona.name),
    Former(word: "ustawienie", now: Verb.policy.name), Former(word: "zaloguj", now: Verb.login.name),
    Former(word: "wyloguj", now: Verb.logout.name), Former(word: "sprawdź", now: Verb.verify.name),
    Former(word: "ustaw", now: Verb.set.name), Former(word: "ustaw", now: Verb.policy.name),
  ]

  private static let keysAndFields: [Former] = [
    Former(word: "stan", now: Verb.personaStateKey),
    Former(word: "blokada-aktywacji", now: Field.pinLocked.term),
  ]

  private static let values: [Former] = [
    Former(word: "otwarty", now: WordValues.term("open")),
    Former(word: "wyczerpany", now: WordValues.term("exhausted")),
    Former(word: "nigdy-nieaktywowane", now: WordValues.term("never-activated")),
    Former(word: "stop", now: WordValues.off),
    Former(word: "zmiana-hasła", now: Verb.changePassword.name),
  ]

  /// Those of the terms that once had this name, each of its Polish letters perhaps without its diacritic.
  static func now(_ word: String, among terms: [Term]) -> [Term] {
    let former = all.filter { Folding.matches(word, $0.word) }.map(\.now)
    return former.isEmpty ? [] : former.filter(terms.contains)
  }
}
