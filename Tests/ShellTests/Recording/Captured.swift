import Activation
import CommandLanguage
import Synchronization

@testable import Shell

/// A session that is captured, and the file that comes of it.
struct Captured {
  private final class Written: Sendable {
    let text = Mutex<String?>(nil)
  }

  private let written = Written()
  var session: Session

  init(_ session: Session, language: Language = .en) {
    var surroundings = Practice.surroundings()
    let written = written
    surroundings.captures = CaptureFiles(
      expect: { _ in }, write: { text, _ in written.text.withLock { $0 = text } })
    self.session = session.in(surroundings)
    self.session.preferences.language = language
  }

  mutating func take(_ lines: String...) throws { for line in lines { try session.take(line) } }

  /// What is typed in the middle, between `capture` and `capture off`.
  mutating func text(_ lines: [String] = []) throws -> String {
    try session.take(#"capture "a visit.scn""#)
    for line in lines {
      if line.hasPrefix("> ") { session.narrate(String(line.dropFirst(2))) } else { try session.take(line) }
    }
    return try end()
  }

  mutating func end() throws -> String {
    try session.succeed("capture off")
    return written.text.withLock { $0 ?? "" }
  }

  /// The lines of a file that do not lead to what they expect.
  static func unexpected(_ text: String, seed: UInt64) throws -> [String] {
    let reading = try ScriptReader.read("a.scn", title: "a", from: { _ in Array(text.utf8) })
    guard case .success(let script) = reading else { return ["it cannot be read: \(reading)"] }
    guard script.scenarios.count == 1, let scenario = script.scenarios.first else { return ["no scenario"] }
    var session = Session(
      seed: seed, preferences: Practice.preferences, surroundings: Practice.surroundings())
    return (script.setup + scenario.steps).compactMap(\.statement).compactMap { statement in
      let performance = session.perform(statement)
      return performance.isExpected ? nil : "\(statement.source.text) led to \(performance.outcome)"
    }
  }
}

extension Session {
  fileprivate func `in`(_ surroundings: Surroundings) -> Session {
    var session = self
    session.surroundings = surroundings
    return session
  }
}
