import Activation
import CommandLanguage
import ScenarioTesting
import Shell

/// Pages of scenario files that stand in memory.
enum HTMLSamples {
  static func page(_ text: String, _ language: Language = .en) -> String {
    HTMLReport(preferences(language)).text(result(["a.scn": text], language))
  }

  static func preferences(_ language: Language) -> Preferences {
    Preferences(language: language, format: .text, colour: false)
  }

  /// - Parameter attendance: who looks on while the scenarios run.
  static func result(
    _ files: KeyValuePairs<String, String>, _ language: Language = .en, attendance: Attendance = Attendance()
  ) -> SuiteResult {
    let texts = Dictionary(files.map { ($0.key, $0.value) }) { $1 }
    let paths = files.map(\.key).filter { !$0.hasPrefix("parts/") }
    return result(of: paths, language, attendance) { (path) throws(ReadProblem) in
      guard let text = texts[path] else { throw .missing }
      return Array(text.utf8)
    }
  }

  /// Times are fixed, so that pages can be compared.
  static func result(
    of paths: [String], _ language: Language, _ attendance: Attendance = Attendance(),
    from source: @escaping ScriptReader.Source
  ) -> SuiteResult {
    var result = SuiteResult(began: Session.start)
    result.duration = .milliseconds(1500)
    let read = ReadFiles(paths, from: source)
    result.obstacles = read.obstacles
    if read.obstacles.isEmpty { result.scenarios = read.scripts.flatMap { run($0, language, attendance) } }
    return result
  }

  private static func run(_ script: Script, _ language: Language, _ attendance: Attendance)
    -> [ScenarioResult]
  {
    var runner = ScenarioRunner(
      surroundings: ShippedScenarios.surroundings, preferences: preferences(language))
    runner.keeping = .dialogueAndScreens
    runner.attendance = attendance
    return script.scenarios.flatMap { scenario in
      scenario.rows.map { row in
        var result = runner.run(scenario, row, in: script)
        result.duration = .milliseconds(12)
        return result
      }
    }
  }
}
