import Activation
import CommandLanguage
import ScenarioTesting
import Shell

/// What comes of scenario files that stand in memory. Times are fixed, so that reports can be compared.
struct SuiteResults {
  private let texts: [String: String]
  private let order: [String]
  var limit: TimeLimit?
  /// What scenarios draw secrets from, if they are to name it.
  var seed: UInt64?

  init(_ files: KeyValuePairs<String, String>) {
    texts = Dictionary(files.map { ($0.key, $0.value) }) { $1 }
    order = files.map(\.key).filter { !$0.hasPrefix("parts/") }
  }

  static func of(_ text: String) -> SuiteResult { SuiteResults(["a.scn": text]).result }

  var result: SuiteResult {
    var result = SuiteResult(began: Session.start)
    result.duration = .milliseconds(1500)
    let texts = texts
    let read = ReadFiles(order) { (path) throws(ReadProblem) -> [UInt8] in
      guard let text = texts[path] else { throw .missing }
      return Array(text.utf8)
    }
    result.obstacles = read.obstacles
    if read.obstacles.isEmpty { result.scenarios = read.scripts.flatMap(scenarios) }
    return result
  }

  private func scenarios(_ script: Script) -> [ScenarioResult] {
    var runner = ScenarioRunner(
      surroundings: ShippedScenarios.surroundings, preferences: ShippedScenarios.preferences)
    runner.timeLimit = limit
    runner.seed = seed ?? 1
    runner.namesSeed = seed != nil
    return script.scenarios.flatMap { scenario in
      scenario.rows.map { row in
        var result = runner.run(scenario, row, in: script)
        result.duration = .milliseconds(12)
        return result
      }
    }
  }
}

extension SuiteResults {
  /// A file in which everything goes as expected.
  static let green = """
    setup
      create-account anna "Anna Kowalska" pesel=01620300022
    scenario "A new account is inactive" tags=pin,smoke
      anna: login => screen=home status=inactive
      anna: records => refused account-inactive
    scenario "A wrong entry is $code"
      anna: login
      anna: activate pin=$entry => refused $code
    examples
      entry     code
      00000000  pin-none-open
      12        pin-format

    """

  /// A failure, an error, a failure in the cleanup beside one in the scenario, and one in an included line.
  static let red = """
    setup
      create-account anna "Anna Kowalska" pesel=01620300022
    scenario "Fine"
      anna: login
    scenario "Wrong"
      anna: login => screen=properties status=active
    scenario "Impossible"
      anna: reset-password
    scenario "Both"
      anna: records => ok
    scenario "Included"
      include "parts/visit.scn"
    cleanup
      support: show anna => resets=0
      support: find anna => count>0
      support: show anna => screen!=none

    """

  /// Of two files one is green and one is red.
  static let mixed = SuiteResults([
    "green.scn": green, "red.scn": red,
    "parts/visit.scn": "# in common\nanna: login\nanna: book nowhere at=2026-01-12T09:00\n",
  ])
}
