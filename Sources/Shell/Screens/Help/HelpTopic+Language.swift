import CommandLanguage

/// What a file is made of, and what a line may expect (the language, Expectations).
extension HelpTopic {
  static let filesText: [Paragraph] = [
    .prose(
      Text(
        pl:
          "Plik .scn jest naraz testem, pokazem, ćwiczeniem i materiałem do rozdania. W każdym wierszu jest jedno polecenie.",
        en:
          "A .scn file is a test, a demonstration, an exercise and a handout at once. Each line holds one command."
      )),
    .pairs([
      (Text(pl: "# komentarz", en: "# a comment"), Text(pl: "nie jest pokazywany", en: "is not shown")),
      (
        Text(pl: "> zdanie", en: "> a sentence"),
        Text(pl: "narracja dla publiczności", en: "narration for the audience")
      ),
      (
        Text(pl: "przygotowanie", en: "setup"),
        Text(pl: "przed każdym scenariuszem pliku", en: "before each scenario of the file")
      ),
      (
        Text(pl: #"scenariusz "Tytuł" tagi=pin"#, en: #"scenario "Title" tags=pin"#),
        Text(pl: "jeden test we własnym środowisku", en: "one test in a world of its own")
      ),
      (
        Text(pl: "przykłady", en: "examples"),
        Text(
          pl: "tabela; scenariusz wykonuje się raz dla każdego wiersza",
          en: "a table; the scenario runs once per row")
      ),
      (
        Text(pl: #"przykłady "Tytuł" z "pin.csv""#, en: #"examples "Title" from "pins.csv""#),
        Text(pl: "kolejna tabela, z pliku CSV", en: "a further table, of a CSV file")
      ),
      (
        Text(pl: #"scenariusz … pomiń="powód""#, en: #"scenario … skip="reason""#),
        Text(
          pl: "nie wykonuje się; znany-błąd=…: zawodzi, o czym wiadomo",
          en: "does not run; known-bug=…: fails, as is known")
      ),
      (
        Text(pl: "sprzątanie", en: "cleanup"),
        Text(pl: "po każdym scenariuszu, zawsze", en: "after each scenario, always")
      ),
      (
        Text(pl: #"dołącz "wspólne.scn""#, en: #"include "common.scn""#),
        Text(pl: "wstawia tu wiersze tamtego pliku", en: "puts that file's lines here")
      ),
      (
        Text(pl: #"dołącz "pin.scn" kto=anna"#, en: #"include "pin.scn" who=anna"#),
        Text(pl: "w jego wierszach $kto to anna", en: "in its lines $who is anna")
      ),
    ]),
    .prose(
      Text(
        pl:
          "Kolumny tabeli rozdzielają spacje, a do wartości w kolumnach odwołuje się przez $wpis, $kod, także w tytule. Tagów może być kilka, po przecinku. Cały plik:",
        en:
          "Blanks separate the columns of a table; its names are written $entry, $code, in the title too. There may be several tags, with commas between. A whole file:"
      )),
    .lines(wholeFile),
    .prose(
      Text(
        pl:
          "Każdy scenariusz zaczyna się w takim samym pustym środowisku: zegar 2026-01-05T08:00, ziarno 1, działa admin.",
        en: "Every scenario starts in the same empty world: clock 2026-01-05T08:00, seed 1, admin acts.")),
  ]

  /// As it could be saved and tested.
  private static let wholeFile = Text(
    pl: """
      przygotowanie
        dodaj-podmiot brzoza "Szpital pod Brzozą"
        załóż-konto akowalska "Anna Kowalska" pesel=01620300022
      scenariusz "Wpis $wpis" tagi=pin,szybkie
        akowalska: zaloguj-się                            => stan=nieaktywne
        akowalska: aktywuj pin=$wpis                      => odmowa $kod
      przykłady
        wpis      kod
        00000000  pin-none-open
        12        pin-format
      sprzątanie
        wsparcie: pokaż akowalska                         => stan=nieaktywne
      """,
    en: """
      setup
        facility brzoza "Szpital pod Brzozą"
        create-account akowalska "Anna Kowalska" pesel=01620300022
      scenario "The entry $entry" tags=pin,fast
        akowalska: login                                  => status=inactive
        akowalska: activate pin=$entry                    => refused $code
      examples
        entry     code
        00000000  pin-none-open
        12        pin-format
      cleanup
        support: show akowalska                           => status=inactive
      """)

  static let expectationsText: [Paragraph] = [
    .prose(
      Text(
        pl: "Po => podaje się oczekiwany wynik wiersza. W pliku wiersz bez => musi się udać.",
        en: "After => you write what the line must lead to. In a file a line without => must be ok.")),
    .pairs([
      (Text(pl: "=> ok", en: "=> ok"), Text(pl: "udało się", en: "it is ok")),
      (Text(pl: "=> odmowa", en: "=> refused"), Text(pl: "jakakolwiek odmowa", en: "any refusal")),
      (
        Text(pl: "=> odmowa pin-wrong", en: "=> refused pin-wrong"), Text(pl: "ta odmowa", en: "this refusal")
      ),
      (
        Text(pl: "=> stan=aktywne ekran=właściwości", en: "=> status=active screen=properties"),
        Text(pl: "udało się i takie są pola", en: "ok, and these fields")
      ),
      (
        Text(pl: "= != < <= > >= ~", en: "= != < <= > >= ~"),
        Text(pl: "porównania; ~ znaczy „zawiera”", en: "comparisons; ~ is “contains”")
      ),
      (
        Text(pl: "-> nazwa", en: "-> name"),
        Text(pl: "zachowuje wartość jako $nazwa", en: "keeps the value as $name")
      ),
      (
        Text(pl: "-> nazwa=pole", en: "-> name=field"),
        Text(pl: "zachowuje pole", en: "keeps a field")
      ),
    ]),
    .prose(
      Text(
        pl: "Pole, którego nie ma w wyniku, ma wartość „brak”; „wartość” porównuje wartość główną.",
        en: "A field that the outcome lacks has the value “none”; “value” compares the main value.")),
  ]
}
