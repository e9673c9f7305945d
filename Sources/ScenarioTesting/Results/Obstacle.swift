import CommandLanguage
import PlainText
import Shell

/// Why a run did not begin, or a file had no part in it.
package enum Obstacle: Sendable {
  case mistake(SyntaxError)
  case unreadable(path: String, ReadProblem)
  case nothing(Emptiness)
  /// What `check` warns of, where that is to count.
  case warning(Finding)
}

/// What there is not, where a run of it would be a green that proves nothing (the language, Exit status).
package enum Emptiness: Error, Hashable, Sendable {
  case noPath
  case noFile(path: String)
  case lacking(Lack, Place)
  case noScenarioAt(Place)
  case unknownTag(String, suggestions: [String])
  /// Scenarios there are, but none that the filter lets through.
  case emptyFilter(String)
  /// So many scenarios were dealt, and none of them to this part.
  case emptyShard(String, of: Int)
  case nothingFailed
  /// A scenario that failed the last time, by its title, which has another now or is no more.
  case failedIsGone(String, file: String)
  /// A file in which something failed the last time.
  case failedFileIsGone(String)
  case noEarlierRun

  /// Where it is missing, if that is a place in a file.
  package var place: Place? {
    switch self {
    case .failedIsGone(_, let file): Place(file: file, line: 1)
    case .lacking(_, let place), .noScenarioAt(let place): place
    case .noPath, .noFile, .failedFileIsGone, .unknownTag, .emptyFilter, .emptyShard, .nothingFailed,
      .noEarlierRun:
      nil
    }
  }

  /// What there is not, without its place.
  package var words: Text {
    switch self {
    case .noPath: Text(pl: "nie podano żadnego pliku", en: "no file is given")
    case .noFile(let path):
      Text(
        pl: "\(Visible.path(path)): nie ma tu plików .scn",
        en: "\(Visible.path(path)): there are no .scn files here")
    case .lacking(let lack, _): lack.words
    case .noScenarioAt: Text(pl: "w tym wierszu nie ma scenariusza", en: "there is no scenario at this line")
    case .unknownTag(let tag, let near):
      Text(
        pl: "żaden scenariusz nie ma tagu „\(Visible.text(tag))”"
          + (Suggestion.words(near).map { "; " + $0.pl } ?? ""),
        en: "no scenario has the tag “\(Visible.text(tag))”"
          + (Suggestion.words(near).map { "; " + $0.en } ?? ""))
    case .emptyFilter(let filter):
      Text(
        pl: "żaden scenariusz nie spełnia warunku: \(LongNumbers.masked(Visible.text(filter)))",
        en: "no scenario meets the condition: \(LongNumbers.masked(Visible.text(filter)))")
    case .emptyShard(let shard, let count):
      Text(
        pl:
          "w części \(shard) nie ma scenariusza; do podziału: \(Plural.scenarios.counted(count).pl)",
        en:
          "no scenario falls to the shard \(shard); dealt out: \(Plural.scenarios.counted(count).en)")
    case .failedIsGone(let title, _):
      Text(
        pl:
          "scenariusza „\(Visible.text(title))”, który poprzednio się nie powiódł, już tu nie ma; uruchom cały plik",
        en:
          "the scenario “\(Visible.text(title))” that failed the last time is no longer here; run the whole file"
      )
    case .failedFileIsGone(let file):
      Text(
        pl:
          "\(Visible.path(file)): pliku, w którym coś się poprzednio nie powiodło, już nie ma; uruchom cały katalog, w którym był",
        en:
          "\(Visible.path(file)): the file in which something failed the last time is no longer here; run the whole folder that it was in"
      )
    case .nothingFailed:
      Text(
        pl: "poprzednio wszystko się powiodło, nie ma więc czego powtarzać",
        en: "nothing failed the last time, so there is nothing to run again")
    case .noEarlierRun:
      Text(
        pl: "nie ma wyniku wcześniejszego przebiegu; najpierw uruchom konto test ŚCIEŻKA",
        en: "there is no result of an earlier run; first run konto test PATH")
    }
  }

  /// The place, if there is one, and the words: a line for people.
  package func line(_ language: Language) -> String {
    (place.map { $0.shown + ": " } ?? "") + words.in(language)
  }
}
