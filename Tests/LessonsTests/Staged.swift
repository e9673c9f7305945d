import Activation
import CommandLanguage
import Lessons
import ScenarioTesting
import Shell
import Testing

/// Lessons put on the stage for tests.
enum Staged {
  static let preferences = Preferences(language: .en, format: .text, colour: false, width: 80)

  static func stage(_ lesson: Lesson, _ language: Language = .en) throws -> Stage {
    var preferences = preferences
    preferences.language = language
    return try stage(lesson.text(language), title: lesson.title.in(language), preferences)
  }

  static func stage(
    _ text: String, title: String? = nil, _ preferences: Preferences = Staged.preferences, seed: UInt64 = 1
  ) throws -> Stage {
    guard case .ready(let stage) = try staging(text, title: title, preferences, seed: seed) else {
      throw NotAsExpected()
    }
    return stage
  }

  static func staging(
    _ text: String, title: String? = nil, _ preferences: Preferences = Staged.preferences, seed: UInt64 = 1
  ) throws -> Staging {
    let bytes = Array(text.utf8)
    guard case .ready(let script) = ScriptFile.read("a.scn", from: { _ throws(ReadProblem) in bytes }),
      case .success(let plan) = ScenarioChoice().plan([script])
    else { throw NotAsExpected() }
    let surroundings = Surroundings.simulated(Means(hashing: .inMemory)) { _, _ throws(RunError) in
      FileTranscript("")
    }
    return Stage.set(
      plan, title: title, source: RawLine.lines(of: bytes, file: "a.scn"),
      StageMeans(surroundings: surroundings, preferences: preferences, seed: seed), isInterrupted: { false })
  }

  /// The canonical form of a file, translated if a language is given; nil where it has mistakes.
  static func canonical(_ text: String, _ language: Language?) -> String? {
    try? Formatter.format(Array(text.utf8), file: "a.scn", language: language).get()
  }

  struct NotAsExpected: Error {}
}
