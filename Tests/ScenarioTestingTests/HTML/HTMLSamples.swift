import CommandLanguage
import ScenarioTesting
import Shell

/// Pages of scenario files that stand in memory.
enum HTMLSamples {
  static func page(_ text: String, _ language: Language = .en) -> String {
    page(result(["a.scn": text], language), language)
  }

  static func page(_ result: SuiteResult, _ language: Language = .en) -> String {
    HTMLReport(SmallSuite.preferences(language)).text(result)
  }

  /// - Parameter attendance: who looks on while the scenarios run.
  static func result(
    _ files: KeyValuePairs<String, String>, _ language: Language = .en, attendance: Attendance = Attendance()
  ) -> SuiteResult {
    SmallSuite(files).result(language) { runner in
      runner.keeping = .dialogueAndScreens
      runner.attendance = attendance
    }
  }
}
