extension DeclaredCode {
  /// What can be wrong with a file (<doc:Mistakes>).
  static let mistakesOfFiles = [
    mistake(
      "misplaced-examples", pl: "Tabela przykładów musi następować po scenariuszu.",
      en: "A table of examples must follow a scenario."),
    mistake(
      "examples-cell-count", pl: "W wierszu tabeli jest więcej albo mniej komórek, niż tabela ma nazw.",
      en: "A row has more or fewer cells than the table has names."),
    mistake(
      "duplicate-example-name", pl: "Dwie kolumny tabeli mają tę samą nazwę.",
      en: "Two columns of a table have the same name."),
    mistake(
      "include-missing",
      pl: "Dołączanego pliku nie da się odczytać; ścieżka liczy się od pliku, który go dołącza.",
      en: "An included file cannot be read; its path counts from the file that includes it."),
    mistake(
      "include-cycle", pl: "Plik dołącza sam siebie, wprost albo przez inne pliki.",
      en: "A file includes itself, directly or through others."),
    mistake(
      "too-many-includes", pl: "Dołączonych plików jest ponad \(Limits.mostIncludes).",
      en: "More than \(Limits.mostIncludes) files are included."),
    mistake(
      "include-invalid", pl: "Ten plik nie wygląda na plik scenariuszy, więc jego treści nie pokazano.",
      en: "The file does not look like a scenario file, so nothing of it is shown."),
    mistake(
      "empty-title", pl: "Scenariusz musi mieć tytuł, który nie składa się z samych spacji.",
      en: "A scenario needs a title that is more than blanks."),
    mistake(
      "bad-tag", pl: "Takiego tagu nie dałoby się wybrać: tag nie ma spacji i nie jest słowem warunku.",
      en: "No condition could name such a tag: a tag has no blanks, and is no word of a condition."),
    mistake(
      "column-separator", pl: "Kolumny tabeli oddziela się spacjami, bez kresek i przecinków.",
      en: "Blanks separate the columns of a table, not bars or commas."),
    mistake(
      "file-too-large",
      pl:
        "Plik ma ponad \(Limits.largestFile >> 20) MiB, a tabela – ponad \(Limits.largestTable >> 20); podziel go.",
      en:
        "The file has more than \(Limits.largestFile >> 20) MiB, a table more than \(Limits.largestTable >> 20)."
    ),
    mistake(
      "value-too-long", pl: "Wartość po wstawieniu nazw ma ponad \(Limits.longestValue) bajtów.",
      en: "With its names filled in, a value has more than \(Limits.longestValue) bytes."),
    mistake(
      "bad-json", pl: "Plik z --set-from nie jest płaskim obiektem JSON, złożonym z tekstów i liczb.",
      en: "A file of --set-from is no flat JSON object of strings and numbers."),
    mistake(
      "too-many-brackets", pl: "W warunku na tagi są ponad \(Limits.mostBrackets) nawiasy.",
      en: "A condition on tags has more than \(Limits.mostBrackets) brackets."),
  ]

  /// What `konto check` finds beyond mistakes.
  static let findings = [
    finding(
      "no-scenario", pl: "W pliku nie ma żadnego scenariusza.", en: "There is no scenario in the file."),
    finding(
      "empty-scenario", pl: "W scenariuszu nie ma żadnego polecenia.", en: "The scenario has no statement."),
    finding(
      "empty-examples", pl: "Tabela przykładów nie ma ani jednego wiersza.",
      en: "A table of examples has no row."),
    finding(
      "unused-name",
      pl: "Nazwa albo kolumna tabeli nie jest używana lub dostaje nową wartość, zanim zostanie użyta.",
      en: "Nothing uses a name or a column, or it is set again before anything does."),
    finding(
      "unreachable-statement", pl: "Polecenie nigdy się nie wykona, bo scenariusz kończy się przed nim.",
      en: "A statement is never carried out, because the scenario ends before it."),
    finding(
      "duplicate-title", pl: "Inny scenariusz ma już ten tytuł.",
      en: "Another scenario has this title already."),
    finding(
      "unknown-tag",
      pl: "Takiego tagu nie ma żaden scenariusz albo jest tylko jeden, a podobny występuje częściej.",
      en: "No scenario has the tag, or it is used once and a similar one more often."),
    finding(
      "absent-field",
      pl: "Oczekiwany wynik nigdy nie zawiera tego pola, więc warunek nie może być spełniony.",
      en: "The expected outcome never has the field, so that the comparison can never hold."),
    finding(
      "contradictory-expectation", pl: "Dwa porównania wykluczają się: oba naraz nigdy nie będą spełnione.",
      en: "Two comparisons exclude each other: both can never hold at once."),
    finding(
      "impossible-refusal",
      pl: "Polecenie nigdy nie spotyka się z taką odmową; jakie są możliwe, mówi help POLECENIE.",
      en: "The verb is never refused like this; help VERB tells how it can be."),
    finding(
      "actor-without-part",
      pl: "Ten, kto tu działa, nie może użyć tego polecenia: zawsze kończy się ono odmową not-allowed.",
      en: "Whoever acts here may not use the verb: it is always refused with not-allowed."),
    finding(
      "impossible-comparison", pl: "Żadna wartość pola nie spełnia porównania.",
      en: "No value of the field meets the comparison."),
    finding(
      "idle-comparison", pl: "Porównanie spełnia każda wartość pola, więc niczego ono nie sprawdza.",
      en: "Every value of the field meets the comparison, so that it checks nothing."),
    finding(
      "refusal-without-code",
      pl: "Samo „odmowa” przyjmuje każdą odmowę, także inną niż ta, o którą chodzi.",
      en: "A bare “refused” takes any refusal, also another than was meant."),
    finding(
      "expects-nothing", pl: "Scenariusz niczego nie oczekuje: nie ma w nim =>.",
      en: "The scenario expects nothing: there is no => in it."),
    finding(
      "unknown-person",
      pl:
        "Żaden wiersz pliku nie zakłada takiego konta, ale zakłada konto o podobnym loginie: to chyba literówka.",
      en:
        "No line of the file creates that account, but one creates an account of a similar login: a slip, it seems."
    ),
    finding(
      "unknown-facility",
      pl:
        "Żaden wiersz pliku nie dodaje takiego podmiotu, ale dodaje podmiot o podobnym identyfikatorze: to chyba literówka.",
      en: "No line of the file adds that facility, but one adds a facility of a similar id: a slip, it seems."
    ),
  ]

  private static func finding(_ code: String, pl: String, en: String) -> DeclaredCode {
    DeclaredCode(code, .finding, pl: pl, en: en)
  }
}
