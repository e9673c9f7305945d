import Activation
import CommandLanguage
import Journal

/// A world with somebody at work in it: who acts, the names that are set, and what has happened. Deciding,
/// appending and evolving happen here and only here.
package struct Session: Sendable {
  package private(set) var world: World
  package private(set) var journal = Journal()
  package var actor: Actor
  package var preferences: Preferences
  package private(set) var hasQuit = false
  var names: [String: String] = [:]
  var knowledge = Knowledge()
  /// What the portal last refused each patient, until something succeeds: its screen still says so.
  private(set) var notices: [Login: RefusalCode] = [:]
  var random: any RandomNumberGenerator & Sendable
  let surroundings: Surroundings

  /// An empty world as every scenario finds it (LANGUAGE.md §4).
  package init(
    actor: Actor = .admin, seed: UInt64 = 1, preferences: Preferences,
    surroundings: Surroundings
  ) {
    world = World(clock: Self.start)
    self.actor = actor
    self.preferences = preferences
    self.surroundings = surroundings
    random = SeededRandom(seed: seed)
  }

  package static let start = Moment(seconds: 1_767_600_000)

  package var now: Moment { world.clock }

  /// The value of a name, for completion and for the lines that use it.
  package func value(of name: String) -> String? { names[name] }
  package var nameList: [String] { names.keys.sorted() }

  package mutating func set(_ names: [String: String]) { self.names.merge(names) { $1 } }
  mutating func quit() { hasQuit = true }

  /// Decides an act, appends what came of it to the journal, and lets the world evolve.
  mutating func perform(_ act: Act, as verb: String, by actor: Actor) -> Decision {
    let now = world.clock
    let decision = world.decide(
      act, by: actor, at: now, with: surroundings.means, drawing: &random)
    let subject = act.subject(by: actor, in: world)
    switch decision {
    case .accepted(let events, let handing):
      if !events.isEmpty { record(events, verb, actor, subject, act.doneAs, at: now) }
      for handover in handing { knowledge.learn(handover) }
      if let patient = actor.patient { notices[patient] = nil }
    case .refused(let refusal, let events):
      if let patient = actor.patient { notices[patient] = refusal.code }
      record(events, verb, actor, subject, .refused(refusal.code), at: now)
    }
    return decision
  }

  /// Records what changes no world but stands in the trail.
  mutating func note(_ verb: String, by actor: Actor, _ outcome: JournalOutcome) {
    record([], verb, actor, nil, outcome, at: world.clock)
  }

  private mutating func record(
    _ events: [Event], _ verb: String, _ actor: Actor, _ subject: Login?,
    _ outcome: JournalOutcome, at now: Moment
  ) {
    journal.append(
      JournalEntry(
        moment: now, actor: actor, subject: subject ?? events.subject, act: verb,
        outcome: outcome, events: events))
    for event in events { world.evolve(event, at: now) }
  }
}

/// What a session takes from outside.
package struct Surroundings: Sendable {
  package let means: Means
  /// Runs a file in worlds of its own; the text is its transcript.
  package let runFile: @Sendable (String, Preferences) throws(RunError) -> String

  package init(
    means: Means, runFile: @escaping @Sendable (String, Preferences) throws(RunError) -> String
  ) {
    self.means = means
    self.runFile = runFile
  }
}

/// How results are shown.
package struct Preferences: Hashable, Sendable {
  package var language: Language
  package var format: OutputFormat
  /// Whether escape sequences may colour the text.
  package var colour: Bool
  /// Columns of the terminal, if it is one.
  package var width: Int?

  package init(language: Language, format: OutputFormat, colour: Bool, width: Int? = nil) {
    self.language = language
    self.format = format
    self.colour = colour
    self.width = width
  }
}

extension [Event] {
  /// The account that events are about, if they name one.
  var subject: Login? {
    for event in self {
      switch event {
      case .account(let login, _), .portal(let login, _), .reception(let login, _): return login
      case .clockSet, .register: continue
      }
    }
    return nil
  }
}
