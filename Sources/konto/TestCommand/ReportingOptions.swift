import ArgumentParser

/// What is told of the run.
struct ReportingOptions: ParsableArguments {
  @Option(
    name: ValueOption.report.names,
    help: "A report: FORMAT on standard output, or FORMAT=FILE; may be given again.")
  var report: [ReportChoice] = []

  @Flag(
    help: "Reports which rules, refusals, transitions and policies of the procedure the scenarios exercised.")
  var coverage = false

  @Option(
    name: ValueOption.leastCoverage.names, help: "The least coverage, in per cent; less ends with status 1.")
  var minCoverage: Int?

  @Flag(
    help: "Weakens the procedure one guard or effect at a time, and lists what no scenario notices.")
  var mutate = false

  var asked: TestRequest.Reporting {
    TestRequest.Reporting(reports: report, coverage: coverage, leastCoverage: minCoverage, mutate: mutate)
  }
}
