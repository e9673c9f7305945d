import Activation
import CommandLanguage
import Exploration
import Journal
import ScenarioTesting
import Shell

/// Searches for tests, in worlds of practice.
enum Explored {
  static let preferences = Preferences(language: .en, format: .text, colour: false, width: 80)
  static let surroundings = Surroundings.simulated(Means(hashing: .inMemory).remembering()) {
    _, _ throws(RunError) in FileTranscript("")
  }

  static var cast: Session { Cast.session(preferences: preferences, surroundings: surroundings) }

  static func canonical(_ text: String) -> String? {
    try? Formatter.format(Array(text.utf8), file: "a.scn", language: nil).get()
  }

  /// Whether every scenario of a file goes as it says.
  static func isAsExpected(_ text: String) throws -> Bool {
    let results = try results(of: [text])
    return !results.isEmpty && results.allSatisfy(\.isAsExpected)
  }

  /// What comes of the scenarios of some files.
  static func results(of texts: [String]) throws -> [ScenarioResult] {
    var runner = ScenarioRunner(surroundings: surroundings, preferences: preferences)
    runner.measuresCoverage = true
    return try texts.flatMap { text in
      let bytes = Array(text.utf8)
      guard case .ready(let script) = ScriptFile.read("a.scn", from: { _ throws(ReadProblem) in bytes })
      else {
        throw NotAScript(text: text)
      }
      return script.scenarios.flatMap { scenario in
        scenario.rows.map { runner.run(scenario, $0, in: script) }
      }
    }
  }

  struct NotAScript: Error { let text: String }
}

extension Explored {
  static var empty: Session { Session(preferences: preferences, surroundings: surroundings) }
}
