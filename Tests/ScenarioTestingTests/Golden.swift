import Glibc
import Testing

/// Texts that are committed beside the tests; one that is missing is written, to be read and committed.
enum Golden {
  static func expect(_ text: String, _ name: String, _ location: SourceLocation = #_sourceLocation) throws {
    let path = "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/") + "/" + name
    guard let bytes = try? ShippedFiles.bytes(path) else {
      write(text, path)
      Issue.record("\(name) was missing and is written now", sourceLocation: location)
      return
    }
    let (wanted, found) = (lines(String(decoding: bytes, as: UTF8.self)), lines(text))
    for (number, (wanted, found)) in zip(wanted, found).enumerated() {
      try #require(found == wanted, "\(name):\(number + 1)", sourceLocation: location)
    }
    #expect(found.count == wanted.count, "\(name)", sourceLocation: location)
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private static func write(_ text: String, _ path: String) {
    guard let file = fopen(path, "w") else { return }
    fputs(text, file)
    fclose(file)
  }
}
