import CommandLanguage
import Shell

/// Says on standard error, in the language of the run, why paths have no part in it.
struct PathComplaints {
  private let language: Language

  init(_ preferences: Preferences) { language = preferences.language }

  /// Of folders that cannot be read and of those without scenarios.
  ///
  /// - Returns: the statuses that they lead to.
  func tell(of found: ScenarioPaths) -> Set<ExitStatus> {
    for (path, problem) in found.unreadable { tell(path, problem.words) }
    for path in found.emptyFolders { tell(path, Self.emptyFolder) }
    let unreadable: Set<ExitStatus> = found.unreadable.isEmpty ? [] : [.inputOutput]
    return found.emptyFolders.isEmpty ? unreadable : unreadable.union([.nothingToRun])
  }

  /// Of a command line without any path.
  func tellOfNone() -> ExitStatus {
    tell(Text(pl: "nie podano żadnej ścieżki", en: "no path is given"))
    return .nothingToRun
  }

  /// Of one path.
  func tell(_ path: String, _ words: Text) {
    StandardStreams.complain(of: path, words, language)
  }

  /// Of all of them together.
  func tell(_ words: Text) { StandardStreams.complain("konto: " + words.in(language)) }

  private static let emptyFolder = Text(
    pl: "w tym katalogu nie ma plików .scn", en: "there are no .scn files in this folder")
}

extension Set<ExitStatus> {
  /// The first of an order that is among them; without any, all is as expected.
  func gravest(by order: [ExitStatus]) -> ExitStatus { order.first(where: contains) ?? .asExpected }
}
