import CommandLanguage
import Glibc
import PlainText
import ScenarioTesting
import Shell

/// `--report FORMAT[=FILE]`: which report, and where it goes.
struct ReportChoice<Format: ReportForm>: Hashable {
  let format: Format
  /// nil: standard output.
  let file: String?

  /// `--report`.
  static var option: ValueOption<ReportChoice> {
    let formats = Format.allCases.map(\.rawValue)
    return ValueOption(
      "--report",
      value: ValueDeclaration(
        name: Text(pl: "raport", en: "report"), words: formats, completion: .formats),
      means: Text(
        pl: "Raport: FORMAT na standardowe wyjście albo FORMAT=PLIK; można podać kilka.",
        en: "A report: FORMAT on standard output, or FORMAT=FILE; may be given again."),
      isRepeatable: true
    ) { text throws(ValueProblem) in
      if let choice = ReportChoice(argument: text) { return choice }
      let format = String(text.prefix { $0 != "=" })
      guard Format(rawValue: format) == nil else {
        throw ValueProblem(
          Text(
            pl: "Po znaku = brakuje pliku: FORMAT=PLIK.", en: "The file is missing behind =: FORMAT=FILE."))
      }
      throw .noneOf(formats, format)
    }
  }

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
      String.init)
    guard let format = Format(rawValue: parts[0]), parts.count == 1 || !parts[1].isEmpty else {
      return nil
    }
    self.format = format
    file = parts.count == 1 || parts[1] == Files.standardInput ? nil : parts[1]
  }
}

/// The reports of a run, and what must hold of them before it begins.
struct Reports<Format: ReportForm> {
  let all: [ReportChoice<Format>]
  /// Other files that the run writes.
  private let others: [String]
  private let preferences: Preferences

  init(_ choices: [ReportChoice<Format>], besides others: [String], _ preferences: Preferences) {
    all = choices
    self.others = others
    self.preferences = preferences
  }

  /// - Parameter others: further files that the run writes.
  static func validate(
    _ choices: [ReportChoice<Format>], besides others: [String], _ format: OutputFormat
  ) throws(UsageProblem) {
    let shown = choices.filter { $0.file == nil }
    if shown.count > 1, shown.contains(where: { !$0.format.isLines }) {
      throw .other(
        Text(
          pl: "Na standardowe wyjście trafia tylko jeden raport; pozostałym podaj plik: FORMAT=PLIK.",
          en: "Only one report goes to standard output; give the others a file: FORMAT=FILE."))
    }
    if format == .json, !shown.isEmpty {
      throw .other(
        Text(
          pl: "--output json zajmuje standardowe wyjście; raportowi podaj plik: FORMAT=PLIK.",
          en: "--output json takes standard output; give the report a file: FORMAT=FILE."))
    }
    let files = (choices.compactMap(\.file) + others).map { FileIdentity($0) }
    if Set(files).count < files.count {
      throw .other(
        Text(
          pl: "Dwa raporty nie mogą trafić do jednego pliku.", en: "Two reports cannot go to one file."))
    }
  }

  /// Those that stand on standard output once the run is over, in place of the text as it goes on.
  var shown: [ReportChoice<Format>] { all.filter { $0.file == nil } }

  /// Whether every file can be written; tells which cannot, so that no run is for nothing.
  func canBeWritten() -> Bool {
    all.allSatisfy { choice in
      guard let path = choice.file,
        let problem = NewFile.obstacle(to: path, replacing: Replacement(choice.format))
      else { return true }
      StandardStreams.complain(of: path, problem.words, preferences.language)
      return false
    }
  }

  /// Whether a report would take the place of a file that is tested or included; tells which.
  func wouldReplace(_ files: Set<String>) -> Bool {
    let tested = Set(files.map { FileIdentity($0) })
    guard let path = (all.compactMap(\.file) + others).first(where: { tested.contains(FileIdentity($0)) })
    else {
      return false
    }
    let words = Text(
      pl: "raport zastąpiłby plik, z którego korzystają te testy",
      en: "the report would replace a file that these tests are read from")
    StandardStreams.complain(of: path, words, preferences.language)
    return true
  }

  /// False if one of them could not be written.
  ///
  /// - Parameter text: a report in a format, for a width and colours.
  func write(_ text: (Format, Preferences) -> String) -> Bool {
    var isWritten = true
    // The log of a step shows all that goes to standard output, and obeys it.
    let isObeyed = shown.contains(where: \.isOfCommands)
    for choice in all {
      var text = text(choice.format, choice.file == nil ? preferences : preferences.forFile)
      if isObeyed, choice.file == nil, !choice.isOfCommands { text = WorkflowCommand.harmless(text) }
      if let file = choice.file {
        if !write(text, file, Replacement(choice.format)) { isWritten = false }
      } else if !StandardStreams.write(text, to: STDOUT_FILENO) {
        isWritten = false
      }
    }
    return isWritten
  }

  private func write(_ text: String, _ path: String, _ kind: Replacement) -> Bool {
    do throws(WriteProblem) {
      try NewFile.write(text, path, replacing: kind)
      return true
    } catch {
      StandardStreams.complain(of: path, error.words, preferences.language)
      return false
    }
  }
}

extension Reports<ReportFormat> {
  /// What of the scenarios they are made of.
  var keeping: ScenarioRunner.Keeping { all.map(\.format.keeping).max() ?? .nothing }

  /// Whether one of them draws the coverage, asked or not.
  var drawCoverage: Bool { all.contains { $0.format.drawsCoverage } }
}

extension ReportChoice {
  /// Whether it is made of workflow commands.
  fileprivate var isOfCommands: Bool { format.rawValue == ReportFormat.github.rawValue }
}

extension Checkout {
  /// In a job of GitHub Actions the repository, whose root need not be the current folder.
  static var ofJob: Checkout {
    guard let root = Environment.value("GITHUB_WORKSPACE") else { return .here }
    return Checkout(root: Files.identity(root), folder: Files.currentFolder)
  }
}

extension Preferences {
  /// A file has no width and no colours.
  fileprivate var forFile: Preferences { Preferences(language: language, format: format, colour: false) }
}
