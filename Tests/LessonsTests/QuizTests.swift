import Activation
import CommandLanguage
import Lessons
import Shell
import Testing

/// What a quiz takes for right, and what it says of everything else.
@Suite struct QuizTests {
  private static func statement(_ text: String) throws -> Statement {
    let source = SourceLine(place: Place(file: "", line: 1), text: text)
    guard case .success(.statement(let statement)) = LineReader.readCommand(source) else {
      throw Staged.NotAsExpected()
    }
    return statement
  }

  /// The course of a scenario, brought to a question by the file's own lines.
  private static func course(
    _ lesson: Lesson, scenario: Int = 0, after count: Int = 0, _ language: Language = .en
  ) throws -> QuizCourse {
    var course = QuizCourse(try Staged.stage(lesson, language).rehearsals[scenario])
    for _ in 0..<count { _ = course.advance() }
    return course
  }

  private static func judgement(_ line: String, _ course: QuizCourse) throws -> Judgement {
    var course = course
    return course.judge(try statement(line))
  }

  private static func reason(_ line: String, _ course: QuizCourse) throws -> String {
    switch try judgement(line, course) {
    case .right: "right"
    case .aside: "aside"
    case .wrong(_, let reason): String("\(reason)".prefix { $0 != "(" })
    }
  }

  /// The whole line that the last hint tells is the answer: whoever goes on to the end of the hints gets through.
  @Test(arguments: Lesson.allCases, ShippedLessonTests.languages)
  func theLastHintIsRight(_ lesson: Lesson, _ language: Language) throws {
    for rehearsal in try Staged.stage(lesson, language).rehearsals {
      var course = QuizCourse(rehearsal)
      let questions = course.questions
      #expect(!questions.isEmpty)
      while let step = course.step {
        guard questions.contains(course.number) else {
          _ = course.advance()
          continue
        }
        let line = QuizHint(step, course.standing()).line(language)
        guard case .right = course.judge(try Self.statement(line)) else {
          Issue.record("\(lesson.rawValue) \(language.rawValue): \(line)")
          return
        }
      }
      #expect(course.session.world == course.scene.steps.last?.after.world)
    }
  }

  @Test func whateverLeadsToTheSameIsRight() throws {
    let present = try Self.course(.pin, scenario: 1, after: 2)
    for line in [
      "present", "okaż", "akowalska: present", "present document=id-card", "present login=01620300022",
      "present number=ZZZ500000 expires=2030-01-01",
    ] {
      #expect(try Self.reason(line, present) == "right", "\(line)")
    }
    let book = try Self.course(.pin, after: 1)
    #expect(try Self.reason("umów-wizytę jawor kiedy=2026-01-19T09:30", book) == "right")
    let support = try Self.course(.pin, scenario: 1, after: 4)
    for line in ["show akowalska", "why akowalska", "show kowalska"] {
      #expect(try Self.reason(line, support) == "right", "\(line)")
    }
    let find = try Self.course(.telephone, scenario: 2, after: 6)
    #expect(try Self.reason("find lis", find) == "right")
  }

  @Test func whatGoesOnInTheLearnersOwnWorld() throws {
    var course = try Self.course(.pin, scenario: 1, after: 2)
    _ = course.judge(try Self.statement("present number=ZZZ500000"))
    let slip = course.judge(try Self.statement("issue-pin"))
    guard case .right(let step) = slip, case .ok(let success) = step.performance.outcome else {
      Issue.record("issue-pin is not taken")
      return
    }
    #expect(course.session.value(of: "pin") == success.value?.written, "the name is kept without being typed")
  }

