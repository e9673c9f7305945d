import CommandLanguage
import Lessons
import PlainText
import ScenarioTesting
import Shell

/// `konto lessons`: the lessons that ship inside the program.
struct LessonsProgram: Program {
  static let description = ProgramDescription(
    subcommand: .lessons,
    summary: Text(
      pl: "Wymienia lekcje wbudowane w program.", en: "Lists the lessons that ship in the program."),
    usage: Text(pl: "konto lessons [LEKCJA]", en: "konto lessons [LESSON]"),
    discussion: Text(
      pl: """
        Lekcję można pokazać (konto walk NAZWA), przećwiczyć (konto quiz NAZWA)
        i wydrukować (konto handout NAZWA -o PLIK.html).
        """,
      en: """
        A lesson can be shown (konto walk NAME), practised (konto quiz NAME) and
        printed (konto handout NAME -o FILE.html).
        """),
    arguments: ArgumentDeclaration(
      value: ValueDeclaration(
        name: Text(pl: "lekcja", en: "lesson"), terms: Lesson.allCases.map(\.name), completion: .words),
      summary: Text(pl: "Lekcja do wypisania jako plik .scn.", en: "A lesson to write out as a .scn file.")),
    sections: [OptionSection(options: CommonOptions.tellingOptions + [CommonOptions.help])])

  private let settings: Settings
  private var preferences: Preferences { settings.preferences }
  private let lesson: Lesson?

  init(_ given: GivenOptions) throws(UsageProblem) {
    settings = try given.settings
    guard given.arguments.count < 2 else { throw .surplusArgument(given.arguments[1]) }
    lesson = given.arguments.first.flatMap(Lesson.init(named:))
    if let name = given.arguments.first, lesson == nil, let argument = Self.description.arguments {
      throw .invalidArgument(name, argument, .noneOf(argument.value, name))
    }
  }

  func run() throws(ExitStatus) -> ExitStatus {
    if let lesson {
      StandardStreams.print(String(lesson.text(preferences.language).dropLast()))
      return .asExpected
    }
    var entries: [LessonEntry] = []
    for lesson in Lesson.allCases { entries.append(try LessonEntry(lesson, settings)) }
    let lines = preferences.format == .json ? entries.map(\.json) : entries.flatMap { $0.lines(preferences) }
    StandardStreams.print(lines.joined(separator: "\n"))
    return .asExpected
  }
}

/// What is told of a lesson in the list.
private struct LessonEntry {
  let lesson: Lesson
  let scenarios: Int
  let steps: Int
  let language: Language

  /// - Throws: where it cannot be staged.
  init(_ lesson: Lesson, _ settings: Settings) throws(ExitStatus) {
    self.lesson = lesson
    language = settings.preferences.language
    let stage = try LessonChoice.shipped(lesson).stage(settings)
    scenarios = Set(stage.rehearsals.map(\.identity.place)).count
    // As many as its quiz asks.
    steps = stage.rehearsals.reduce(0) { $0 + QuizCourse($1).questions.count }
  }

  func lines(_ preferences: Preferences) -> [String] {
    let counted = Text(pl: "kroki: \(steps)", en: "steps: \(steps)").in(language)
    let title = preferences.wrapped(
      lesson.title.in(language) + " – " + counted, indent: Self.column, hanging: 0)
    let name = Ink.bold(lesson.name.in(language).padded(to: Self.column), preferences.colour)
    return [name + title[0].dropFirst(Self.column)] + title.dropFirst()
      + preferences.wrapped(lesson.shows.in(language), indent: Self.column)
  }

  /// Where the titles begin.
  private static let column = 17

  var json: String {
    var object = JSONObject()
    object.add("lesson", lesson.rawValue)
    object.add("title", lesson.title.in(language))
    object.add("shows", lesson.shows.in(language))
    object.add("scenarios", scenarios)
    object.add("steps", steps)
    return object.line
  }
}
