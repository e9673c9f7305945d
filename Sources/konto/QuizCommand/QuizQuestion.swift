import CommandLanguage
import Lessons
import PlainText
import ScenarioTesting
import Shell
import Terminal

/// One step that is asked, until it is done.
struct QuizQuestion {
  private(set) var answer: QuizAnswer
  let step: SceneStep
  /// `3/16`.
  let place: String

  init(answer: QuizAnswer, step: SceneStep, place: String) {
    self.answer = answer
    self.step = step
    self.place = place
  }

  /// Nil once it is done; else the status with which the quiz is left.
  mutating func ask(
    _ course: inout QuizCourse, _ input: inout QuizInput, _ page: inout QuizPage
  ) -> ExitStatus? {
    let began = Stopwatch.now()
    defer { answer.milliseconds = Int((Stopwatch.now() - began) / .milliseconds(1)) }
    page.show(page.screen(before: step, in: course.standing()))
    page.show(page.question(step, place))
    while true {
      switch input.next(in: course.standing()) {
      case .cancelled: continue
      case .terminated: return .interrupted
      case .ended: return leave(page)
      case .line(let text):
        switch QuizWord(text) {
        case .quit: return leave(page)
        case .hint: hint(course, page)
        case .skip:
          show(course, page)
          if let played = course.advance() { page.show(page.done(played, by: .learner)) }
          return nil
        case nil:
          if take(text, &course, &page) { return nil }
        }
      }
    }
  }

  private func leave(_ page: QuizPage) -> ExitStatus {
    page.show(page.leaving)
    return .asExpected
  }

  private mutating func hint(_ course: QuizCourse, _ page: QuizPage) {
    answer.hints += 1
    var course = course
    let hint = QuizHint(step, course.standing())
    if hint.isWhole(answer.hints) { answer.isShown = true }
    page.show(page.hint(hint.words(answer.hints, page.language)))
  }

  private mutating func show(_ course: QuizCourse, _ page: QuizPage) {
    var course = course
    let hint = QuizHint(step, course.standing())
    answer.isShown = true
    page.show(page.hint(hint.words(hint.count, page.language)))
  }

  /// Whether the step is done.
  private mutating func take(_ text: String, _ course: inout QuizCourse, _ page: inout QuizPage) -> Bool {
    let standing = course.standing()
    let source = SourceLine(
      place: Place(file: "", line: 1), text: GroupedPIN.joined(text), in: standing.surroundings.vocabulary)
    switch LineReader.readCommand(source) {
    case .success(.blank), .success(.narration), .success(.header): return false
    case .failure(let errors):
      answer.tries += 1
      page.show(page.mistakes(errors.all))
      hint(course, page)
      return false
    case .success(.statement(let statement)):
      let mistakes = standing.mistakes(in: statement)
      guard mistakes.isEmpty else {
        answer.tries += 1
        page.show(page.mistakes(mistakes))
        hint(course, page)
        return false
      }
      return judge(statement, &course, &page)
    }
  }

  private mutating func judge(
    _ statement: Statement, _ course: inout QuizCourse, _ page: inout QuizPage
  ) -> Bool {
    switch course.judge(statement) {
    case .right(let played):
      answer.tries += 1
      page.show(page.right(answer.way))
      page.show(page.done(played, by: .learner))
      return true
    case .aside(let performance): page.show(page.aside(performance))
    case .wrong(let tried, let reason):
      answer.tries += 1
      page.show(page.wrong(tried, reason.words(for: step, page.language)))
      hint(course, page)
    }
    return false
  }
}
