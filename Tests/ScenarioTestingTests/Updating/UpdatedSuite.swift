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
    let plan = try Self.plan(files, path)
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
    let plan = try Self.plan(files, path)
    let runner = ScenarioRunner(
      surroundings: ShippedScenarios.surroundings, preferences: ShippedScenarios.preferences)
    return plan.runs.flatMap { runner.run($0, of: plan).failures }.map {
      "\($0.statement.source.place.file):\($0.statement.source.place.line): \($0.statement.source.text)"
    }
  }

  private static func plan(_ files: [String: String], _ path: String) throws -> Plan {
    let source: ScriptReader.Source = { (path) throws(ReadProblem) in
      guard let text = files[path] else { throw .missing }
      return Array(text.utf8)
    }
    switch ScriptFile.read(path, from: source) {
    case .ready(let script): return try ScenarioChoice().plan([script]).get()
    case .obstacles(let obstacles): throw Unreadable(obstacles: obstacles)
    }
  }

  private struct Unreadable: Error, CustomStringConvertible {
    let obstacles: [Obstacle]

    var description: String {
      obstacles.map { obstacle in
        switch obstacle {
        case .mistake(let error): "\(error.source.place.line): \(error.source.text): \(error.message(.en))"
        case .unreadable(let path, _): path
        case .nothing(let emptiness): emptiness.line(.en)
        }
      }.joined(separator: "\n")
    }
  }
}
