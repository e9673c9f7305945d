import CommandLanguage
import Shell

/// A learner's line held against the step that was asked, both tried in the same world.
struct StepComparison {
  private let before: WorldGist
  private let after: WorldGist
  private let performance: Performance
  private let wanted: Performance
  private let wantedAfter: WorldGist
  private let names: @Sendable (String) -> String?
  /// Whether both are about the same person.
  private let isAboutSame: Bool
  /// Whether the world is the very same as before, also where two ways would be alike.
  private let isUntouched: Bool

  /// - Parameter statement: the file's own line.
  init(_ statement: Statement, before: Session, after: Session, _ performance: Performance) {
    var copy = before
    wanted = copy.performAsReader(statement)
    wantedAfter = WorldGist(copy)
    self.before = WorldGist(before)
    self.after = WorldGist(after)
    self.performance = performance
    names = { after.value(of: $0) }
    isAboutSame =
      before.subject(of: performance.statement, by: performance.actor)
      == before.subject(of: statement, by: performance.actor)
    isUntouched = before.world == after.world
  }

  private var changesNothing: Bool { before == after }

  private var isOK: Bool {
    if case .ok = performance.outcome { true } else { false }
  }

  /// Whether it leads to where the step leads: the same answer about the same person, what the step's line expects, and
  /// the same world.
  var leadsToSame: Bool {
    if looksAtSameAccount { return true }
    let judged = Performance(
      wanted.statement, by: performance.actor, ledTo: performance.outcome, names: names)
    guard performance.outcome.isLike(wanted.outcome), judged.isExpected, after == wantedAfter else {
      return false
    }
    let isSameVerb = performance.statement.verb == wanted.statement.verb
    // What is refused for the same reason to somebody else is another case.
    if isSameVerb, !isOK { return isAboutSame }
    guard changesNothing, isOK else { return true }
    // Whoever only looks has to see the same.
    return isSameVerb && performance.sees(sameAs: wanted)
  }

  /// Support may look at an account by either verb: both tell how things stand.
  private var looksAtSameAccount: Bool {
    let looks: [Verb] = [.show, .why]
    let verbs = [performance.statement.verb, wanted.statement.verb]
    return verbs.allSatisfy(looks.contains) && wanted.statement.capture == nil && isOK && isAboutSame
      && performance.actor.role == wanted.actor.role
  }

  /// Whether it is a look, or something between the learner and the program, while something else is asked.
  var onlyLooks: Bool {
    let verb = performance.statement.verb
    return verb != wanted.statement.verb && (isUntouched && isOK || verb.group == .shell)
  }
}

extension Outcome {
  /// Whether both are ok, or both are the same refusal.
  fileprivate func isLike(_ other: Outcome) -> Bool {
    switch (self, other) {
    case (.ok, .ok): true
    case (.refused(let one), .refused(let other)): one.refusal.code == other.refusal.code
    case (.ok, _), (.refused, _), (.error, _): false
    }
  }
}

extension Performance {
  /// Whether both show the same.
  fileprivate func sees(sameAs other: Performance) -> Bool {
    let preferences = Preferences(language: .en, format: .text, colour: false)
    return lines(preferences) == other.lines(preferences)
  }
}
