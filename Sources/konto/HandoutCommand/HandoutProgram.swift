import CommandLanguage
import Lessons
import Shell

/// `konto handout FILE|LESSON -o FILE.html`, or `.md`: a lesson on paper.
struct HandoutProgram: Program {
  static let description = ProgramDescription(
    subcommand: .handout,
    summary: Text(
      pl: "Drukuje plik albo lekcję: narracja, kroki, ekrany, słowa i reguły.",
      en: "Prints a file or a lesson: narration, steps, screens, words and rules."),
    usage: Text(
      pl: "konto handout [OPCJE] PLIK.scn|LEKCJA -o PLIK.html",
      en: "konto handout [OPTIONS] FILE.scn|LESSON -o FILE.html"),
    discussion: Text(
      pl: """
        Strona HTML nie potrzebuje niczego spoza siebie i jest przygotowana do druku
        na kartkach A4.

        Kod zakończenia: 0 gotowe, 1 scenariusz przebiega inaczej, niż mówi plik
        (wtedy nic nie zostaje zapisane), 2 błąd w wywołaniu lub w składni,
        3 wejście-wyjście, 4 nie ma czego drukować, 130 przerwano.
        """,
      en: """
        The page of HTML asks for nothing from outside, and is made for printing on A4.

        Exit status: 0 done, 1 a scenario does not go as its file expects (then
        nothing is written), 2 usage or syntax, 3 input or output, 4 nothing to print,
        130 interrupted.
        """),
    arguments: LessonChoice.argument,
    sections: [
      OptionSection(options: [output.declaration, trainer] + LessonOptions.telling + [CommonOptions.help])
    ])

  /// What it is written as.
  enum Kind {
    case page
    case markdown

    /// By the end of the name; nil: it tells nothing.
    init?(_ path: String) {
      let name = path.lowercased()
      if name.hasSuffix(".html") || name.hasSuffix(".htm") {
        self = .page
      } else if name.hasSuffix(".md") {
        self = .markdown
      } else {
        return nil
      }
    }
  }

  private static let output = ValueOption<String>(
    "-o", value: ValueDeclaration(name: Text(pl: "plik", en: "file"), completion: .files),
    means: Text(
      pl: "Plik, do którego trafia wydruk: .html albo .md.", en: "The file to write: .html or .md.")
  ) { text throws(ValueProblem) in
    guard Kind(text) != nil else {
      throw ValueProblem(
        Text(
          pl: "Nazwa pliku kończy się na .html albo .md.", en: "The name of the file ends in .html or .md."))
    }
    return text
  }

  private static let trainer = OptionDeclaration.flag(
    "--trainer",
    means: Text(
      pl: "Dodaje notatki prowadzącego (komentarze z pliku).",
      en: "Adds the trainer's notes (the comments of the file)."))

  private let settings: Settings
  private let choice: LessonChoice
  private let path: String
  private let kind: Kind
  private let forTrainer: Bool

  init(_ given: GivenOptions) throws(UsageProblem) {
    settings = try LessonOptions.settings(given)
    choice = try LessonChoice(given)
    forTrainer = given.has(Self.trainer)
    guard let path = try given.value(of: Self.output), let kind = Kind(path) else {
      throw .other(
        Text(
          pl: "Podaj plik: -o PLIK, z nazwą na .html albo .md.",
          en: "Give a file: -o FILE, its name ending in .html or .md."))
    }
    (self.path, self.kind) = (path, kind)
  }

  func run() throws(ExitStatus) -> ExitStatus {
    let language = settings.preferences.language
    let replacement = Replacement.document { $0.hasPrefix(kind.beginning) }
    if let obstacle = NewFile.obstacle(to: path, replacing: replacement) {
      StandardStreams.complain(of: path, obstacle.words, language)
      return .inputOutput
    }
    let content = HandoutContent(try choice.stage(settings), language, forTrainer: forTrainer)
    let text =
      switch kind {
      case .page: HandoutPage(content).text
      case .markdown: HandoutMarkdown(content).text
      }
    return LessonFile.write(text, path, replacing: replacement, language)
  }
}

extension HandoutProgram.Kind {
  fileprivate var beginning: String {
    switch self {
    case .page: HandoutPage.beginning
    case .markdown: HandoutMarkdown.beginning
    }
  }
}
