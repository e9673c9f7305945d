/// The results with the anchors by which the parts of a page refer to each other.
struct NumberedSuite {
  let files: [NumberedFile]

  init(_ result: SuiteResult) {
    var (next, files) = (1, [NumberedFile]())
    for file in result.files {
      let entries = file.scenarios.enumerated().map { NumberedScenario(number: next + $0, result: $1) }
      files.append(
        NumberedFile(number: files.count + 1, name: file.file, scenarios: entries, notRun: file.notRun))
      next += entries.count
    }
    self.files = files
  }

  var failed: [NumberedScenario] { files.flatMap(\.scenarios).filter(\.result.hasFailed) }
}

struct NumberedFile {
  /// From 1.
  let number: Int
  let name: String
  let scenarios: [NumberedScenario]
  let notRun: [ScenarioIdentity]

  var anchor: String { "file-\(number)" }
  var tally: Tally { scenarios.reduce(into: Tally(notRun: notRun.count)) { $0.count($1.result) } }
  var duration: Duration { scenarios.reduce(.zero) { $0 + $1.result.duration } }
}

struct NumberedScenario {
  /// From 1, over all files.
  let number: Int
  let result: ScenarioResult

  var anchor: String { "scenario-\(number)" }
  var failureAnchor: String { "failure-\(number)" }
}
