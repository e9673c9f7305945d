import CommandLanguage
import Foundation
import Lessons
import ScenarioTesting
import Shell
import TestSupport
import Testing

/// The lessons in the program are the files in the repository, and the two languages of each are one lesson.
@Suite struct ShippedLessonTests {
  static let languages: [Language] = [.pl, .en]

  private static func file(_ lesson: Lesson, _ language: Language) -> URL {
    Repository.root.appending(path: "scripts/lessons/\(language.rawValue)/\(lesson.file)")
  }

  @Test(arguments: Lesson.allCases, languages)
  func itsTextIsThatOfTheFile(_ lesson: Lesson, _ language: Language) throws {
    let text = try String(contentsOf: Self.file(lesson, language), encoding: .utf8)
    #expect(lesson.text(language) == text, "scripts/embed-lessons writes it anew")
  }

  @Test(arguments: languages)
  func everyFileIsALesson(_ language: Language) throws {
    let folder = Self.file(.pin, language).deletingLastPathComponent().path
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(Set(names) == Set(Lesson.allCases.map(\.file)))
  }

  /// Its statements without titles, tags, narration, comments and the names of documents.
  private static func bones(_ text: String) throws -> [String] {
    let english = try #require(Staged.canonical(text, .en))
    return english.split(separator: "\n").map { String($0.drop { $0 == " " }) }
      .filter { !$0.hasPrefix(">") && !$0.hasPrefix("#") && !$0.hasPrefix("scenario ") }
      .map { $0.replacing(/add-document (\w+) "[^"]*"/, with: { "add-document \($0.1)" }) }
  }

  @Test(arguments: Lesson.allCases)
  func bothLanguagesDoTheSame(_ lesson: Lesson) throws {
    #expect(try Self.bones(lesson.text(.pl)) == Self.bones(lesson.text(.en)))
  }

  @Test(arguments: Lesson.allCases, languages)
  func itIsCanonical(_ lesson: Lesson, _ language: Language) {
    #expect(Staged.canonical(lesson.text(language), nil) == lesson.text(language))
  }

  @Test(arguments: Lesson.allCases, languages)
  func itGoesAsItExpects(_ lesson: Lesson, _ language: Language) throws {
    let stage = try Staged.stage(lesson, language)
    #expect(stage.title == lesson.title.in(language))
    #expect(stage.rehearsals.count >= 2)
    #expect(!stage.notes.isEmpty, "the trainer is told how long it takes")
    for rehearsal in stage.rehearsals {
      let scene = rehearsal.scene()
      #expect(scene.steps.contains { !$0.narration.isEmpty })
      #expect(scene.steps.allSatisfy { $0.performance.isExpected })
    }
  }

  /// An audience reads no fields, no moments as the language writes them, and no word of who decided a rule.
  @Test(arguments: Lesson.allCases, ShippedLessonTests.languages)
  func whatAnAudienceSeesReadsAsPeopleWrite(_ lesson: Lesson, _ language: Language) throws {
    var preferences = Staged.preferences
    preferences.language = language
    for rehearsal in try Staged.stage(lesson, language).rehearsals {
      for line in ShownChanges(rehearsal.scene(), preferences).steps.joined() {
        let isWindow = line.contains("│")
        #expect(!isWindow || !line.contains(/[0-9]{4}-[0-9]{2}-[0-9]{2}/), "\(line)")
        #expect(!line.contains(/^✓ .*(=|[0-9]T[0-9])/), "\(line)")
        #expect(!line.contains(/decyzja projektu|our decision/), "\(line)")
      }
    }
  }
}
