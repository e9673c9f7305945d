import CommandLanguage
import TestSupport
import Testing

@testable import Shell

/// What the shell shows, from the files of `Sessions`: each is typed again, and the program must show the same to the
/// last character. `scripts/record-sessions` writes them anew, to be read in git's diff.
@Suite struct SessionTests {
  /// What the files are about; each stands in both languages.
  private static let topics = [
    "calls", "portal", "activation", "trusted-profile", "desk", "lists", "trail", "steps", "locks",
    "inspection",
    "messages", "help", "verb-help", "explain", "expectations", "empty-world", "narrow", "colour",
    "hints", "undo",
  ]

  private static let names = topics.flatMap { topic in Language.allCases.map { file(topic, $0) } }

  private static func file(_ topic: String, _ language: Language) -> String {
    "Sessions/\(topic).\(language.rawValue).session"
  }

  @Test(arguments: names)
  func isShownAsRecorded(_ name: String) throws {
    let recorded = RecordedText(name)
    let file = try SessionFile(try #require(recorded.text, "\(name) is missing"))
    #expect(name.hasSuffix(".\(file.options.language.rawValue).session"), "\(name) is in another language")
    try #require(!file.sessions.isEmpty, "\(name) has no session")
    let played = file.sessions.map { PlayedSession($0.inputs, file.options) }
    for (written, played) in zip(file.sessions, played) where !played.showsSomething {
      recorded.record("The session ends with nothing to see.", line: written.line)
    }
    let text = file.text(played)
    let inputs = file.sessions.map(\.inputs)
    #expect(try SessionFile(text).sessions.map(\.inputs) == inputs, "something shown looks like a prompt")
    #expect(!text.unicodeScalars.contains(where: isHidden), "control characters are shown")
    try recorded.expect(text)
  }

  private func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
  }

  @Test func everyFileIsPlayed() throws {
    #expect(try RecordedText.names(in: "Sessions") == Self.names.sorted())
  }

  @Test(arguments: topics)
  func bothLanguagesShowTheSame(_ topic: String) throws {
    let titles = try Language.allCases.map { language in
      let text = try #require(RecordedText(Self.file(topic, language)).text)
      return try SessionFile(text).sessions.map(\.title)
    }
    #expect(Set(titles).count == 1)
  }
}
