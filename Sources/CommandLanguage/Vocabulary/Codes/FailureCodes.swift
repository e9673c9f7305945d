extension DeclaredCode {
  /// Why a line could not be carried out.
  static let failures = [
    failure(
      "name-unset", pl: "Nazwa nie ma wartości, bo wiersz, który miał ją ustawić, nie zwrócił wartości.",
      en: "A name has no value, because the line that was to set it gave none."),
    failure(
      "value-invalid", pl: "Wartość wstawiona z nazwy ma inną postać, niż tu trzeba.",
      en: "A value that a name brought does not fit its argument."),
    failure(
      "secret-needed",
      pl: "Nie wiadomo, jakie hasło lub jaki kod zna ta osoba; trzeba je podać w wierszu.",
      en: "It is not known which password or token this person knows; state it on the line."),
    failure(
      "file-unreadable", pl: "Pliku nie da się odczytać; powód stoi obok.",
      en: "A file cannot be read; the reason stands beside it."),
    failure(
      "run-cycle", pl: "Plik wykonuje sam siebie, wprost albo przez inne pliki.",
      en: "A file runs itself, directly or through others."),
    failure(
      "run-too-deep",
      pl: "Ponad \(Limits.deepestRun) plików wykonuje się jeden z drugiego; łańcuch trzeba skrócić.",
      en: "More than \(Limits.deepestRun) files run one another; shorten the chain."),
    failure(
      "file-invalid", pl: "W pliku są błędy, więc nic z niego nie wykonano; błędy wylicza konto check.",
      en: "The file has mistakes, so nothing of it ran; konto check lists them."),
    failure(
      "file-not-as-expected", pl: "W wykonanym pliku nie wszystko przebiegło zgodnie z oczekiwaniami.",
      en: "Not everything in the file that was run was as expected."),
    failure("file-empty", pl: "W pliku nie ma czego wykonać.", en: "There is nothing to run in the file."),
    failure(
      "nothing-to-undo", pl: "Nie ma zmiany, którą można by cofnąć.", en: "There is no change to take back."),
    failure(
      "nothing-to-redo",
      pl: "Nic nie jest cofnięte: każda nowa zmiana kończy możliwość ponowienia.",
      en: "Nothing is taken back: every new change ends what could be done again."),
    failure(
      "capture-unavailable", pl: "Nagrać można tylko to, co dzieje się w powłoce; w pliku nie da się.",
      en: "Only what is done in the shell can be captured; in a file nothing can."),
    failure(
      "capture-running", pl: "Nagrywanie już trwa; kończy je nagraj wyłącz.",
      en: "The shell is being captured already; capture off ends that."),
    failure(
      "capture-not-running", pl: "Nic nie jest nagrywane; zaczyna to nagraj PLIK.",
      en: "Nothing is being captured; capture FILE begins that."),
    failure(
      "file-unwritable",
      pl: "Pliku nie da się zapisać albo zawiera coś innego, czego nie wolno zastąpić; powód stoi obok.",
      en:
        "A file cannot be written, or holds something else that is not replaced; the reason stands beside it."
    ),
    failure(
      "checkpoint-unknown",
      pl: "Pod tą nazwą nic nie zapamiętano; robi to zapamiętaj NAZWA.",
      en: "Nothing is remembered under the name; checkpoint NAME does that."),
    failure(
      "store-failed", pl: "Pliku z danymi nie dało się odczytać lub zapisać, więc czynności nie wykonano.",
      en: "The store could not be read or written; the act is not done."),
  ]

  /// What the trail says beside `ok` and the codes of refusals.
  static let outcomes = [
    outcome(
      "tp-cancelled",
      pl: "Pacjent zrezygnował z Profilu Zaufanego. To nie odmowa: wraca do formularza aktywacji.",
      en: "The patient cancelled the Trusted Profile. It is no refusal: it leads back to the activation form."
    ),
    outcome(
      "pesel-revealed", pl: "Przy tej czynności pokazano PESEL w całości, nie tylko ostatnie cztery cyfry.",
      en: "The act showed a whole PESEL, not its last four digits alone."),
    outcome(
      "export",
      pl: "Poleceniem konto store export wyeksportowano cały dziennik zdarzeń (eksport).",
      en: "The whole audit trail was exported with konto store export."),
    outcome(
      "clock-reset",
      pl: "Poleceniem konto store clock --accept cofnięto czas w pliku z danymi do czasu systemu "
        + "(korekta-czasu); późniejsze kody PIN, kody resetu i blokady przestały obowiązywać.",
      en: "An administrator took the time of the store back to the system's with konto store clock --accept; "
        + "PINs, tokens and locks dated later hold no longer."),
    outcome(
      "restore-backup",
      pl:
        "Ten plik z danymi przywrócono z kopii zapasowej poleceniem konto store restore (przywrócenie-kopii).",
      en: "This store was put back from a backup with konto store restore."),
    outcome(
      "backup",
      pl: "Poleceniem konto store backup skopiowano cały plik z danymi (kopia-zapasowa).",
      en: "The whole store was copied with konto store backup."),
    outcome(
      "anchor",
      pl:
        "Odmówiono zapisania skrótu ostatniego wpisu poza danymi (konto store anchor; zapis-skrótu).",
      en: "Noting the hash of the newest entry with konto store anchor was refused."),
    outcome(
      "rebuild",
      pl: "Poleceniem konto store rebuild odtworzono tabele wyszukiwania z dziennika (odtworzenie-tabel).",
      en: "The lookup tables were made anew from the journal with konto store rebuild."),
    outcome(
      "scenario",
      pl: "Historię konta zapisano poleceniem konto store scenario jako scenariusz o wymyślonych osobach "
        + "(scenariusz).",
      en: "The life of the account was written with konto store scenario as a scenario about invented people."
    ),
    outcome(
      "read",
      pl:
        "Serwer udostępnił operatorowi dane konta, ale nie nastąpiła po tym żadna czynność (odczyt): dane "
        + "odczytano z pominięciem programu konto albo program przerwano.",
      en:
        "The server gave an operator the data of the account, and no act followed: it was asked past konto, or "
        + "konto was cut short."),
  ]

  /// What can be found wrong with a store beside its trail.
  static let store = [
    DeclaredCode(
      "lookups-differ", .store,
      pl:
        "Dziennik jest kompletny, ale tabele wyszukiwania się z nim nie zgadzają; odtwarza je konto store rebuild.",
      en: "The trail is whole, but the lookup tables differ from it; konto store rebuild makes them anew."),
    DeclaredCode(
      "decision-differs", .store,
      pl:
        "Wpisów nie zmieniono, ale jeden z nich nie wynika z procedury: ktoś dodał go do dziennika z pominięciem programu.",
      en:
        "No entry was altered, but one does not follow from the procedure: somebody added it to the trail past the program."
    ),
    DeclaredCode(
      "structure-differs", .store,
      pl:
        "W pliku z danymi jest wyzwalacz, widok lub tabela spoza programu albo brakuje własnego wyzwalacza.",
      en: "The store has a trigger, a view or a table that is not its own, or lacks a trigger of its own."),
    DeclaredCode(
      "inbox-differs", .store,
      pl: "W skrzynce jest wiadomość, której portal nie wysłał; dziennik jej nie potwierdza.",
      en: "There is a message in an inbox that the portal did not send; the trail does not bear it out."),
    DeclaredCode(
      "queue-differs", .store,
      pl:
        "W kolejce jest osoba, która według dziennika się nie zgłosiła, została już obsłużona, nie okazała tego, co przy niej zapisano, albo nie jest na swoim miejscu.",
      en:
        "Somebody waits at a desk who by the trail never came, has been served, did not show what is noted there, or is not in their place."
    ),
    DeclaredCode(
      "sessions-differ", .store,
      pl: "W danych jest sesja na portalu, której dziennik nie potwierdza.",
      en: "A session on the portal is noted that the trail does not bear out."),
    DeclaredCode(
      "hash-missing", .store,
      pl: "Żaden wpis nie ma podanego skrótu: usunięto najnowsze wpisy albo podstawiono inny plik.",
      en:
        "No entry has the hash that was given: the newest entries were cut off, or another file put in place."
    ),
    DeclaredCode(
      "clock-behind", .store,
      pl: "Najnowszy wpis wyprzedza zegar systemu o ponad pięć minut; jeden z nich jest błędny.",
      en: "The newest entry is ahead of the system clock by more than five minutes; one of them is wrong."),
    DeclaredCode(
      "clock-far-ahead", .store,
      pl:
        "Zegar systemu wyprzedza najnowszy wpis o ponad 400 dni, więc niczego nie zapisano bez potwierdzenia.",
      en: "The system clock is more than 400 days ahead of the newest entry; nothing is written unconfirmed."),
  ]

  private static func failure(_ code: String, pl: String, en: String) -> DeclaredCode {
    DeclaredCode(code, .failure, pl: pl, en: en)
  }

  private static func outcome(_ code: String, pl: String, en: String) -> DeclaredCode {
    DeclaredCode(code, .outcome, pl: pl, en: en)
  }
}
