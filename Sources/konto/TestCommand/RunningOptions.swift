import Activation
import ArgumentParser
import CommandLanguage
import Glibc
import PlainText
import ScenarioTesting
import Shell
import Terminal

/// How the scenarios run.
struct RunningOptions: ParsableArguments {
  @Option(
    name: ValueOption.jobs.names,
    help: "How many scenarios run at once (default: as many as there are processors).")
  var jobs: Int?

  @Flag(help: "Stops at the first scenario that is not as expected.")
  var failFast = false

  @Option(
    name: ValueOption.repetitions.names,
    help: "Runs each scenario N times, with the seeds S, S+1, … (--seed S).")
  var repetitions: Int?

  @Flag(help: "Runs the scenarios in a random order; reports stay in the order of the files.")
  var shuffle = false

  @Option(
    name: ValueOption.shuffleSeed.names, help: "Runs in the order that an earlier --shuffle reported.")
  var shuffleSeed: UInt64?

  @Option(
    name: ValueOption.timeout.names,
    help: ArgumentHelp("The longest time a scenario may take: 500ms, 30s, 2m.", valueName: "time"),
    transform: TimeLimit.read)
  var timeout: Duration?

  @Flag(help: "Stops before each statement; Enter goes on.")
  var step = false

  @Flag(
    name: .customLong("break"), help: "Opens the prompt in the world of a scenario that is not as expected.")
  var breaks = false

  @Flag(help: "Runs again what has changed, until Ctrl-C.")
  var watch = false

  @Flag(help: "Rewrites the => of failing statements to what happened, shows the difference, and runs again.")
  var update = false

  var asked: TestRequest.Running {
    TestRequest.Running(
      jobs: jobs, failFast: failFast, repetitions: repetitions, shuffle: shuffle, shuffleSeed: shuffleSeed,
      timeout: timeout, step: step, breaks: breaks, watch: watch, update: update)
  }

  func validate(_ paths: [String]) throws {
    if asked.isConversation {
      guard isTerminal(STDIN_FILENO), isTerminal(STDOUT_FILENO) else {
        throw ValidationError("--step and --break need a terminal.")
      }
      if paths.contains(Files.standardInput) {
        throw ValidationError("- leaves no input for --step and --break.")
      }
      if jobs ?? 1 > 1 { throw ValidationError("--step and --break run one scenario at a time.") }
    }
    if update, watch { throw ValidationError("--update and --watch exclude each other.") }
    if update, paths.contains(Files.standardInput) {
      throw ValidationError("--update rewrites files; - is not one.")
    }
    if watch, paths.contains(Files.standardInput) {
      throw ValidationError("- cannot be watched; give --watch files.")
    }
    if let jobs, jobs < 1 { throw ValidationError("--jobs is a number from 1.") }
    if let repetitions, !(1...100_000).contains(repetitions) {
      throw ValidationError("--repeat is a number from 1 to 100000.")
    }
  }
}

extension TimeLimit {
  /// A length of real time, as it is written on the command line.
  static func read(_ text: String) throws -> Duration {
    if text.hasSuffix("ms"), let count = Int(text.dropLast(2)), count > 0 { return .milliseconds(count) }
    guard let span = Span(parsing: text), span.seconds > 0 else {
      throw ValidationError("“\(Visible.text(text))” is not a length of time: 500ms, 30s, 2m.")
    }
    return .seconds(span.seconds)
  }
}
