import Activation
import CommandLanguage
import Journal

@testable import Shell

/// The worlds in which the tests of the shell begin, and what lines show there.
enum Practice {
  static func surroundings(hashing hash: SlowHash = .inMemory) -> Surroundings {
    .simulated(Means(hashing: hash)) { _, _ in FileTranscript("") }
  }

  static let preferences = Preferences(language: .en, format: .text, colour: false)

  /// The practice world with admin at work in it, set up once: a session is a value.
  static let session = PracticeWorld.session(
    actor: .admin, seed: 1, preferences: preferences, surroundings: surroundings())

  /// A world without facilities and people.
  static let empty = PracticeWorld.empty(preferences: preferences, surroundings: surroundings())

  /// The last of some lines, carried out in the practice world after the others.
  static func performance(of lines: String) throws -> Performance {
    var session = session
    return try session.performance(of: lines)
  }

  /// What the last of some lines shows, before it is written for anybody.
  static func showing(of lines: String) throws -> Showing {
    guard case .ok(let success) = try performance(of: lines).outcome else { throw Unexpected(line: lines) }
    return success.showing
  }

  /// What the last of some lines shows.
  static func shown(_ lines: String, _ preferences: Preferences = preferences) throws -> String {
    try showing(of: lines).lines(preferences).joined(separator: "\n")
  }

  /// The code with which the last of some lines is refused.
  static func refusal(of lines: String) throws -> RefusalCode {
    guard case .refused(let rejection) = try performance(of: lines).outcome else {
      throw Unexpected(line: lines)
    }
    return rejection.refusal.code
  }
}

extension Session {
  /// Carries out lines, and gives the last of them.
  mutating func performance(of lines: String, number: Int = 1) throws -> Performance {
    var last: Performance?
    for (index, text) in lines.split(separator: "\n").enumerated() {
      let source = SourceLine(place: Place(file: "-", line: number + index), text: String(text))
      guard case .success(.statement(let statement)) = LineReader.readCommand(source) else {
        throw Unexpected(line: String(text))
      }
      last = perform(statement)
    }
    guard let last else { throw Unexpected(line: lines) }
    return last
  }

  /// Carries out lines, and gives what the last of them led to.
  @discardableResult
  mutating func take(_ lines: String...) throws -> Outcome { try take(lines) }

  @discardableResult
  mutating func take(_ lines: [String]) throws -> Outcome {
    try performance(of: lines.joined(separator: "\n")).outcome
  }

  /// The code with which a line is refused.
  mutating func refusal(of line: String) throws -> RefusalCode {
    guard case .refused(let rejection) = try take(line) else { throw Unexpected(line: line) }
    return rejection.refusal.code
  }

  /// The same, but every line must be ok.
  mutating func succeed(_ lines: String...) throws {
    for line in lines {
      guard case .ok = try take(line) else { throw Unexpected(line: line) }
    }
  }
}

/// A line that is no statement, or leads elsewhere than a test needs.
struct Unexpected: Error {
  let line: String
}
