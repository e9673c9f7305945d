import CommandLanguage
import PlainText

/// How a learner did one step. It holds nothing that was typed: a secret could be in it.
package struct QuizAnswer: Sendable, Hashable, Codable {
  /// The scenario, from 0.
  package let scenario: Int
  /// The step of it, from 0, of those that an audience sees.
  package let step: Int
  /// Where the file's own line stands.
  package let line: Int
  /// The verb of that line, in English.
  package let verb: String
  /// How many lines were tried, the right one among them.
  package var tries = 0
  /// How many hints were told.
  package var hints = 0
  /// Whether the whole line was told.
  package var isShown = false
  /// The real time that it took.
  package var milliseconds = 0

  /// A step that nobody has tried yet.
  package init(scenario: Int, step: Int, _ statement: Statement) {
    self.scenario = scenario
    self.step = step
    line = statement.source.place.line
    verb = statement.verb.name.en
  }

  /// Whether both are about one step.
  package func isOfSameStep(as other: QuizAnswer) -> Bool {
    scenario == other.scenario && step == other.step && line == other.line
  }

  /// How it was done.
  package enum Way: String, Sendable {
    case atOnce = "at-once"
    case withHints = "with-hints"
    case shown
  }

  /// At once, with hints, or by the whole line.
  package var way: Way { isShown ? .shown : tries <= 1 && hints == 0 ? .atOnce : .withHints }

  /// The answer as an object.
  package var json: JSONObject {
    var object = JSONObject()
    object.add("scenario", scenario)
    object.add("step", step)
    object.add("line", line)
    object.add("verb", verb)
    object.add("tries", tries)
    object.add("hints", hints)
    object.add("isShown", isShown)
    object.add("milliseconds", milliseconds)
    return object
  }
}
