import CommandLanguage
import ScenarioTesting
import Shell

/// A lesson that goes as its file expects: its scenarios, each to be played when its turn comes.
package struct Stage: Sendable {
  /// What the lesson is called.
  package let title: String
  /// Its scenarios in their order; a scenario with a table once per row.
  package let rehearsals: [Rehearsal]
  /// What the trainer notes of the lesson as a whole.
  package let notes: [String]

  /// Carries the whole plan out first: nothing is shown of a lesson that leads elsewhere than it says.
  ///
  /// - Parameters:
  ///   - title: nil: the file's name.
  ///   - source: the lines of the file, for the notes in it.
  ///   - isInterrupted: asked before each statement.
  package static func set(
    _ plan: Plan, title: String?, source: [RawLine], _ means: StageMeans,
    isInterrupted: @escaping @Sendable () -> Bool
  ) -> Staging {
    var runner = ScenarioRunner(surroundings: means.surroundings, preferences: means.preferences)
    runner.seed = means.seed
    runner.keeping = .nothing
    runner.attendance.isInterrupted = isInterrupted
    let results = plan.runs.map { runner.run($0, of: plan) }
    if results.contains(where: \.wasInterrupted) { return .interrupted }
    let failed = results.filter { $0.verdict == .unexpected || $0.verdict == .error }
    guard failed.isEmpty else { return .unexpected(failed) }
    let notes = TrainerNotes(in: source, hiding: results.first?.identity.secrets ?? .none)
    // What a file itself says not to run, or not to go as it should, is not shown.
    let shown = zip(plan.runs, results).filter { $1.verdict == .asExpected }.map { $0.0 }
    let name = plan.runs.first.map { ScriptFile.title(of: plan.file(of: $0)) } ?? ""
    return .ready(
      Stage(
        title: title ?? name, rehearsals: shown.map { Rehearsal($0, of: plan, notes, means) },
        notes: notes.ofLesson))
  }
}

/// What came of staging a lesson.
package enum Staging: Sendable {
  case ready(Stage)
  /// These scenarios are not as their file expects.
  case unexpected([ScenarioResult])
  case interrupted
}
