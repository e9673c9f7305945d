import CommandLanguage
import Lessons
import PlainText
import ScenarioTesting
import Shell
import Terminal

/// One quiz, from the first question to the summary.
struct QuizRun {
  private let stage: Stage
  private let settings: Settings
  private let record: QuizRecord
  private var answers: [QuizAnswer]
  /// How it stood with the step at which the quiz was left.
  private let pending: QuizAnswer?
  /// How the quiz went when it was last done to its end.
  private var finish: QuizFinish?
  private var input: QuizInput
  private var page: QuizPage
  private var isComplete = false
  private let total: Int
  private var asked = 0

  init(_ stage: Stage, _ settings: Settings, _ record: QuizRecord, restarts: Bool) {
    self.stage = stage
    self.settings = settings
    self.record = record
    let kept = restarts ? QuizRecord.Progress() : record.read()
    total = stage.rehearsals.reduce(0) { $0 + QuizCourse($1).questions.count }
    // Whoever begins a quiz that was done to its end begins anew.
    answers = kept.answers.count < total ? kept.answers : []
    pending = kept.pending
    finish = kept.finish
    input = QuizInput(settings.preferences)
    page = QuizPage(settings.preferences, input.pause, isKept: record.mayKeep)
  }

  /// With which it is called again: the lesson, and the options without which it would be another quiz.
  private var call: String {
    let language = settings.language.flatMap { $0 == Environment.language ? nil : " --lang " + $0.rawValue }
    return Visible.path(record.name) + (language ?? "") + (settings.seed.map { " --seed \($0)" } ?? "")
  }

  var summary: QuizSummary { QuizSummary(stage, answers, isComplete: isComplete) }

  mutating func carryOut() -> ExitStatus {
    defer { input.giveBack() }
    guard total > 0 else { return .nothingToRun }
    page.show(
      page.opening(
        stage, call, resuming: answers.count, of: total, after: answers.isEmpty ? finish : nil))
    for index in stage.rehearsals.indices {
      if let status = carryOut(index) { return status }
    }
    isComplete = true
    finish = QuizFinish(answers)
    record.keep(QuizRecord.Progress(finish: finish))
    page.show([""] + summary.lines(settings.preferences, call))
    return .asExpected
  }

  /// Nil where the scenario is done.
  private mutating func carryOut(_ index: Int) -> ExitStatus? {
    var course = QuizCourse(stage.rehearsals[index])
    let questions = course.questions
    let done = Set(answers.filter { $0.scenario == index }.map(\.step))
    if questions.allSatisfy(done.contains) {
      asked += questions.count
      return nil
    }
    page.turn(to: ScenePlace(index, of: stage), isFirst: asked == 0)
    while let step = course.step {
      let number = course.number
      guard questions.contains(number), !done.contains(number) else {
        page.show(page.narration(step.narration))
        asked += questions.contains(number) ? 1 : 0
        if let played = course.advance() { page.show(page.done(played, by: .program)) }
        continue
      }
      asked += 1
      let fresh = QuizAnswer(scenario: index, step: number, step.performance.statement)
      var question = QuizQuestion(
        answer: pending.flatMap { $0.isOfSameStep(as: fresh) ? $0 : nil } ?? fresh, step: step,
        place: "\(asked)/\(total)")
      let status = question.ask(&course, &input, &page)
      guard status == nil else {
        record.keep(QuizRecord.Progress(answers: answers, pending: question.answer, finish: finish))
        return input.complain(settings.preferences) ?? status
      }
      answers.append(question.answer)
      record.keep(QuizRecord.Progress(answers: answers, finish: finish))
    }
    page.show(page.narration(course.scene.closing))
    return nil
  }
}
