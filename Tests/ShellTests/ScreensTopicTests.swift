import CommandLanguage
import Testing

@testable import Shell

/// The topics of help, in both languages.
struct ScreensTopicTests {
  @Test func helpFiles() throws {
    let lines = "help files"
    #expect(
      try shown(lines, .pl) == """
        Pliki .scn

        Plik .scn jest naraz testem, pokazem, ćwiczeniem i materiałem do rozdania.
        W każdym wierszu stoi jedno polecenie.
          # uwaga                      nie jest pokazywana
          > zdanie                     narracja dla publiczności
          przygotowanie                przed każdym scenariuszem pliku
          scenariusz "Tytuł" tagi=pin  jeden test we własnym świecie
          przykłady                    tabela; scenariusz wykonuje się raz dla każdego
                                       wiersza
          sprzątanie                   po każdym scenariuszu, zawsze
          dołącz "wspólne.scn"         wstawia tu wiersze tamtego pliku
        Kolumny tabeli rozdzielają odstępy, a jej nazwy pisze się $wpis, $kod, także
        w tytule. Tagów może być kilka, po przecinku. Cały plik:
            przygotowanie
              podmiot brzoza "Szpital pod Brzozą"
              załóż-konto akowalska "Anna Kowalska" pesel=01620300022
            scenariusz "Wpis $wpis" tagi=pin,szybkie
              akowalska: zaloguj                                => status=nieaktywne
              akowalska: aktywuj pin=$wpis                      => odmowa $kod
            przykłady
              wpis      kod
              00000000  pin-none-open
              12        pin-format
            sprzątanie
              wsparcie: pokaż akowalska                         => status=nieaktywne
        Każdy scenariusz zaczyna się w takim samym pustym świecie: zegar
        2026-01-05T08:00, ziarno 1, działa admin.
        """)
    #expect(
      try shown(lines, .en) == """
        Files (.scn)

        A .scn file is a test, a demonstration, an exercise and a handout at once. Each
        line holds one command.
          # a comment                is not shown
          > a sentence               narration for the audience
          setup                      before each scenario of the file
          scenario "Title" tags=pin  one test in a world of its own
          examples                   a table; the scenario runs once per row
          cleanup                    after each scenario, always
          include "common.scn"       puts that file's lines here
        Blanks part the columns of a table; its names are written $entry, $code, in the
        title too. There may be several tags, with commas between. A whole file:
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
        Every scenario starts in the same empty world: clock 2026-01-05T08:00, seed 1,
        admin acts.
        """)
  }

  @Test func helpExpectations() throws {
    let lines = "help expectations"
    #expect(
      try shown(lines, .pl) == """
        Oczekiwania i nazwy

        Po => podaje się oczekiwany wynik wiersza. W pliku wiersz bez => musi się udać.
          => ok                                udało się
          => odmowa                            jakakolwiek odmowa
          => odmowa pin-wrong                  ta odmowa
          => status=aktywne ekran=właściwości  udało się i takie są pola
          = != < <= > >= ~                     porównania; ~ znaczy „zawiera”
          -> nazwa                             zachowuje wartość jako $nazwa
          -> nazwa=pole                        zachowuje pole
        Pole, którego nie ma w wyniku, ma wartość „brak”; „wartość” porównuje wartość
        główną.
        """)
    #expect(
      try shown(lines, .en) == """
        Expectations and names

        After => you write what the line must lead to. In a file a line without => must
        be ok.
          => ok                               it is ok
          => refused                          any refusal
          => refused pin-wrong                this refusal
          => status=active screen=properties  ok, and these fields
          = != < <= > >= ~                    comparisons; ~ is “contains”
          -> name                             keeps the value as $name
          -> name=field                       keeps a field
        A field that the outcome lacks has the value “none”; “value” compares the main
        value.
        """)
  }

  @Test func helpActors() throws {
    let lines = "help actors"
    #expect(
      try shown(lines, .pl) == """
        Kto działa

          admin                   urządza świat i przesuwa zegar
          pracownik@PODMIOT       obsługuje rejestrację podmiotu
          pracownik@PODMIOT/IMIĘ  to samo; imię trafia do dziennika
          wsparcie                ogląda konta i pomaga dzwoniącym
          akowalska               pacjent o tym loginie
        „jako KTO” ustala, kto działa odtąd; „KTO: polecenie” mówi to tylko dla jednego
        wiersza.
        Pacjent pamięta swoje hasło i ma swoją skrzynkę: zaloguj i zresetuj-hasło
        obywają się bez podawania hasła i tokenu.
        """)
    #expect(
      try shown(lines, .en) == """
        Who acts

          admin                sets up the world, moves the clock
          clerk@FACILITY       serves the desk of a facility
          clerk@FACILITY/NAME  the same; the name stands in the trail
          support              looks at accounts and helps callers
          akowalska            the patient with this login
        “as ACTOR” sets who acts from here on; “ACTOR: command” says it for one line.
        A patient knows the own password and has an inbox: login and reset-password do
        without stating a password or token.
        """)
  }

  @Test func helpKeys() throws {
    let lines = "help keys"
    #expect(
      try shown(lines, .pl) == """
        Klawisze

          Tab            uzupełnia słowo
          ↑ ↓            poprzednie i następne polecenie
          Ctrl-R         szuka w historii, także bez polskich liter
          PgUp PgDn      polecenia, które zaczynają się tak samo
          Home End       początek i koniec wiersza
          Ctrl-← Ctrl-→  o słowo
          Ctrl-W         kasuje słowo przed kursorem
          Ctrl-C         porzuca wiersz, nigdy nie kończy programu
          Ctrl-Z         wstrzymuje program (fg wraca)
          Ctrl-D         w pustym wierszu kończy
        Wklejony tekst nigdy nie wykonuje się sam. Wiersz zaczęty odstępem nie trafia do
        historii, a sekrety nigdy.
        """)
    #expect(
      try shown(lines, .en) == """
        Keys

          Tab            completes the word
          ↑ ↓            earlier and later commands
          Ctrl-R         searches the history, also without Polish letters
          PgUp PgDn      commands with the same beginning
          Home End       start and end of the line
          Ctrl-← Ctrl-→  by a word
          Ctrl-W         deletes the word before the cursor
          Ctrl-C         drops the line, never leaves the program
          Ctrl-Z         suspends the program (fg comes back)
          Ctrl-D         on an empty line leaves
        A paste never runs by itself. A line with a leading blank stays out of the
        history, and secrets always do.
        """)
  }
}
