import Activation
import CommandLanguage
import Journal
import Shell

/// The lines of a scenario as far as they are written, and the world in which they were carried out.
struct Rehearsal {
  private(set) var session: Session
  private(set) var lines: [String] = []

  init(_ session: Session) { self.session = session }

  /// Writes down the first of the proposals that leads to what is wanted, with what it led to.
  ///
  /// - Parameter proposals: statements of which the last is the one that counts, and those before it are to go well.
  /// - Returns: false where none does.
  mutating func write(_ proposals: [[String]], leadingTo wanted: JournalOutcome) -> Bool {
    for proposal in proposals {
      if let written = rehearsed(proposal, leadingTo: wanted) {
        self = written
        return true
      }
    }
    return false
  }

  mutating func note(_ comment: String) { lines.append("# " + comment) }

  private func rehearsed(_ proposal: [String], leadingTo wanted: JournalOutcome) -> Rehearsal? {
    var next = self
    for line in proposal.dropLast() { guard next.carryOut(line, expecting: .done) else { return nil } }
    guard let last = proposal.last, next.carryOut(last, expecting: wanted) else { return nil }
    return next
  }

  private mutating func carryOut(_ line: String, expecting wanted: JournalOutcome) -> Bool {
    // What a refused act would have kept is set nowhere.
    let isRefused = if case .refused = wanted { true } else { false }
    let text = isRefused ? line.split(separator: " -> ").first.map(String.init) ?? line : line
    let source = SourceLine(place: Place(file: "", line: lines.count + 1), text: text)
    guard case .success(.statement(let statement)) = LineReader.readCommand(source) else { return false }
    let outcome = session.perform(statement).outcome
    switch (outcome, wanted) {
    case (.ok, .done), (.ok, .peselRevealed), (.ok, .trustedProfileCancelled): break
    case (.refused(let rejection), .refused(let code)) where rejection.refusal.code == code: break
    case (.ok, _), (.refused, _), (.error, _): return false
    }
    lines.append(text + outcome.expectation(of: statement.verb))
    return true
  }
}

extension Outcome {
  /// What is as it is under every seed and at every time of day, as it stands behind a line; empty where there is
  /// nothing to say.
  package func expectation(of verb: Verb) -> String {
    // How many entries there are changes with every line that somebody adds.
    let lasting =
      [Field.screen, .status, .triesLeft] + (verb == .audit ? [] : [.count])
      + (verb == .show ? [.origin, .method, .pin, .resets, .documents, .appointments] : [])
    let fields = lasting.compactMap { field in value(of: field).map { "\(field.rawValue)=\($0.written)" } }
    switch self {
    case .ok: return fields.isEmpty ? "" : " => " + fields.joined(separator: " ")
    case .refused(let rejection):
      return " => refused " + ([rejection.refusal.code.rawValue] + fields).joined(separator: " ")
    case .error: return ""
    }
  }
}
