import CommandLanguage
import PlainText

extension RunError {
  /// What went wrong and what to do, in one line.
  package func words(_ language: Language) -> String { text(language) }

  private var text: Text {
    switch self {
    case .nameUnset(let name):
      Text(
        pl: "nazwa $\(name.name) nie ma wartości: wiersz, który ją ustawia, nie zwrócił wartości",
        en: "the name $\(name.name) has no value: the line that sets it gave none")
    case .valueInvalid(let error), .argumentMissing(let error):
      Text(pl: error.message(.pl), en: error.message(.en))
    case .secretNeeded(.password):
      Text(
        pl: "nie wiadomo, jakie hasło zna ta osoba; podaj je: hasło=…",
        en: "it is not known which password this person knows; state it: password=…")
    case .secretNeeded(.token):
      Text(
        pl: "w skrzynce nie ma kodu ani linku do zresetowania hasła; podaj go: kod-resetu=…",
        en: "there is no token in the inbox; state it: token=…")
    case .fileUnreadable(let path, let problem):
      Text(
        pl: "\(Visible.text(path)): \(problem.words.pl)", en: "\(Visible.text(path)): \(problem.words.en)")
    case .runCycle(let path):
      Text(
        pl: "plik \(Visible.text(path)) wykonuje sam siebie", en: "\(Visible.text(path)) runs itself")
    case .fileInvalid(let path, let count):
      Text(
        pl: "\(Visible.text(path)): błędy: \(count); nic nie wykonano",
        en: "\(Visible.text(path)): errors: \(count); nothing ran")
    case .fileNotAsExpected(let path):
      Text(
        pl: "\(Visible.text(path)): nie wszystko przebiegło zgodnie z oczekiwaniami",
        en: "\(Visible.text(path)): not everything was as expected")
    case .store(let problem, let path): problem.text(of: path)
    case .refusedWithoutCode:
      Text(pl: "portal odmówił i nie podał przyczyny", en: "the portal refused, and cannot say why")
    case .fileEmpty(let path):
      Text(
        pl: "\(Visible.text(path)): nie ma czego wykonać",
        en: "\(Visible.text(path)): there is nothing to run")
    }
  }
}
