import CommandLanguage
import Foundation

/// A text that is committed beside the tests, to be compared with what the program says now. It is written by the
/// program itself, where `KONTO_RECORD` asks for it (`scripts/record-sessions`), and read by people in git's diff.
package struct RecordedText {
  /// Its name in messages.
  package let name: String
  private let url: URL

  /// - Parameter source: the file of the test, beside which it lies.
  package init(_ name: String, besides source: StaticString) {
    self.name = name
    url = URL(filePath: "\(source)").deletingLastPathComponent().appending(path: name)
  }

  package var path: String { url.path }

  /// What is committed; nil if there is no such file.
  package var text: String? { try? String(contentsOf: url, encoding: .utf8) }

  /// Where what is committed begins to differ, and how.
  package struct Difference: CustomStringConvertible {
    /// From 1, in what is committed.
    package let line: Int
    package let description: String
  }

  /// What differs from a text; nil if nothing does, or if it was recorded just now.
  package func difference(from found: String) throws -> Difference? {
    if Self.isRecording {
      if text != found { try Data(found.utf8).write(to: url) }
      return nil
    }
    guard let text else {
      return Difference(line: 1, description: "\(name) is missing; scripts/record-sessions writes it")
    }
    let diff = UnifiedDiff(from: text, to: found).text(from: name, to: "what the program says")
    guard !diff.isEmpty else { return nil }
    let line = Self.sharedLines(text, found) + 1
    return Difference(line: line, description: "\(name):\(line)\n\(diff)")
  }

  private static let isRecording = ProcessInfo.processInfo.environment["KONTO_RECORD"] == "1"

  /// How many lines at the beginning are the same.
  private static func sharedLines(_ text: String, _ other: String) -> Int {
    func lines(_ text: String) -> [Substring.UTF8View] { text.utf8.split(separator: 10, omittingEmptySubsequences: false).map { Substring($0).utf8 } }
    return zip(lines(text), lines(other)).prefix { $0.elementsEqual($1) }.count
  }
}
