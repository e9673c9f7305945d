import CommandLanguage
import PlainText
import Shell

/// How a quiz went: for the learner in words, for the trainer as JSON.
package struct QuizSummary: Sendable {
  private let stage: Stage
  private let answers: [QuizAnswer]
  private let isComplete: Bool

  /// - Parameter isComplete: whether every step was done.
  package init(_ stage: Stage, _ answers: [QuizAnswer], isComplete: Bool) {
    self.stage = stage
    self.answers = answers
    self.isComplete = isComplete
  }

  private func count(_ way: QuizAnswer.Way) -> Int { answers.count { $0.way == way } }

  private var seconds: Int { answers.reduce(0) { $0 + $1.milliseconds } / 1000 }

  /// What the learner is told at the end.
  ///
  /// - Parameter name: by which the quiz is called.
  package func lines(_ preferences: Preferences, _ name: String) -> [String] {
    let language = preferences.language
    let head = Text(
      pl: "Koniec ćwiczenia „\(stage.title)”.", en: "The quiz “\(stage.title)” is done.")
    let rows = [
      Text(
        pl: "za pierwszym razem: \(count(.atOnce)) z \(answers.count)",
        en: "right first time: \(count(.atOnce)) of \(answers.count)"),
      Text(
        pl: "po kilku próbach albo z podpowiedzią: \(count(.withHints))",
        en: "after several tries or with hints: \(count(.withHints))"),
      Text(pl: "z pokazaną odpowiedzią: \(count(.shown))", en: "with the line shown: \(count(.shown))"),
      Text(pl: "czas: \(time)", en: "time: \(time)"),
    ]
    return preferences.wrapped(Ink.bold(head.in(language), preferences.colour), indent: 0)
      + rows.flatMap { preferences.wrapped($0.in(language), indent: 2, hanging: 2) }
      + again(preferences, name)
  }

  private var time: String {
    let (minutes, rest) = (seconds / 60, seconds % 60)
    return "\(minutes):" + (rest < 10 ? "0" : "") + String(rest)
  }

  /// The steps that are worth practising, and how.
  private func again(_ preferences: Preferences, _ name: String) -> [String] {
    let steps = answers.enumerated().filter { $0.element.way != .atOnce }.map { number, answer in
      let verb = Vocabulary.standard.verbs.first { $0.name.en == answer.verb }?.name
      return (number: number + 1, verb: verb ?? Term(answer.verb))
    }
    guard !steps.isEmpty else { return [] }
    func list(_ language: Language) -> String {
      steps.map { "\($0.number) (\($0.verb.in(language)))" }.joined(separator: ", ")
    }
    let texts = [
      Text(pl: "kroki do powtórzenia: \(list(.pl))", en: "steps worth another look: \(list(.en))"),
      Text(
        pl: "jeszcze raz od początku: konto quiz \(name)",
        en: "once more from the beginning: konto quiz \(name)"),
    ]
    return texts.flatMap { preferences.wrapped($0.in(preferences.language), indent: 2, hanging: 2) }
  }

  /// What every result file begins with.
  package static let beginning = "{\"version\":1,\"quiz\":"

  /// What `--result` keeps.
  package func json(_ quiz: String) -> String {
    var object = JSONObject()
    object.add("version", 1)
    object.add("quiz", quiz)
    object.add("title", stage.title)
    object.add("complete", isComplete)
    object.add("steps", answers.count)
    object.add("right-at-once", count(.atOnce))
    object.add("with-hints", count(.withHints))
    object.add("shown", count(.shown))
    object.add("seconds", seconds)
    object.add("answers", onLines: answers, json(of:))
    return object.line + "\n"
  }

  private func json(of answer: QuizAnswer) -> JSONObject {
    var object = JSONObject()
    object.add("scenario", stage.rehearsals[answer.scenario].identity.shownName)
    object.add("line", answer.line)
    object.add("verb", answer.verb)
    object.add("way", answer.way.rawValue)
    object.add("tries", answer.tries)
    object.add("hints", answer.hints)
    object.add("seconds", seconds: .milliseconds(answer.milliseconds))
    return object
  }
}
