import CommandLanguage
import Shell
import Testing

@testable import ScenarioTesting

/// Files in memory, run, and updated to what happened.
struct UpdatedSuite {
  private(set) var files: [String: String]
  private(set) var left: [String] = []
  /// How many lines were rewritten.
  private(set) var count = 0
  private let path: String

  init(_ files: [String: String], _ path: String = "a.scn", timeLimit: TimeLimit? = nil) throws {
    self.files = files
    self.path = path
    let plan = try SmallSuite(files, asked: [path]).plan()
    var runner = ScenarioRunner(
      surroundings: ShippedScenarios.surroundings, preferences: ShippedScenarios.preferences)
    runner.timeLimit = timeLimit
    runner.attendance.failed = { failure, _, _ in !failure.couldNotRun }
    var update = SuiteUpdate(plan)
    for run in plan.runs { update.take(runner.run(run, of: plan), of: run) }
    left = update.lines.left.map { "\($0.place.file):\($0.place.line): \($0.obstacle)" }
    for file in update.lines.files {
      let text = try #require(files[file.file])
      self.files[file.file] = FileUpdate.text(Array(text.utf8), file: file.file, replacing: file.lines)
      count += file.lines.count
    }
  }

  /// Of a single file.
  init(_ text: String) throws { try self.init(["a.scn": text]) }

  var text: String { files[path] ?? "" }

  /// The places that are not as expected when the files run as they are now.
  func failures() throws -> [String] {
    try SmallSuite(files, asked: [path]).run().scenarios.flatMap(\.failures).map {
      "\($0.statement.source.place.shown): \($0.statement.source.text)"
    }
  }
}
