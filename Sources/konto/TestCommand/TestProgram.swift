import ArgumentParser

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
  @OptionGroup(title: "On which portal") var against: AgainstOptions

  @Argument(help: "Files, folders, patterns, FILE:LINE, or - for standard input.")
  var paths: [String] = []

  func validate() throws {
    if options.store != nil { throw ValidationError(RunProgram.noStore) }
    try running.validate(paths)
    if selection.list, running.asked.isMoreThanARun || reporting.asked.isAsked {
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
    try against.validate(running, reporting)
    try Reports.validate(reporting.report, options.output)
  }

  func run() throws {
    let request = TestRequest(
      settings: options.settings, paths: paths, selection: selection.asked, running: running.asked,
      reporting: reporting.asked, against: against.asked)
    throw TestRun(request).carryOut()
  }
}