  /// What the story says is part of the step: which document, where and when, for whom.
  @Test func whatIsToldOtherwiseIsNotTheStep() throws {
    let present = try Self.course(.pin, scenario: 1, after: 2)
    #expect(try Self.reason("present document=passport", present) == "otherValues")
    let book = try Self.course(.pin, after: 1)
    for line in [
      "book brzoza at=2026-01-19T09:30", "book jawor at=2026-01-20T09:30",
      "book jawor at=2026-01-19T09:30 clinic=9:30",
    ] {
      #expect(try Self.reason(line, book) == "otherValues", "\(line)")
    }
    let passport = try Self.course(.desk, scenario: 7, after: 3)
    #expect(try Self.reason("present document=passport", passport) == "right")
    #expect(try Self.reason("present document=id-card", passport) == "otherValues")
    for (scenario, count, subject) in [(0, 2, "akowalska"), (1, 0, "akowalska")] {
      let issue = try Self.course(.desk, scenario: scenario, after: count)
      #expect(try Self.reason("issue-pin \(subject)", issue) == "right")
      for other in ["xyz", "--help", "jnowak"] {
        #expect(try Self.reason("issue-pin \(other)", issue) != "right", "\(other)")
      }
    }
    let support = try Self.course(.pin, scenario: 1, after: 4)
    #expect(try Self.reason("why nobody", support) == "refused")
    let confirm = try Self.course(.pin, scenario: 1, after: 9)
    #expect(try Self.reason("enter-pin 00000000", confirm) == "otherDeed", "it is no look")
  }

  @Test func whatIsWrongIsToldApart() throws {
    let come = try Self.course(.pin, scenario: 1)
    #expect(try Self.reason("come jawor", come) == "otherValues")
    #expect(try Self.reason("come nowhere", come) == "refused")
    #expect(try Self.reason("login", come) == "otherDeed")
    #expect(try Self.reason("clerk@brzoza: issue-pin", come) == "otherActor")
    #expect(try Self.reason("activate pin=12345678", come) == "refused")
    let refusal = try Self.course(.pin, scenario: 1, after: 1)
    #expect(try Self.reason("revoke-pin akowalska", refusal) == "otherRefusal")
    let properties = try Self.course(.pin, scenario: 1, after: 6)
    #expect(try Self.reason("properties", properties) == "right")
    #expect(try Self.reason("logout", properties) == "otherDeed")
    let entry = try Self.course(.pin, scenario: 1, after: 8)
    #expect(
      try Self.reason("enter-pin 00000000", entry) == "later", "it would only be refused when confirmed")
  }

  @Test func looksAndQuestionsCountForNothing() throws {
    let come = try Self.course(.pin, scenario: 1)
    for line in ["help", "steps", "screen", "explain R9", "support: show akowalska", "facilities"] {
      #expect(try Self.reason(line, come) == "aside", "\(line)")
    }
  }

  @Test func aMistakeChangesNothing() throws {
    var course = try Self.course(.pin, scenario: 1)
    let before = course.session.world
    _ = course.judge(try Self.statement("come jawor"))
    #expect(course.session.world == before)
    #expect(try Self.reason("come brzoza", course) == "right")
  }

  @Test func hintsGrowMoreExact() throws {
    var course = try Self.course(.pin, after: 1)
    let hint = QuizHint(try #require(course.step), course.standing())
    #expect(hint.count == 4)
    #expect(hint.words(2, .en) == "the command: book")
    #expect(hint.words(3, .en).hasPrefix("its form: book FACILITY at=…"))
    #expect(hint.words(4, .en) == "the whole line: book jawor at=2026-01-19T09:30")
    #expect(hint.words(9, .pl) == "cały wiersz: umów-wizytę jawor kiedy=2026-01-19T09:30")
    #expect(!hint.isWhole(3) && hint.isWhole(4))
  }

  @Test func theResultHoldsNothingThatWasTyped() throws {
    let stage = try Staged.stage(.reset)
    let step = stage.rehearsals[0].scene().steps[1]
    var answer = QuizAnswer(scenario: 0, step: 1, step.performance.statement)
    (answer.tries, answer.hints, answer.milliseconds) = (3, 2, 61_500)
    let json = QuizSummary(stage, [answer], isComplete: true).json("reset")
    #expect(json.hasPrefix(QuizSummary.beginning))
    #expect(json.contains(#""verb":"change-password","way":"with-hints","tries":3,"hints":2,"seconds":61.5"#))
    #expect(!json.contains("Wiosna"))
    let lines = QuizSummary(stage, [answer], isComplete: true).lines(Staged.preferences, "reset")
    #expect(lines.contains("  right first time: 0 of 1") && lines.contains("  time: 1:01"))
    #expect(lines.contains("  steps worth another look: 1 (change-password)"))
  }
}
