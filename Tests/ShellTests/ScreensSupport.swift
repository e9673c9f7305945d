import Activation
import CommandLanguage
import Journal
import Testing
import TrustedProfile

@testable import Shell

/// What the last of some lines shows, after the others have been carried out in the practice world as admin.
func shown(
  _ lines: String, _ language: Language, _ format: OutputFormat = .text, width: Int? = nil,
  colour: Bool = false
) throws -> String {
  let preferences = Preferences(language: language, format: format, colour: colour, width: width)
  return try showing(of: lines).lines(preferences).joined(separator: "\n")
}

/// What the last of some lines shows, before it is written for anybody.
func showing(of lines: String) throws -> Showing {
  guard case .ok(let success) = try outcome(of: lines) else { throw Unexpected(line: lines) }
  return success.showing
}

/// The code with which the last of some lines is refused.
func refusal(of lines: String) throws -> RefusalCode {
  guard case .refused(let rejection) = try outcome(of: lines) else { throw Unexpected(line: lines) }
  return rejection.refusal.code
}

/// The practice world, set up once: a session is a value.
private let practice: Session = {
  let simulation = TrustedProfileSimulation()
  return PracticeWorld.session(
    actor: .admin, seed: 1, preferences: Preferences(language: .en, format: .text, colour: false),
    surroundings: Surroundings(
      means: Means(
        derive: SlowHash.inMemory.derive, fingerprint: Fingerprint.of,
        authenticate: simulation.authenticate),
      runFile: { _, _ in "" }))
}()

private func outcome(of lines: String) throws -> Outcome { try performance(of: lines).outcome }

/// The last of some lines, carried out after the others.
func performance(of lines: String) throws -> Performance {
  var session = practice
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

/// A line that is no statement, or leads elsewhere than a test needs.
struct Unexpected: Error {
  let line: String
}
