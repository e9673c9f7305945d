import Activation
import ArgumentParser
import CommandLanguage
import Glibc
import PlainText
import ScenarioTesting
import Shell
import Terminal

/// `konto test PATH…`: scenario files as a test suite.
struct TestProgram: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", _superCommandName: "konto",
    abstract: "Runs scenario files as tests and reports on them.",
    usage: "konto test [OPTIONS] PATH…",
    discussion: """
      PATH is a file, a folder (all .scn files in it and below), a quoted pattern such as \
      'suite/**/pin-*.scn', - for standard input, or FILE:LINE for the scenario (or the row of its \
      examples) at that line.

      Exit status: 0 all as expected, 1 something was not, 2 usage or syntax, 3 input or output, \
      4 nothing to run, 130 interrupted (what has finished is reported).
      """)

  @OptionGroup var options: Options
  @OptionGroup(title: "Which scenarios") var selection: SelectionOptions
  @OptionGroup(title: "How they run") var running: RunningOptions
  @OptionGroup(title: "What is reported") var reporting: ReportingOptions

  @Argument(help: "Files, folders, patterns, FILE:LINE, or - for standard input.")
  var paths: [String] = []

  func validate() throws {
    if options.store != nil { throw ValidationError(RunProgram.noStore) }
    try running.validate(paths)
    if selection.list, running.isMoreThanARun || reporting.isAsked {
      throw ValidationError(
        "--list runs nothing, so it cannot be combined with reports, --coverage, --mutate, --update, --watch, --step or --break."
      )
    }
    if let least = reporting.minCoverage, !(0...100).contains(least) {
      throw ValidationError("--min-coverage is a number from 0 to 100.")
    }
    if running.watch, reporting.mutate || reporting.minCoverage != nil {
      throw ValidationError("--watch runs what has changed; --mutate and --min-coverage judge a whole suite.")
    }
    try Reports.validate(reporting.report, options.output)
  }

  func run() throws { throw TestRun(self).carryOut() }
}

/// Which scenarios of the files run.
struct SelectionOptions: ParsableArguments {
  @Option(help: "Only scenarios whose tags meet this condition: 'pin and not (slow or reset)'.")
  var tags: TagCondition?

  @Option(help: "Only scenarios with this in their title.")
  var name: String?

  @Flag(help: "Only what failed in the last run.")
  var rerunFailed = false

  @Flag(help: "Lists the chosen scenarios and runs none.")
  var list = false
}

/// A condition on tags, read.
struct TagCondition: ExpressibleByArgument {
  let expression: TagExpression?
  let problem: TagExpressionProblem?

  init(argument: String) {
    do throws(TagExpressionProblem) {
      expression = try TagExpression(parsing: argument)
      problem = nil
    } catch {
      expression = nil
      problem = error
    }
  }
}

/// How the scenarios run.
struct RunningOptions: ParsableArguments {
  @Option(
    name: [.customShort("j", allowingJoined: true), .long],
    help: "How many scenarios run at once (default: as many as there are processors).")
  var jobs: Int?

  @Flag(help: "Stops at the first scenario that is not as expected.")
  var failFast = false

  @Option(
    name: .customLong("repeat"), help: "Runs each scenario N times, with the seeds S, S+1, … (--seed S).")
  var repetitions: Int?

  @Flag(help: "Runs the scenarios in a random order; reports stay in the order of the files.")
  var shuffle = false

  @Option(help: "Runs in the order that an earlier --shuffle reported.")
  var shuffleSeed: UInt64?

  @Option(
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

  var isMoreThanARun: Bool { update || watch || isConversation }

  /// Whether somebody sits at the terminal and is asked.
  var isConversation: Bool { step || breaks }

  func validate(_ paths: [String]) throws {
    if isConversation {
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

/// What is told of the run.
struct ReportingOptions: ParsableArguments {
  @Option(help: "A report: FORMAT on standard output, or FORMAT=FILE; may be given again.")
  var report: [ReportChoice] = []

  @Flag(
    help: "Reports which rules, refusals, transitions and policies of the procedure the scenarios exercised.")
  var coverage = false

  @Option(help: "The least coverage, in per cent; less ends with status 1.")
  var minCoverage: Int?

  @Flag(
    help: "Weakens the procedure one guard or effect at a time, and lists what no scenario notices.")
  var mutate = false

  var isAsked: Bool { !report.isEmpty || measuresCoverage || mutate }

  var measuresCoverage: Bool { coverage || minCoverage != nil }
}

extension TimeLimit {
  /// A length of real time, as it is written on the command line.
  fileprivate static func read(_ text: String) throws -> Duration {
    if text.hasSuffix("ms"), let count = Int(text.dropLast(2)), count > 0 { return .milliseconds(count) }
    guard let span = Span(parsing: text), span.seconds > 0 else {
      throw ValidationError("“\(Visible.text(text))” is no length of time: 500ms, 30s, 2m.")
    }
    return .seconds(span.seconds)
  }
}
