import Activation
import CommandLanguage
import ScenarioTesting
import Shell

/// Worlds that go along in which a mistake was made that has not shown yet: they tell at which statement it would.
struct Shadows {
  private var shadows: [Shadow] = []

  private struct Shadow {
    let id: String
    var session: Session
  }

  /// No more than this go along.
  private static let most = 4

  /// Whether a mistake of that name goes along.
  func has(_ id: String) -> Bool { shadows.contains { $0.id == id } }

  /// From here on the world as it is with a mistake goes along; the oldest gives place to it.
  mutating func begin(_ mutant: Mutant, in session: Session) {
    guard !has(mutant.id) else { return }
    if shadows.count >= Self.most { shadows.removeFirst() }
    shadows.append(Shadow(id: mutant.id, session: session.following(mutant)))
  }

  /// In what the worlds that go along differ from the one that there should be.
  func traces(beside world: World) -> [Trace] {
    shadows.flatMap { Trace.all(in: $0.session.world, beside: world) }
  }

  /// Those that would be seen at a statement.
  func parting(at statement: Statement, from session: Session) -> [String] {
    guard !shadows.isEmpty else { return [] }
    var law = session
    law.isWitnessed = false
    let outcome = law.perform(statement).outcome
    return shadows.filter { shadow in
      var other = shadow.session
      return other.perform(statement).outcome.isSeen(beside: outcome)
    }.map(\.id)
  }

  /// Carries a statement out everywhere.
  ///
  /// - Returns: those that were seen at it, which go along no more; nor do those whose world is as it should be again.
  mutating func carryOut(_ statement: Statement, as outcome: Outcome, in world: World) -> Set<String> {
    var seen: Set<String> = []
    var left: [Shadow] = []
    for var shadow in shadows {
      if shadow.session.perform(statement).outcome.isSeen(beside: outcome) {
        seen.insert(shadow.id)
      } else if shadow.session.world != world {
        left.append(shadow)
      }
    }
    shadows = left
    return seen
  }
}

extension Outcome {
  /// Whether it differs from another in what a portal tells: the code, or a field that both have.
  fileprivate func isSeen(beside law: Outcome) -> Bool {
    switch (self, law) {
    case (.ok(let one), .ok): one.fields.contains { $0.differs(from: law) }
    case (.refused(let one), .refused(let other)):
      one.refusal.code != other.refusal.code || one.fields.contains { $0.differs(from: law) }
    case (.error, .error): false
    case (.ok, .refused), (.ok, .error), (.refused, .ok), (.refused, .error), (.error, .ok),
      (.error, .refused):
      true
    }
  }
}

extension FieldEntry {
  fileprivate func differs(from outcome: Outcome) -> Bool {
    outcome.value(of: field).map { $0.written != value.written } ?? false
  }
}
