import CommandLanguage
import Foundation
import TestSupport
import Testing

@testable import Shell

/// What the shell shows, from the files of `Sessions`: each is typed again, and the program must show the same to the
/// last character. `scripts/record-sessions` writes them anew, to be read in git's diff.
@Suite struct SessionTests {
  /// What the files are about; each stands in both languages.
  private static let topics = [
    "portal", "activation", "trusted-profile", "desk", "lists", "trail", "steps", "locks", "inspection", "messages",
    "narrow", "colour", "help", "verb-help", "explain",
  ]

  private static let names = topics.flatMap { topic in Language.allCases.map { file(topic, $0) } }

  private static func file(_ topic: String, _ language: Language) -> String {
    "Sessions/\(topic).\(language.rawValue).session"
  }

  @Test(arguments: names)
  func isShownAsRecorded(_ name: String) throws {
    let recorded = RecordedText(name, besides: #filePath)
    let file = try SessionFile(try #require(recorded.text, "\(name) is missing"))
    #expect(name.hasSuffix(".\(file.options.language.rawValue).session"), "\(name) is in another language")
    try #require(!file.sessions.isEmpty, "\(name) has no session")
    let played = file.sessions.map { PlayedSession($0.inputs, file.options) }
    for (written, played) in zip(file.sessions, played) {
      #expect(played.showsSomething, "\(name):\(written.line) ends with nothing to see")
    }
    let text = file.text(played)
    #expect(try SessionFile(text).sessions.map(\.inputs) == file.sessions.map(\.inputs), "\(name) cannot be read back")
    #expect(!text.unicodeScalars.contains(where: isHidden), "\(name) has control characters")
    if let difference = try recorded.difference(from: text) {
      Issue.record("\(difference)", sourceLocation: place(recorded, difference.line))
    }
  }

  private func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control && !"\n\t".unicodeScalars.contains(scalar)
  }

  private func place(_ recorded: RecordedText, _ line: Int) -> SourceLocation {
    SourceLocation(fileID: "ShellTests/\(recorded.name)", filePath: recorded.path, line: line, column: 1)
  }

  @Test func everyFileIsPlayed() throws {
    let folder = RecordedText("Sessions", besides: #filePath).path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).map { "Sessions/" + $0 }
    #expect(files.sorted() == Self.names.sorted())
  }

  @Test(arguments: topics)
  func bothLanguagesShowTheSame(_ topic: String) throws {
    let titles = try Language.allCases.map { language in
      let recorded = RecordedText(Self.file(topic, language), besides: #filePath)
      return try SessionFile(try #require(recorded.text)).sessions.map(\.title)
    }
    #expect(Set(titles).count == 1)
  }
}
