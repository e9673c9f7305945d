import Activation
import CommandLanguage

/// Who acts, and what the keys do (the language, Who Acts).
extension HelpTopic {
  static func actorsText(for reader: HelpReader) -> [Paragraph] {
    let who = ActorLine.all.filter { reader.mayBe($0.role) }.map { ($0.name, $0.part) }
    return [.pairs(who), .prose(naming), .prose(reader.mayUse(.grant) ? givingRoles : givenRoles)]
      + (reader.mayBe(.patient) ? [.prose(knowing)] : [])
  }

  private static let naming = Text(
    pl: "„jako KTO” wskazuje, kto odtąd działa; „KTO: polecenie” dotyczy tylko jednego wiersza.",
    en: "“as ACTOR” sets who acts from here on; “ACTOR: command” says it for one line.")

  private static let givingRoles = Text(
    pl:
      "Na trwałych danych można działać tylko w rolach nadanych przez administratora (nadaj-rolę); pokazuje je polecenie role.",
    en:
      "On a store one acts only in the roles that an administrator has given (grant); grants tells who has which."
  )

  private static let givenRoles = Text(
    pl: "Na trwałych danych można działać tylko w rolach nadanych przez administratora.",
    en: "On a store one acts only in the roles that an administrator has given.")

  private static let knowing = Text(
    pl:
      "Pacjent pamięta swoje hasło i ma swoją skrzynkę: zaloguj-się i zresetuj-hasło obywają się bez podawania hasła i kodu.",
    en:
      "A patient knows their own password and has an inbox: login and reset-password do without stating a password or token."
  )

  static let keysText: [Paragraph] = [
    .pairs([
      (
        Text(pl: "Tab", en: "Tab"),
        Text(
          pl: "uzupełnia słowo; kolejne Tab przechodzą po propozycjach",
          en: "completes the word; further Tabs walk the candidates")
      ),
      (
        Text(pl: "→ Ctrl-F", en: "→ Ctrl-F"),
        Text(
          pl: "na końcu wiersza: przyjmuje podpowiedź za kursorem",
          en: "at the end of the line: takes the hint behind the cursor")
      ),
      (
        Text(pl: "↑ ↓", en: "↑ ↓"),
        Text(pl: "poprzednie i następne polecenie", en: "earlier and later commands")
      ),
      (
        Text(pl: "Ctrl-R", en: "Ctrl-R"),
        Text(
          pl: "szuka w historii, także bez polskich liter",
          en: "searches the history, also without Polish letters")
      ),
      (
        Text(pl: "PgUp PgDn", en: "PgUp PgDn"),
        Text(pl: "polecenia, które zaczynają się tak samo", en: "commands with the same beginning")
      ),
      (
        Text(pl: "Home End", en: "Home End"),
        Text(pl: "początek i koniec wiersza", en: "start and end of the line")
      ),
      (Text(pl: "Ctrl-← Ctrl-→", en: "Ctrl-← Ctrl-→"), Text(pl: "o słowo", en: "by a word")),
      (
        Text(pl: "Ctrl-W", en: "Ctrl-W"),
        Text(pl: "kasuje słowo przed kursorem", en: "deletes the word before the cursor")
      ),
      (
        Text(pl: "Ctrl-C", en: "Ctrl-C"),
        Text(pl: "porzuca wiersz, nigdy nie kończy programu", en: "drops the line, never leaves the program")
      ),
      (
        Text(pl: "Ctrl-Z", en: "Ctrl-Z"),
        Text(pl: "wstrzymuje program (fg wraca)", en: "suspends the program (fg comes back)")
      ),
      (
        Text(pl: "Ctrl-D", en: "Ctrl-D"),
        Text(pl: "w pustym wierszu kończy", en: "on an empty line leaves")
      ),
    ]),
    .prose(
      Text(
        pl:
          "Wklejony tekst nigdy nie wykonuje się sam: każdy Enter wykonuje jeden wiersz, Ctrl-C rezygnuje z reszty. Wiersz zaczęty spacją nie trafia do historii, a hasła, kody i pełne numery PESEL nie trafiają do niej nigdy.",
        en:
          "A paste never runs by itself: each Enter carries out one line, Ctrl-C drops the rest. A line with a leading blank stays out of the history, and passwords, codes and whole PESEL numbers always do."
      )),
  ]
}

/// A line of the page on those who act.
private struct ActorLine {
  let role: Role
  let name: Text
  let part: Text

  init(_ role: Role, _ name: Text, _ part: Text) {
    self.role = role
    self.name = name
    self.part = part
  }

  static let all = [
    ActorLine(
      .admin, Text(pl: "admin", en: "admin"),
      Text(pl: "przygotowuje dane i przesuwa zegar", en: "sets up the world, moves the clock")),
    ActorLine(
      .clerk, Text(pl: "pracownik@PODMIOT", en: "clerk@FACILITY"),
      Text(pl: "obsługuje rejestrację podmiotu", en: "serves the desk of a facility")),
    ActorLine(
      .clerk, Text(pl: "pracownik@PODMIOT/IMIĘ", en: "clerk@FACILITY/NAME"),
      Text(pl: "to samo; imię trafia do dziennika", en: "the same; the name stands in the trail")),
    ActorLine(
      .support, Text(pl: "wsparcie", en: "support"),
      Text(pl: "ogląda konta i pomaga dzwoniącym", en: "looks at accounts and helps callers")),
    ActorLine(
      .auditor, Text(pl: "audytor", en: "auditor"),
      Text(
        pl: "czyta, sprawdza i eksportuje dziennik; nie ogląda kont",
        en: "reads and verifies the trail, sees no account")),
    ActorLine(
      .patient, Text(pl: "akowalska", en: "akowalska"),
      Text(pl: "pacjent o tym loginie", en: "the patient with this login")),
  ]
}
