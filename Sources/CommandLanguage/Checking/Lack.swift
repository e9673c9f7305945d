/// What a file has nothing of, so that there is nothing to carry out: a run of it would be a green that proves nothing.
/// The raw value is its code in reports. Append-only.
package enum Lack: String, Hashable, Sendable {
  case noScenario = "no-scenario"
  case emptyScenario = "empty-scenario"
  case emptyExamples = "empty-examples"
  /// The setup ends the session.
  case setupQuits = "setup-quits"

  /// What there is not.
  package var words: Text {
    switch self {
    case .noScenario: Text(pl: "w pliku nie ma żadnego scenariusza", en: "there is no scenario in the file")
    case .emptyScenario:
      Text(
        pl: "scenariusz nie ma żadnego polecenia do wykonania",
        en: "the scenario has no statement to carry out")
    case .emptyExamples:
      Text(pl: "tabela przykładów nie ma ani jednego wiersza", en: "the table of examples has no row")
    case .setupQuits:
      Text(
        pl: "przygotowanie kończy sesję, więc nie zacznie się żaden scenariusz",
        en: "the setup quits, so no scenario would begin")
    }
  }
}
