import CommandLanguage
import PlainText

extension RunError {
  /// What went wrong and what to do, in one line.
  package func words(_ language: Language) -> String { text.in(language) }

  private var text: Text {
    switch self {
    case .nameUnset(let name):
      Text(
        pl:
          "nazwa $\(LongNumbers.masked(name.name)) nie ma wartości: wiersz, który ją ustawia, nie zwrócił wartości albo jest cofnięty",
        en:
          "the name $\(LongNumbers.masked(name.name)) has no value: the line that sets it gave none, or was taken back"
      )
    case .valueInvalid(let error), .valueTooLong(let error), .argumentMissing(let error):
      Text(pl: error.message(.pl), en: error.message(.en))
    case .secretNeeded(.password):
      Text(
        pl: "nie wiadomo, jakie hasło zna ta osoba: podaj je (hasło=…) albo zresetuj (zapomniane-hasło)",
        en:
          "it is not known which password this person knows: state it (password=…) or reset it (forgot-password)"
      )
    case .secretNeeded(.token):
      Text(
        pl:
          "w skrzynce nie ma kodu ani linku do zresetowania hasła: podaj go (kod-resetu=…) albo poproś o nowy "
          + "(zapomniane-hasło)",
        en: "there is no token in the inbox: state it (token=…) or ask for a new one (forgot-password)")
    case .fileUnreadable(let path, let problem):
      Text(
        pl: "\(Visible.path(path)): \(problem.words.pl)", en: "\(Visible.path(path)): \(problem.words.en)")
    case .runCycle(let path):
      Text(
        pl: "plik \(Visible.path(path)) wykonuje sam siebie", en: "\(Visible.path(path)) runs itself")
    case .runTooDeep(let place):
      Text(
        pl:
          "\(Self.begun(place))plików, które uruchamiają jeden drugi, może być najwyżej \(Limits.deepestRun)",
        en: "\(Self.begun(place))at most \(Limits.deepestRun) files may run one another")
    case .fileInvalid(_, let count, let first?):
      Text(
        pl: "\(first.source.place.shown): \(first.message(.pl)) (błędy: \(count); nic nie wykonano)",
        en: "\(first.source.place.shown): \(first.message(.en)) (errors: \(count); nothing ran)")
    case .fileInvalid(let path, let count, first: nil):
      Text(
        pl: "\(Visible.path(path)): błędy: \(count); nic nie wykonano",
        en: "\(Visible.path(path)): errors: \(count); nothing ran")
    case .fileNotAsExpected(let path, let place):
      Text(
        pl: "\(place?.shown ?? Visible.path(path)): nie wszystko przebiegło zgodnie z oczekiwaniami",
        en: "\(place?.shown ?? Visible.path(path)): not everything was as expected")
    case .nothingToUndo: Text(pl: "nie ma czego cofnąć", en: "there is nothing to undo")
    case .nothingToRedo: Text(pl: "nie ma czego ponowić", en: "there is nothing to redo")
    case .checkpointUnknown(let name, let suggestions):
      Self.unknownCheckpoint(name, Suggestion.words(suggestions))
    case .captureUnavailable:
      Text(
        pl: "nagrać można tylko to, co dzieje się w powłoce, a nie w pliku",
        en: "only what is done in the shell can be captured, not what a file does")
    case .captureRunning(let path):
      Text(
        pl: "nagrywanie do pliku \(Visible.path(path)) już trwa; kończy je: nagraj wyłącz",
        en: "the shell is being captured to \(Visible.path(path)) already; end that first: capture off")
    case .captureNotRunning: Text(pl: "nic nie jest nagrywane", en: "nothing is being captured")
    case .fileUnwritable(let path, let reason):
      Text(pl: "\(Visible.path(path)): \(reason.pl)", en: "\(Visible.path(path)): \(reason.en)")
    case .store(let problem, let path): problem.text(of: path)
    case .refusedWithoutCode:
      Text(pl: "portal odmówił i nie podał przyczyny", en: "the portal refused, and cannot say why")
    case .interrupted(let path):
      Text(pl: "\(Visible.path(path)): przerwano", en: "\(Visible.path(path)): interrupted")
    case .fileEmpty(let path):
      Text(
        pl: "\(Visible.path(path)): nie ma czego wykonać",
        en: "\(Visible.path(path)): there is nothing to run")
    }
  }

  private static func unknownCheckpoint(_ name: String, _ meant: Text?) -> Text {
    let name = LongNumbers.masked(name)
    return Text(
      pl: "pod nazwą „\(name)” nic nie zapamiętano" + (meant.map { "; \($0.pl)" } ?? ""),
      en: "no checkpoint is named “\(name)”" + (meant.map { "; \($0.en)" } ?? ""))
  }

  private static func begun(_ place: Place?) -> String { place.map { $0.shown + ": " } ?? "" }
}
