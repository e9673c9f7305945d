import Foundation
import TestSupport
import Testing

/// `konto` on a store, still running: lines go in, answers come out, one at a time.
final class RunningShell {
  private let process = Process()
  private let given = Pipe()
  private let told = Pipe()
  private let folder: Folder
  private var unread = Data()

  /// Starts the shell; with `lines` it reads these from a file, else those that `ask` writes.
  init(_ store: String, as actor: String = "admin", lines: String? = nil) throws {
    folder = try Folder()
    let complaints = try folder.write("err", "")
    process.executableURL = URL(filePath: Program.path)
    process.arguments = ["--store", store, "--as", actor, "--output", "json"]
    process.environment = Process.plainEnvironment(home: folder)
    if let lines {
      process.standardInput = try FileHandle(forReadingFrom: URL(filePath: try folder.write("in", lines)))
    } else {
      process.standardInput = given
    }
    process.standardOutput = told
    process.standardError = try FileHandle(forWritingTo: URL(filePath: complaints))
    try process.start()
  }

  func write(_ line: String) throws {
    try given.fileHandleForWriting.write(contentsOf: Data((line + "\n").utf8))
  }

  func ask(_ line: String) throws -> Answer {
    try write(line)
    return try answer()
  }

  /// The next answer, as soon as it is there.
  func answer() throws -> Answer { try #require(try nextAnswer()) }

  /// The next answer; nil when there will be no more. A line without its end was never told.
  func nextAnswer() throws -> Answer? {
    while true {
      if let end = unread.firstIndex(of: 10) {
        let line = unread[..<end]
        unread = Data(unread[unread.index(after: end)...])
        return try JSONDecoder().decode(Answer.self, from: line)
      }
      let more = told.fileHandleForReading.availableData
      if more.isEmpty { return nil }
      unread += more
    }
  }

  func answers() throws -> [Answer] {
    var answers: [Answer] = []
    while let answer = try nextAnswer() { answers.append(answer) }
    return answers
  }

  func kill() { Foundation.kill(process.processIdentifier, SIGKILL) }
  func terminate() { Foundation.kill(process.processIdentifier, SIGTERM) }

  /// The exit status, after the end of its input.
  func end() throws -> Int32 {
    try given.fileHandleForWriting.close()
    return status()
  }

  func status() -> Int32 {
    process.waitUntilExit()
    return process.terminationStatus
  }

  func complaints() throws -> String { try String(contentsOf: folder.file("err"), encoding: .utf8) }
}

/// What a line led to, as JSON tells it.
struct Answer: Decodable {
  let line: Int
  let result: String
  let code: String?
  let value: String?
  let fields: [String: FieldText]?

  var isOK: Bool { result == "ok" }
  func field(_ name: String) -> String? { fields?[name]?.text }
}

/// A field's value, a number too, as text.
struct FieldText: Decodable {
  let text: String

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Int.self) {
      text = String(number)
    } else {
      text = try container.decode(String.self)
    }
  }
}

/// People who cannot exist: births in the 2200s.
enum Synthetic {
  static func pesel(_ number: Int) -> String {
    let digits = [0, 1, 6, 1, 0, 1] + [1000, 100, 10, 1].map { number / $0 % 10 }
    let sum = zip(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]).reduce(0) { $0 + $1.0 * $1.1 }
    return (digits + [(10 - sum % 10) % 10]).map(String.init).joined()
  }

  /// A number of digits that stands for no other.
  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: width - digits.count) + digits
  }
}
