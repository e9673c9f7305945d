import CommandLanguage

/// What any act can meet first (PROCEDURE.md §5).
extension RefusalWords {
  static let notAllowed = RefusalWords(
    what: Text(
      pl: "Ta osoba nie może wykonać tej czynności.",
      en: "This person may not do this."),
    remedy: Text(
      pl: "Sprawdź, kto wykonuje tę czynność (pomoc), i działaj jako ta osoba (jako).",
      en: "See who performs this act (help), and act as that person (as)."))

  static let accountNotFound = RefusalWords(
    what: Text(
      pl: "Nie ma konta o takim loginie ani numerze PESEL.",
      en: "There is no account with this login or PESEL number."),
    remedy: Text(
      pl: "Sprawdź login, poszukaj konta (znajdź) albo poproś administratora o jego założenie (załóż-konto).",
      en: "Check the login, look for the account (find), or ask the administrator to create it "
        + "(create-account)."))

  static let notSignedIn = RefusalWords(
    what: Text(
      pl: "Pacjent nie jest zalogowany na portalu albo jego sesja się skończyła.",
      en: "The patient is not signed in to the portal, or their session has ended."),
    remedy: Text(
      pl: "Niech pacjent zaloguje się na swoje konto (zaloguj).",
      en: "Ask the patient to sign in to their account (login)."))

  static let passwordChangeRequired = RefusalWords(
    what: Text(
      pl: "Pacjent zalogował się hasłem jednorazowym lub przeterminowanym i najpierw musi je zmienić.",
      en: "The patient signed in with a one-time or outdated password and must change it first."),
    remedy: Text(
      pl: "Niech pacjent ustawi nowe hasło (zmień-hasło).",
      en: "Ask the patient to set a new password (change-password)."))

  static let wrongScreen = RefusalWords(
    what: Text(
      pl: "Na tym ekranie portalu nie można wykonać tej czynności.",
      en: "This cannot be done on the portal screen that the patient is on."),
    remedy: Text(
      pl: "Zobacz, na jakim ekranie jest pacjent (ekran) i jaki krok go teraz czeka (kroki).",
      en: "See which screen the patient is on (screen) and which step comes next (steps)."))

  static let clockBackwards = RefusalWords(
    what: Text(
      pl: "Zegara nie można cofnąć, bo wpisy w dzienniku zdarzeń idą zawsze naprzód.",
      en: "The clock cannot be set back, because the entries of the audit trail always go forward."),
    remedy: Text(
      pl: "Podaj chwilę nie wcześniejszą niż obecna (zegar).",
      en: "Give a moment that is not earlier than now (clock)."))

  static let practiceOnly = RefusalWords(
    what: Text(
      pl: "To polecenie działa tylko w świecie ćwiczebnym, a nie na pliku z danymi.",
      en: "This command works in a practice world only, not on a store file."),
    remedy: Text(
      pl: "Uruchom program bez opcji --store i wydaj to polecenie w świecie ćwiczebnym.",
      en: "Start the program without --store and give the command in the practice world."))

  static let readOnly = RefusalWords(
    what: Text(
      pl: "Plik z danymi otwarto tylko do odczytu, więc nic nie można w nim zmienić.",
      en: "The store file was opened to be read, so nothing in it can be changed."),
    remedy: Text(
      pl: "Jeśli zmiana ma zostać zapisana, uruchom program bez opcji --read-only.",
      en: "If the change is to be kept, start the program without --read-only."))

  static let auditBroken = RefusalWords(
    what: Text(
      pl: "Dziennik zdarzeń zmieniono poza programem, więc od podanego wpisu nie można mu ufać.",
      en: "The audit trail was altered outside the program, so it cannot be trusted from the entry given."),
    remedy: Text(
      pl: "Nie zmieniaj już pliku z danymi, zabezpiecz jego kopię i powiadom administratora.",
      en: "Leave the store file as it is, keep a copy of it, and tell the administrator."))
}
