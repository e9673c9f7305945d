/// What is wrong with what only a file has: headers, tables and included files.
extension SyntaxWording {
  func headerOutsideFile(_ word: String) -> Text {
    Text(pl: "„\(word)” można wpisać tylko w pliku .scn", en: "\(word) belongs in a .scn file")
  }

  var emptyTitle: Text {
    Text(pl: "tytuł scenariusza jest pusty", en: "the title of the scenario is empty")
  }

  func badTag(_ tag: String) -> Text {
    Text(
      pl: "„\(shown(tag))” nie może być tagiem: tag nie zawiera spacji, nawiasów ani nazw ($…), "
        + "a słowa „i”, „lub” i „nie” są zastrzeżone",
      en: "“\(shown(tag))” cannot be a tag: no blanks, brackets or names ($…), "
        + "and the words and, or, not are reserved")
  }

  var misplacedExamples: Text {
    Text(
      pl: "tabela przykładów musi następować po scenariuszu",
      en: "a table of examples must follow a scenario")
  }

  func columnSeparator(_ sign: String) -> Text {
    Text(
      pl: "kolumny tabeli rozdzielają spacje, a nie „\(sign)”; tekst ze spacjami ujmuje się w cudzysłów",
      en: "blanks separate the columns of a table, not “\(sign)”; quote a text that contains blanks")
  }

  func examplesCellCount(_ found: Int, _ expected: Int) -> Text {
    Text(
      pl: "komórek w tym wierszu: \(found), a nazw w tabeli: \(expected)",
      en: "cells in this row: \(found), names in the table: \(expected)")
  }

  func duplicateExampleName(_ name: String) -> Text {
    let name = shown(name)
    return Text(pl: "nazwa \(name) występuje w tabeli dwa razy", en: "the name \(name) is twice in the table")
  }

  func tableLacksName(_ name: String) -> Text {
    Text(
      pl: "w tej tabeli nie ma kolumny \(shown(name)), a scenariusz używa nazwy $\(shown(name))",
      en: "this table has no column \(shown(name)), and the scenario uses $\(shown(name))")
  }

  func tableUnreadable(_ problem: ReadProblem) -> Text {
    guard problem == .tooLarge else { return problem.words }
    let most = Limits.largestTable >> 20
    return Text(
      pl: "plik z tabelą jest za duży; najwyżej \(most) MiB",
      en: "the file of a table is too large; at most \(most) MiB")
  }

  func badJSON(_ expected: Text) -> Text {
    Text(pl: "tu powinno być: \(expected.pl)", en: "expected \(expected.en)")
  }

  func includeMissing(_ path: String, _ problem: ReadProblem) -> Text {
    Text(pl: "\(shown(path)): \(problem.words.pl)", en: "\(shown(path)): \(problem.words.en)")
  }

  func includeCycle(_ path: String) -> Text {
    Text(
      pl: "\(shown(path)) dołącza w kółko sam siebie",
      en: "\(shown(path)) includes itself in a circle")
  }

  var tooManyIncludes: Text {
    Text(
      pl: "ponad \(Limits.mostIncludes) dołączonych plików",
      en: "more than \(Limits.mostIncludes) included files")
  }

  func includeInvalid(_ path: String, _ count: Int) -> Text {
    Text(
      pl:
        "\(shown(path)): to nie jest plik ze scenariuszami (błędy: \(count)); jeśli jednak jest, nazwa musi kończyć się na .scn",
      en: "\(shown(path)) is no scenario file (errors: \(count)); if it is one, its name must end in .scn")
  }
}
