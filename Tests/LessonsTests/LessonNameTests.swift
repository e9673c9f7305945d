import CommandLanguage
import Lessons
import Shell
import Testing

/// A lesson has a name in each language, and its steps are counted in one way.
@Suite struct LessonNameTests {
  @Test(arguments: [
    ("pin", Lesson.pin), ("PIN", .pin), ("trusted-profile", .trustedProfile),
    ("profil-zaufany", .trustedProfile), ("Profil Zaufany", .trustedProfile), ("reset hasła", .reset),
    ("reset", .reset), ("reset-hasła", .reset), ("reset-hasla", .reset), ("desk", .desk),
    ("rejestracja", .desk),
    ("Rejestracja", .desk), ("telephone", .telephone), ("telefon", .telephone), ("checks", .checks),
    ("kontrole", .checks),
  ])
  func isKnownByEitherName(_ name: String, _ lesson: Lesson) {
    #expect(Lesson(named: name) == lesson)
    #expect(lesson.name.en == lesson.rawValue)
  }

  @Test func whatIsNoLessonHasNone() { #expect(Lesson(named: "kontrola") == nil) }

  /// As many numbered steps on paper as a quiz asks, from 1 on, through the whole lesson.
  @Test(arguments: Lesson.allCases, ShippedLessonTests.languages)
  func paperCountsAsTheQuizDoes(_ lesson: Lesson, _ language: Language) throws {
    let stage = try Staged.stage(lesson, language)
    let asked = stage.rehearsals.reduce(0) { $0 + QuizCourse($1).questions.count }
    let content = HandoutContent(stage, language, forTrainer: false)
    let numbers = HandoutMarkdown(content).text.matches(of: #/\n\*\*([0-9]+)\.\*\* /#).compactMap {
      Int($0.1)
    }
    #expect(numbers == Array(1...asked))
    #expect(HandoutPage(content).text.components(separatedBy: "class=\"number\"").count - 1 == asked)
  }

  /// The portal says the same of most checks: a table tells it once.
  @Test(arguments: ShippedLessonTests.languages) func aTableRepeatsNothing(_ language: Language) throws {
    for lesson in Lesson.allCases {
      let content = HandoutContent(try Staged.stage(lesson, language), language, forTrainer: false)
      let rows = HandoutMarkdown(content).text.split(separator: "\n").filter { $0.hasPrefix("| ") }
      #expect(Set(rows).count == rows.count, "\(lesson.rawValue)")
    }
    let checks = HandoutContent(try Staged.stage(.checks, language), language, forTrainer: false)
    #expect(HandoutMarkdown(checks).text.split(separator: "\n").count { $0.hasPrefix("| ") } == 2 + 3)
  }
}
