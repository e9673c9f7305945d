import CommandLanguage
import Lessons
import PlainText
import Shell
import Terminal

/// `konto walk FILE|LESSON`: a scenario file shown to an audience, step by step.
struct WalkProgram: Program {
  static let description = ProgramDescription(
    subcommand: .walk,
    summary: Text(
      pl: "Pokazuje plik albo lekcję przed widownią, krok po kroku.",
      en: "Shows a file or a lesson to an audience, step by step."),
    usage: Text(pl: "konto walk [OPCJE] PLIK.scn|LEKCJA", en: "konto walk [OPTIONS] FILE.scn|LESSON"),
    discussion: Text(
      pl: """
        Najpierw sama narracja, potem polecenie, a po klawiszu to, co z niego wynikło.

        Klawisze: spacja dalej, ← wstecz, n notatki prowadzącego, t samodzielne
        próby, g przejście do scenariusza, ? spis klawiszy, q koniec.

        Kod zakończenia: 0 gotowe, 1 scenariusz przebiega inaczej, niż mówi plik
        (wtedy niczego nie widać), 2 błąd w wywołaniu lub w składni,
        3 wejście-wyjście, 4 nie ma czego pokazać, 130 przerwano.
        """,
      en: """
        The narration alone, then what is typed, and on a key what came of it.

        Keys: space goes on, ← back, n the trainer's notes, t lets you try things
        yourself, g goes to a scenario, ? lists the keys, q leaves.

        Exit status: 0 done, 1 a scenario does not go as its file expects (then
        nothing is shown), 2 usage or syntax, 3 input or output, 4 nothing to show,
        130 interrupted.
        """),
    arguments: LessonChoice.argument,
    sections: [
      OptionSection(
        options: [speed.declaration, instant, auto.declaration, record.declaration, plain]
          + LessonOptions.telling + [CommonOptions.help])
    ])

  private static let speed = ValueOption<Int>(
    "--speed", value: Text(pl: "znaki", en: "strokes"),
    means: Text(
      pl: "Ile znaków na sekundę jest wpisywanych (bez tej opcji: 25).",
      en: "How many characters are typed in a second (default: 25)."),
    within: 1...1000)

  private static let instant = OptionDeclaration.flag(
    "--instant",
    means: Text(pl: "Polecenia pojawiają się od razu w całości.", en: "Statements are there at once."))

  private static let plain = OptionDeclaration.flag(
    "--plain",
    means: Text(
      pl: "Pokaz jako zwykły tekst: scenariusz po scenariuszu, bez zajmowania całego ekranu.",
      en: "The walk as plain text, scenario by scenario, without taking the screen over."))

  private static let auto = ValueOption<Double>(
    "--auto", value: ValueDeclaration(name: Text(pl: "sekundy", en: "seconds")),
    means: Text(
      pl: "Idzie dalej samo, po tylu sekundach.", en: "Goes on by itself after so many seconds.")
  ) { text throws(ValueProblem) in
    guard let seconds = Double(text), (0.1...3600).contains(seconds), !text.contains("x") else {
      throw ValueProblem(
        Text(pl: "Podaj liczbę sekund od 0.1 do 3600.", en: "Give a number of seconds from 0.1 to 3600."))
    }
    return seconds
  }

  private static let record = ValueOption<String>(
    "--record", value: Text(pl: "plik", en: "file"),
    means: Text(
      pl: "Zapisuje pokaz jako nagranie terminala (asciicast v2) zamiast go pokazywać.",
      en: "Writes the walk as a terminal recording (asciicast v2) instead of showing it."),
    completion: .files)

  private let settings: Settings
  private let choice: LessonChoice
  private let pace: WalkPace
  private let isAutomatic: Bool
  private let isPlain: Bool
  private let recording: String?

  /// How long a page of a recording stands, where nobody says.
  private static let usualPause = 3.0

  init(_ given: GivenOptions) throws(UsageProblem) {
    settings = try LessonOptions.settings(given)
    choice = try LessonChoice(given)
    let auto = try given.value(of: Self.auto)
    isAutomatic = auto != nil
    pace = WalkPace(
      speed: try given.value(of: Self.speed) ?? 25, pause: auto ?? Self.usualPause,
      isInstant: given.has(Self.instant))
    isPlain = given.has(Self.plain)
    recording = try given.value(of: Self.record)
    if isPlain, recording != nil {
      throw .other(
        Text(
          pl: "Opcje --plain i --record wykluczają się.", en: "--plain and --record exclude each other."))
    }
  }

  func run() throws(ExitStatus) -> ExitStatus {
    if let recording { return try record(to: recording) }
    let stage = try choice.stage(settings)
    if !isPlain, let terminal = KeyTerminal() {
      return WalkShow(stage, settings, pace, isAutomatic: isAutomatic, terminal).carryOut()
    }
    return PlainShow(stage, settings.preferences).carryOut()
  }

  private func record(to path: String) throws(ExitStatus) -> ExitStatus {
    let kind = Replacement.document { $0.hasPrefix(WalkRecording.beginning) }
    let preferences = settings.preferencesOfAnyWidth
    if let obstacle = NewFile.obstacle(to: path, replacing: kind) {
      StandardStreams.complain(of: path, obstacle.words, preferences.language)
      return .inputOutput
    }
    var shown = preferences
    shown.colour = settings.colour != .never
    let text = WalkRecording(shown, pace).text(try choice.stage(settings))
    return LessonFile.write(text, path, replacing: kind, preferences.language)
  }
}
