import Activation
import ArgumentParser
import CommandLanguage
import ScenarioTesting
import Shell
import Terminal

/// `konto run FILE…`: every scenario of the files, each in a world of its own.
struct RunProgram: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", _superCommandName: "konto", abstract: "Runs scenario files and tells what happened.",
    usage: "konto run [OPTIONS] FILE.scn…")

  @OptionGroup var options: Options

  @Argument(help: "Scenario files (.scn); - is standard input.")
  var files: [String] = []

  func validate() throws {
    if options.store != nil { throw ValidationError(Self.noStore) }
  }

  static let noStore = "Scenario files run in worlds of their own; --store is for the shell and -c."

  func run() throws {
    throw FilesRun(files, options).carryOut()
  }
}

/// One run over files, from reading to the exit status.
struct FilesRun {
  private let files: [String]
  private let options: Options
  private let preferences: Preferences

  init(_ files: [String], _ options: Options) {
    self.files = files
    self.options = options
    preferences = options.preferences
  }

  func carryOut() -> ExitStatus {
    guard !files.isEmpty else { return Obstacles.report([.nothing(.noPath)], preferences) }
    let read = ReadFiles(files, from: Files.read)
    guard read.obstacles.isEmpty else { return Obstacles.report(read.obstacles, preferences) }
    return Interrupts.whileRunning { run(read.scripts) }
  }

  private func run(_ scripts: [Script]) -> ExitStatus {
    let means = Assembly.practiceMeans()
    var runner = ScenarioRunner(surroundings: Assembly.surroundings(means), preferences: preferences)
    runner.seed = options.seed ?? 1
    runner.actor = options.actor?.actor ?? .admin
    runner.attendance.isInterrupted = { Interrupts.wasInterrupted }
    var report = RunReport(preferences)
    for script in scripts {
      runner.surroundings = Assembly.surroundings(running: [script.file], means)
      for scenario in script.scenarios {
        for row in scenario.rows where !Interrupts.wasInterrupted {
          report.take(runner.run(scenario, row, in: script))
        }
      }
    }
    report.finish()
    if Interrupts.wasInterrupted { return .interrupted }
    if report.hasFailedToWrite { return .inputOutput }
    return report.unexpected == 0 ? .asExpected : .notAsExpected
  }
}

/// Mistakes found before anything runs: for people on standard error, as JSON on standard output.
enum Mistakes {
  static func report(_ errors: [SyntaxError], _ preferences: Preferences) -> ExitStatus {
    Findings.report(errors.map(Finding.init), preferences)
    return .usage
  }
}

/// The same for everything that can be found.
enum Findings {
  static func report(_ findings: [Finding], _ preferences: Preferences) {
    if preferences.format == .json {
      for finding in findings { StandardStreams.print(finding.json(preferences.language)) }
    } else {
      let colour = preferences.colour && isTerminal(2)
      for finding in findings {
        let lines = Diagnostic(finding, preferences.language, colour: colour).lines
        StandardStreams.complain(lines.joined(separator: "\n"))
      }
    }
  }
}

/// Writes each result as it comes, and counts.
struct RunReport {
  private let preferences: Preferences
  private let transcript: Transcript
  private var buffer = OutputBuffer()
  private var total = 0
  private(set) var unexpected = 0

  init(_ preferences: Preferences) {
    self.preferences = preferences
    transcript = Transcript(preferences)
  }

  var hasFailedToWrite: Bool { buffer.hasFailed }

  mutating func take(_ result: ScenarioResult) {
    total += 1
    unexpected += result.isAsExpected ? 0 : 1
    if preferences.format == .json {
      for case .performed(let turn) in result.items {
        buffer.add(
          StatementJSON.line(
            turn.performance, block: turn.block, scenario: result.identity.title,
            language: preferences.language))
      }
    } else {
      for line in transcript.lines(result) { buffer.add(line) }
    }
  }

  mutating func finish() {
    if preferences.format != .json { buffer.add(transcript.summary(total, unexpected: unexpected)) }
    buffer.flush()
  }
}
