import Activation
import CommandLanguage
import Journal
import Testing

@testable import Shell

/// The worlds in which the tests of the shell begin, and lines carried out in them.
enum Practice {
  private static let surroundings = Surroundings.simulated(Means(hashing: .inMemory)) { _, _ in "" }

  static let preferences = Preferences(language: .en, format: .text, colour: false)

  /// The practice world with admin at work in it, set up once: a session is a value.
  static let session = PracticeWorld.session(
    actor: .admin, seed: 1, preferences: preferences, surroundings: surroundings)

  /// A world without facilities and people.
  static let empty = Session(preferences: preferences, surroundings: surroundings)

  /// The last of some lines, carried out in the practice world after the others.
  static func performance(of lines: String) throws -> Performance {
    var session = session
    var last: Performance?
    for (index, text) in lines.split(separator: "\n").enumerated() {
      let source = SourceLine(place: Place(file: "test", line: index + 1), text: String(text))
      guard case .success(.statement(let statement)) = LineReader.readCommand(source) else {
        throw Unexpected(line: String(text))
      }
      last = session.perform(statement)
    }
    guard let last else { throw Unexpected(line: lines) }
    return last
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

/// A line that is no statement, or leads elsewhere than a test needs.
struct Unexpected: Error {
  let line: String
}
