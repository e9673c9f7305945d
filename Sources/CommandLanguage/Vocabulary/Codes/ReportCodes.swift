extension DeclaredCode {
  /// How a scenario went, and what lines lead to.
  static let verdicts = [
    verdict("ok", pl: "Polecenie wykonano.", en: "The line was carried out."),
    verdict(
      "refused", pl: "Procedura odmówiła; obok stoi kod odmowy.",
      en: "The procedure refused; the code of the refusal stands beside it."),
    verdict(
      "error", pl: "Tego nie dało się wykonać; obok stoi kod błędu.",
      en: "It could not be carried out; the code of the error stands beside it."),
    verdict(
      "warning", pl: "Plik się wykona, ale coś w nim zapewne miało być inaczej.",
      en: "The file runs, but something in it is hardly meant."),
    verdict(
      "note", pl: "Uwaga, która nie zmienia kodu zakończenia.",
      en: "A remark that leaves the exit status as it is."),
    verdict(
      "as-expected", pl: "Wszystkie wiersze scenariusza dały to, czego oczekują.",
      en: "Every line of the scenario led to what it expects."),
    verdict(
      "unexpected", pl: "Któryś wiersz dał co innego, niż oczekuje.",
      en: "A line led to something else than it expects."),
    verdict(
      "skipped",
      pl: "Scenariusza nie wykonano: z woli nagłówka (pomiń=) albo dlatego, że portal tego nie umożliwia.",
      en: "The scenario did not run: its header says so (skip=), or the portal cannot carry it out."),
    verdict(
      "known-bug",
      pl: "Scenariusz zawiódł, jak zapowiada jego nagłówek (znany-błąd=); nie zmienia to kodu zakończenia.",
      en: "The scenario failed, as its header says (known-bug=); that makes no run red."),
    verdict(
      "mended",
      pl: "Scenariusz ze znanym błędem już nie zawodzi: usuń z jego nagłówka znany-błąd=.",
      en: "A scenario with a known bug fails no more: take known-bug= out of its header."),
    verdict(
      "known-bug-mended",
      pl: "Tak raporty JUnit i TAP nazywają scenariusz, którego znany błąd naprawiono (mended).",
      en: "What the reports JUnit and TAP call a known bug that has been mended (mended)."),
    verdict(
      "timed-out", pl: "Scenariusz trwał dłużej, niż pozwala --timeout.",
      en: "The scenario took longer than --timeout allows."),
    verdict(
      "update", pl: "Wiersz, który --update chce zmienić.", en: "A line that --update wants to change."),
    verdict("updated", pl: "Wiersz, który --update zmieniło.", en: "A line that --update has changed."),
    verdict(
      "left", pl: "Wiersz, którego --update nie mogło zmienić; obok stoi powód.",
      en: "A line that --update could not change; the reason stands beside it."),
    verdict(
      "rewritten", pl: "Plik, któremu konto fmt nadało właściwą postać.",
      en: "A file that konto fmt has put into its form."),
    verdict(
      "not-canonical", pl: "Plik, którego postać konto fmt by zmieniło.",
      en: "A file whose form konto fmt would change."),
  ]

  /// Why a run of tests is less than it may seem, or had nothing to do.
  static let reports = [
    report(
      "interrupted", pl: "Testy przerwano; reszty nie wykonano.",
      en: "The run was interrupted; the rest did not run."),
    report(
      "stopped", pl: "Z powodu --fail-fast testy zatrzymano po pierwszej niezgodności.",
      en: "Under --fail-fast the run stopped at the first failure."),
    report("nothing-ran", pl: "Nie wykonano żadnego scenariusza.", en: "No scenario ran."),
    report(
      "coverage-too-low", pl: "Pokrycie jest mniejsze, niż wymaga --min-coverage.",
      en: "The coverage is less than --min-coverage asks for."),
    report(
      "mutants-unnoticed", pl: "Żaden scenariusz nie zauważył niektórych mutantów procedury.",
      en: "Some mutants of the procedure were noticed by no scenario."),
    report(
      "mutation-too-low", pl: "Zestaw zauważa mniej mutantów, niż wymaga --min-mutation.",
      en: "Fewer mutants are noticed than --min-mutation asks for."),
    report(
      "listed-mutant-noticed",
      pl: "Mutant z listy --accept-survivors jest już zauważany; usuń go z niej.",
      en: "A mutant of the list of --accept-survivors is noticed now; take it off the list."),
    report(
      "scenarios-skipped", pl: "Pominięto scenariusze, choć --require-all wymaga wszystkich.",
      en: "Scenarios were skipped, although --require-all asks for all of them."),
    report("no-path", pl: "Nie podano pliku ani katalogu.", en: "No file or folder is named."),
    report(
      "no-file", pl: "We wskazanym miejscu nie ma pliku .scn.",
      en: "There is no .scn file at the place named."),
    report(
      "setup-quits", pl: "Przygotowanie kończy scenariusz, zanim cokolwiek sprawdzi.",
      en: "The setup ends the scenario before anything is tested."),
    report(
      "no-scenario-at-line", pl: "We wskazanym wierszu nie ma scenariusza.",
      en: "No scenario stands at the line named."),
    report(
      "empty-filter", pl: "Do podanych warunków nie pasuje żaden scenariusz.",
      en: "No scenario fits what was asked for."),
    report(
      "empty-shard", pl: "Na część podaną w --shard nie przypada żaden scenariusz.",
      en: "No scenario falls to the part that --shard names."),
    report(
      "failed-is-gone", pl: "Scenariusza, który ostatnio się nie powiódł, już nie ma.",
      en: "A scenario that failed last time is not there any more."),
    report(
      "failed-file-is-gone", pl: "Pliku scenariusza, który ostatnio się nie powiódł, już nie ma.",
      en: "The file of a scenario that failed last time is not there any more."),
    report(
      "nothing-failed", pl: "Ostatnio wszystko poszło zgodnie z oczekiwaniami.",
      en: "Nothing failed last time."),
    report(
      "no-earlier-run", pl: "Nie ma zapisanych wyników wcześniejszych testów.",
      en: "No earlier run is remembered."),
    report(
      "secret", pl: "Wartość jest tajna, więc --update nie zapisze jej w pliku.",
      en: "The value is secret, so --update does not write it into a file."),
    report(
      "contradictory",
      pl: "Dwa wykonania tego samego wiersza wymagają czego innego, więc --update go nie zmieni.",
      en: "Two runs of one line want different things of it, so --update leaves it."),
  ]

  private static func verdict(_ code: String, pl: String, en: String) -> DeclaredCode {
    DeclaredCode(code, .verdict, pl: pl, en: en)
  }

  private static func report(_ code: String, pl: String, en: String) -> DeclaredCode {
    DeclaredCode(code, .report, pl: pl, en: en)
  }
}
