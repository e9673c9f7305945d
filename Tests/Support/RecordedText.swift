import Foundation
import PlainText
import Testing

/// A text that is committed beside the tests, to be compared with what the program says now. It is written by the
/// program itself, where `KONTO_RECORD` asks for it (`scripts/record-sessions`), and read by people in git's diff.
package struct RecordedText {
  /// Its path from the folder of the test.
  package let name: String
  private let url: URL

  /// - Parameter source: the file of the test, in whose folder it lies.
  package init(_ name: String, besides source: StaticString = #filePath) {
    self.name = name
    url = URL(filePath: "\(source)").deletingLastPathComponent().appending(path: name)
  }

  /// What is committed; nil if there is no such file.
  package var text: String? { try? String(contentsOf: url, encoding: .utf8) }

  /// The names of what lies in a folder beside the test.
  package static func names(in folder: String, besides source: StaticString = #filePath) throws -> [String] {
    let path = RecordedText(folder, besides: source).url.path
    return try FileManager.default.contentsOfDirectory(atPath: path).sorted().map { folder + "/" + $0 }
  }

  /// Records an issue at the first line that differs from what the program says, with all differences; while recording,
  /// writes what it says instead. One that is missing is written, and an issue.
  package func expect(_ found: String) throws {
    if Self.isRecording {
      if text != found { try Data(found.utf8).write(to: url) }
      return
    }
    guard let text else {
      try Data(found.utf8).write(to: url)
      return record("It was missing, and is written now.", line: 1)
    }
    let differences = UnifiedDiff(from: text, to: found).text(from: name, to: "what the program says")
    if !differences.isEmpty { record(differences, line: Self.sharedLines(text, found) + 1) }
  }

  /// Records an issue at a line, counted from 1.
  package func record(_ what: String, line: Int) {
    Issue.record(
      "\(name):\(line)\n\(what)",
      sourceLocation: SourceLocation(fileID: "Tests/\(name)", filePath: url.path, line: line, column: 1))
  }

  private static let isRecording = ProcessInfo.processInfo.environment["KONTO_RECORD"] == "1"

  /// How many lines at the beginning are the same.
  private static func sharedLines(_ text: String, _ other: String) -> Int {
    func lines(_ text: String) -> [Data] {
      Data(text.utf8).split(separator: 10, omittingEmptySubsequences: false)
    }
    return zip(lines(text), lines(other)).prefix { $0 == $1 }.count
  }
}
