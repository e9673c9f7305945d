import CommandLanguage
import Lessons
import Shell

/// `konto quiz FILE|LESSON`: a learner does the steps of a lesson.
struct QuizProgram: Program {
  static let description = ProgramDescription(
    subcommand: .quiz,
    summary: Text(
      pl: "Zadaje kroki pliku albo lekcji do samodzielnego wykonania.",
      en: "Asks a learner to do the steps of a file or a lesson."),
    usage: Text(pl: "konto quiz [OPCJE] PLIK.scn|LEKCJA", en: "konto quiz [OPTIONS] FILE.scn|LESSON"),
    discussion: Text(
      pl: """
        Pyta o każdy wiersz, który mówi, do czego prowadzi (=> albo ->); pozostałe
        wykonuje sam. Dobra jest każda odpowiedź, która prowadzi do tego samego.
        Postęp jest zapamiętywany; przerwane ćwiczenie zaczyna się tam, gdzie
        zostało przerwane, i kończy się kodem 0.

        „Za pierwszym razem” to jedna próba i żadnej podpowiedzi. Kroki, ekran
        i dlaczego pokazują następny krok, więc liczą się jak podpowiedź; literówki
        w poleceniach, inne oglądanie i pomoc nie liczą się wcale.

        Kod zakończenia: 0 gotowe albo przerwane poleceniem koniec, 1 scenariusz
        przebiega inaczej, niż mówi plik, 2 błąd w wywołaniu lub w składni,
        3 wejście-wyjście, 4 nie ma o co pytać, 130 przerwano.
        """,
      en: """
        Asks for each line that says what it leads to (=> or ->); the others it does
        by itself. Any line that leads to the same is right. Progress is kept: a
        quiz that was left goes on where it was left, and ends with 0.

        “Right first time” is one try and no hint. Steps, screen and why show the
        next step, so they count as a hint; mistyped commands, other looks, and help
        do not count at all.

        Exit status: 0 done, or left by quit, 1 a scenario does not go as its file
        expects, 2 usage or syntax, 3 input or output, 4 nothing to ask,
        130 interrupted.
        """),
    arguments: LessonChoice.argument,
    sections: [
      OptionSection(
        options: [restart, result.declaration, CommonOptions.plain] + LessonOptions.telling
          + [CommonOptions.help])
    ])

  private static let restart = OptionDeclaration.flag(
    "--restart",
    means: Text(pl: "Zaczyna od początku.", en: "Begins anew."))

  private static let result = ValueOption<String>(
    "--result", value: Text(pl: "plik", en: "file"),
    means: Text(
      pl: "Zapisuje wynik dla prowadzącego (JSON): kroki, próby, podpowiedzi i czas, bez tego, co wpisano.",
      en: "Writes the result for the trainer (JSON): steps, tries, hints and time, nothing that was typed."),
    completion: .files)

  private let settings: Settings
  private let choice: LessonChoice
  private let restarts: Bool
  private let result: String?

  init(_ given: GivenOptions) throws(UsageProblem) {
    settings = try LessonOptions.settings(given)
    choice = try LessonChoice(given)
    restarts = given.has(Self.restart)
    result = try given.value(of: Self.result)
    if choice.path == Files.standardInput {
      throw .other(
        Text(
          pl: "Ćwiczenie czyta odpowiedzi ze standardowego wejścia; podaj plik.",
          en: "A quiz reads the answers from standard input; give a file."))
    }
  }

  func run() throws(ExitStatus) -> ExitStatus {
    let kind = Replacement.document { $0.hasPrefix(QuizSummary.beginning) }
    let language = settings.preferences.language
    if let result, let obstacle = NewFile.obstacle(to: result, replacing: kind) {
      StandardStreams.complain(of: result, obstacle.words, language)
      return .inputOutput
    }
    let stage = try choice.stage(settings)
    let record = QuizRecord(choice, language, seed: settings.seed ?? 1)
    var run = QuizRun(stage, settings, record, restarts: restarts)
    let status = run.carryOut()
    guard let result, status == .asExpected else { return status }
    return LessonFile.write(run.summary.json(record.name), result, replacing: kind, language)
  }
}
