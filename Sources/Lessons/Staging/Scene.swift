import Activation
import CommandLanguage
import PlainText
import ScenarioTesting
import Shell

/// A scenario as it is played before an audience: sentences, what is done, and what comes of it.
package struct Scene: Sendable {
  /// Which scenario, and which row of its table.
  package let identity: ScenarioIdentity
  /// The world as the setup leaves it.
  package let beginning: Session
  /// What is done, in order.
  package let steps: [SceneStep]
  /// What is said after the last step.
  package let closing: [String]
  /// The trainer's notes on what is said there.
  package let closingNotes: [String]

  init(_ rehearsal: Rehearsal) {
    identity = rehearsal.identity
    beginning = rehearsal.beginning()
    var session = beginning
    var steps: [SceneStep] = []
    var narration = rehearsal.opening
    var notes = rehearsal.notes.before(identity.place)
    for step in rehearsal.steps where !session.hasQuit {
      switch step {
      case .narration(let text, let line):
        narration.append(identity.secrets.hidden(in: text))
        notes += rehearsal.notes.before(line.place)
      case .statement(let statement):
        notes += rehearsal.notes.before(statement.source.place)
        let before = session
        let performance = session.performAsReader(statement)
        if statement.isSeen {
          steps.append(
            SceneStep(
              narration: LongNumbers.masked(lines: narration), notes: notes, performance: performance,
              before: before, after: session,
              secrets: identity.secrets))
          (narration, notes) = ([], [])
        }
      }
    }
    self.steps = steps
    (closing, closingNotes) = (LongNumbers.masked(lines: narration), notes)
  }
}

extension Session {
  /// Carries out a statement as whoever acts would type it, so that what is shown speaks to them.
  mutating func performAsReader(_ statement: Statement) -> Performance {
    let before = actor
    if case .stated(let acting)? = statement.actor { actor = self.actor(acting) }
    defer { if statement.verb != .actAs { actor = before } }
    return perform(statement)
  }
}

/// One thing that is done, with what is said before it.
package struct SceneStep: Sendable {
  /// What is said before it; nothing, where it goes on from the step before.
  package let narration: [String]
  /// The trainer's notes on it.
  package let notes: [String]
  /// The statement, and what it led to.
  package let performance: Performance
  /// The world and the names before it.
  package let before: Session
  /// The same after it.
  package let after: Session
  /// What nothing that is told of it may repeat.
  package let secrets: HiddenSecrets

  /// As whoever acts types it, secrets hidden.
  package var typed: String {
    let statement = performance.statement
    // What is printed may be anything, a secret too.
    return secrets.hidden(in: statement.typed { statement.verb == .print ? nil : before.value(of: $0) })
  }

  /// Who acts, as the prompt names them.
  package func prompt(_ language: Language) -> String {
    secrets.hidden(in: ActorName.written(performance.actor, language)) + ">"
  }

  /// What came of it, for an audience.
  ///
  /// - Parameter windows: the screens that it changed.
  package func shown(_ preferences: Preferences, beside windows: [String]) -> [String] {
    secrets.hidden(inLines: performance.shown(preferences, beside: windows))
  }
}

extension Statement {
  /// Whether an audience sees it: what only sets the stage for the next lines is not shown.
  var isSeen: Bool {
    switch verb.effect {
    case .actsAs, .sets, .quits: false
    case .takesBack, nil: verb != .output && verb != .language
    }
  }
}
