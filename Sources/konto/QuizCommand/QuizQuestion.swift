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
  /// That of the last hint.
  private var rank: Int
  /// Whether the learner has come to the right verb by themselves.
  private var knowsVerb = false

  init(answer: QuizAnswer, step: SceneStep, place: String) {
    self.answer = answer
    self.step = step
    self.place = place
    // Each wrong try brought one too.
    rank = max(answer.hints, answer.tries)
  }

  /// Nil once it is done; else the status with which the quiz is left.
  mutating func ask(
    _ course: inout QuizCourse, _ input: inout QuizInput, _ page: inout QuizPage
  ) -> ExitStatus? {
    let (began, before) = (Stopwatch.now(), answer.milliseconds)
    defer { answer.milliseconds = before + Int((Stopwatch.now() - began) / .milliseconds(1)) }
    let screen = page.screen(before: step, in: course.standing())
    let question = page.question(step, place, course.standing())
    page.show(screen + page.narration(step.narration) + question, keeping: question.count)
    while true {
      page.wasRead()
      switch input.next(in: course.standing(), ahead: page.takeAhead()) {
      case .cancelled: continue
      case .terminated: return .interrupted
      case .ended: return leave(&page)
      case .line(let text):
        switch QuizWord(text) {
        case .quit: return leave(&page)
        case .hint:
          answer.hints += 1
          hint(course, &page)
        case .skip:
          show(course, &page)
          if let played = course.advance() { page.show(page.done(played, by: .learner)) }
          return nil
        case nil:
          if take(text, cutFrom: input.lengthOfCut, &course, &page) { return nil }
        }
      }
    }
  }

  private func leave(_ page: inout QuizPage) -> ExitStatus {
    page.show(page.leaving)
    return .asExpected
  }

  /// One that nobody asked for follows a try, which is counted by itself.
  private mutating func hint(_ course: QuizCourse, _ page: inout QuizPage) {
    rank = max(rank + 1, knowsVerb ? QuizHint.beyondTheVerb : 1)
    var course = course
    let hint = QuizHint(step, course.standing())
    if hint.isWhole(rank) { answer.isShown = true }
    page.show(page.hint(hint.words(rank, page.language)))
  }

  private mutating func show(_ course: QuizCourse, _ page: inout QuizPage) {
    var course = course
    answer.isShown = true
    page.show(page.answer(QuizHint(step, course.standing()).line(page.language)))
  }

  /// Whether the step is done.
  ///
  /// - Parameter length: how many bytes the line has, where the text is not all of it.
  private mutating func take(
    _ text: String, cutFrom length: Int?, _ course: inout QuizCourse, _ page: inout QuizPage
  ) -> Bool {
    let standing = course.standing()
    let line = LearnersLine(text, to: step, in: standing)
    let source = line.source
    switch LineReader.readCommand(source) {
    case .success(.blank), .success(.narration), .success(.header): return false
    case .failure(let errors):
      // One word too many is no other answer.
      if let shorter = source.withoutSurplus(errors.all, in: standing),
        case .success(.statement(let statement)) = LineReader.readCommand(shorter)
      {
        let shown = Redaction.masked(shorter.text, in: shorter.vocabulary)
        return take(statement, saying: page.shortened(shown), in: standing, &course, &page)
      }
      let whole = length.map { length in errors.all.map { $0.moved(to: 1, length: length) } } ?? errors.all
      page.show(page.mistakes(whole.map { mistake($0, in: standing) }))
      // Whoever does not know the commands yet has not tried anything, nor has whoever is only told what is missing.
      guard !errors.all.contains(where: \.isOfUnknownVerb) else {
        page.show(page.unknown)
        return false
      }
      guard !errors.all.allSatisfy(\.isOfALack) else {
        page.show(page.lacking)
        return false
      }
      slip(source, course, &page)
      return false
    case .success(.statement(let statement)):
      let form = line.form(page.language).map(page.exactly) ?? []
      return take(statement, saying: form, in: standing, &course, &page)
    }
  }

  /// With those verbs alone that can be an answer.
  private func mistake(_ error: SyntaxError, in standing: Session) -> SyntaxError {
    standing.ownMistake(error).suggesting { term in
      error.source.vocabulary.verb(term.en)?.mayBeTried(instead: step) ?? true
    }
  }

  /// - Parameter remark: what is told of the line where it is right.
  private mutating func take(
    _ statement: Statement, saying remark: [String], in standing: Session, _ course: inout QuizCourse,
    _ page: inout QuizPage
  ) -> Bool {
    guard statement.verb.mayBeTried(instead: step) else {
      page.show(page.unavailable)
      return false
    }
    knowsVerb = knowsVerb || statement.verb == step.performance.statement.verb
    let mistakes = standing.mistakes(in: statement)
    guard mistakes.isEmpty else {
      page.show(page.mistakes(mistakes))
      slip(statement.source, course, &page)
      return false
    }
    return judge(statement, saying: remark, &course, &page)
  }

  /// A line that cannot be read is a try, and gets a hint; the whole line is told to those alone who tried or asked.
  private mutating func slip(_ source: SourceLine, _ course: QuizCourse, _ page: inout QuizPage) {
    answer.tries += 1
    page.show(page.counted)
    let words = source.text.split(separator: " ").map(String.init)
    let verbs = words.prefix(2).compactMap(source.vocabulary.verb)
    // The right verb, in a line that is not right otherwise, need not be told again.
    if verbs.contains(step.performance.statement.verb) { knowsVerb = true }
    var course = course
    let count = QuizHint(step, course.standing()).count
    if max(rank + 1, knowsVerb ? QuizHint.beyondTheVerb : 1) < count { hint(course, &page) }
  }

  private mutating func judge(
    _ statement: Statement, saying remark: [String], _ course: inout QuizCourse, _ page: inout QuizPage
  ) -> Bool {
    switch course.judge(statement) {
    case .right(let played):
      answer.tries += 1
      let done = remark + page.done(played, by: .learner)
      let verdict = page.right(answer.way, played.performance)
      page.show(done + verdict, keeping: verdict.count)
      return true
    case .aside(let performance):
      let isHint = performance.tellsNextStep
      if isHint { answer.hints += 1 }
      page.show(page.aside(performance, isHint: isHint, hiding: step.secrets))
    case .wrong(let tried, let reason):
      answer.tries += 1
      page.show(page.wrong(tried, reason, for: step))
      hint(course, &page)
    }
    return false
  }
}

extension Verb {
  /// Whether it makes sense in a quiz: there nothing is taken back, captured or set, for every line is tried on a copy.
  fileprivate func mayBeTried(instead step: SceneStep) -> Bool {
    let helps: [Verb] = [.help, .steps, .screen, .explain]
    return group != .shell || helps.contains(self) || self == step.performance.statement.verb
  }
}

extension Performance {
  /// Whether it says which command comes next: then it helps as a hint does.
  fileprivate var tellsNextStep: Bool {
    guard case .ok = outcome else { return false }
    return [.steps, .screen, .why].contains(statement.verb)
  }
}

extension SyntaxError {
  fileprivate var isOfUnknownVerb: Bool { if case .unknownVerb = problem { true } else { false } }

  /// Whether no more is told than that something is missing.
  fileprivate var isOfALack: Bool {
    guard correction == nil else { return false }
    return switch problem {
    case .missingArgument, .pairWithoutValue: true
    case _: false  // all the others are answers
    }
  }
}
