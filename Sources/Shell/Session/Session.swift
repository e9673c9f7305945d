import Activation
import CommandLanguage
import Journal

/// A world with somebody at work in it: who acts, the names that are set, and what has happened. Deciding,
/// appending and evolving happen here and only here.
package struct Session: Sendable {
  package internal(set) var world: World
  package internal(set) var journal = Journal()
  /// What was answered and left no entry, in order; of a practice world only.
  package private(set) var unrecorded: [UnrecordedDeed] = []
  /// The store that the world is kept in; nil in a practice world.
  package internal(set) var kept: KeptWorld?
  package var actor: Actor
  package var preferences: Preferences
  package private(set) var hasQuit = false
  var names: [String: String] = [:]
  /// Those names that still stand for what a row of a table has.
  var rowValues: [String: String] = [:]
  var knowledge = Knowledge()
  /// What the portal last refused each patient, until something succeeds: its screen still says so.
  private(set) var notices: [Login: RefusalCode] = [:]
  var random: any RandomNumberGenerator & Sendable
  package let surroundings: Surroundings

  /// An empty world as every scenario finds it (LANGUAGE.md §4).
  package init(
    actor: Actor = .admin, seed: UInt64 = 1, preferences: Preferences,
    surroundings: Surroundings
  ) {
    world = World(clock: Self.start, mutant: surroundings.mutant)
    self.actor = actor
    self.preferences = preferences
    self.surroundings = surroundings
    random = SeededRandom(seed: seed)
  }

  /// A world on a store, in real time, with secrets that nobody can foresee.
  package init(
    _ kept: KeptWorld, actor: Actor = .support, preferences: Preferences, surroundings: Surroundings
  ) {
    world = World(clock: kept.now)
    self.kept = kept
    self.actor = actor
    self.preferences = preferences
    self.surroundings = surroundings
    random = SystemRandomNumberGenerator()
  }

  package static let start = Moment(seconds: 1_767_600_000)

  package var now: Moment { world.clock }

  /// The value of a name, for completion and for the lines that use it.
  package func value(of name: String) -> String? { names[name] }
  package var nameList: [String] { names.keys.sorted() }

  /// Sets the names that a row of a table gives a scenario.
  package mutating func set(_ row: [String: String]) {
    names.merge(row) { $1 }
    rowValues = row
  }
  mutating func quit() { hasQuit = true }

  /// Decides an act on the newest state, appends what came of it to the journal, and lets the world evolve. Where
  /// another process was first, it is decided again.
  mutating func perform(
    _ act: Act, as verb: Verb, by actor: Actor, done: JournalOutcome? = nil
  ) throws(RunError) -> Decision {
    var isFirst = true
    while true {
      try refresh(for: act, by: actor, isHopeful: isFirst)
      isFirst = false
      let decision = decide(act, by: actor)
      let subject = act.subject(by: actor, in: world)
      if try take(decision, Deed(verb, actor, subject, done ?? act.doneAs)) { return decision }
    }
  }

  private mutating func decide(_ act: Act, by actor: Actor) -> Decision {
    if let code = obstacle(to: act, by: actor) { return .refused(Refusal(code), recording: []) }
    return world.decide(act, by: actor, at: now, with: surroundings.means, drawing: &random)
  }

  /// False if the decision came too late.
  private mutating func take(_ decision: Decision, _ deed: Deed) throws(RunError) -> Bool {
    switch decision {
    case .accepted(let events, let handing):
      let isRecorded = !events.isEmpty || deed.outcome != .done
      let isTimely = try isRecorded ? record(events, deed, deed.outcome, handing) : isUpToDate()
      guard isTimely else { return false }
      if !isRecorded { keepInMind(deed) }
      for handover in handing where kept == nil || !handover.isPosted { knowledge.learn(handover) }
      if !notices.isEmpty, let patient = deed.actor.patient { notices[patient] = nil }
    case .refused(let refusal, let events):
      let isRecorded = !world.isWeakened(by: .accounts(.refusalNotAudited)) || !events.isEmpty
      if isRecorded, try !record(events, deed, .refused(refusal.code), []) { return false }
      if let patient = deed.actor.patient { notices[patient] = refusal.code }
    }
    return true
  }

  private mutating func keepInMind(_ deed: Deed) {
    guard kept == nil else { return }
    unrecorded.append(
      UnrecordedDeed(
        entriesBefore: journal.entries.count, actor: deed.actor, subject: deed.subject, verb: deed.verb))
  }

  /// Records what changes no world but stands in the trail.
  mutating func note(_ verb: Verb, by actor: Actor, _ outcome: JournalOutcome) throws(RunError) {
    while try !record([], Deed(verb, actor, nil, outcome), outcome, []) { try refresh(Wanted()) }
  }

  private mutating func record(
    _ events: [Event], _ deed: Deed, _ outcome: JournalOutcome, _ handing: [Handover]
  ) throws(RunError) -> Bool {
    guard isRecording else { return true }
    let moment = now
    let entry = JournalEntry(
      moment: moment, actor: deed.actor, subject: deed.subject ?? events.subject, act: deed.verb.name.en,
      outcome: outcome, events: events, operatorName: kept?.operatorName)
    guard try append(entry, handing.compactMap(\.posting)) else { return false }
    for event in events { world.evolve(event, at: moment) }
    return true
  }
}

/// Who does what to whose account, as the trail will have it.
private struct Deed {
  let verb: Verb
  let actor: Actor
  let subject: Login?
  let outcome: JournalOutcome

  init(_ verb: Verb, _ actor: Actor, _ subject: Login?, _ outcome: JournalOutcome) {
    self.verb = verb
    self.actor = actor
    self.subject = subject
    self.outcome = outcome
  }
}

extension Handover {
  /// The message that goes into the inbox of a store.
  fileprivate var posting: Posting? {
    switch self {
    case .message(let message, let login): Posting(message, to: login)
    case .pin, .code, .appointmentNumber, .password, .otherName: nil
    }
  }

  fileprivate var isPosted: Bool { posting != nil }
}

/// What a session takes from outside.
package struct Surroundings: Sendable {
  package let means: Means
  /// What the return from the Trusted Profile of a request spends: its artifact and its assertion.
  package let spentBy: @Sendable (String) -> [String]
  /// Runs a file in worlds of its own; the text is its transcript.
  package let runFile: @Sendable (String, Preferences) throws(RunError) -> String
  /// The verbs that whoever is at work here has.
  package let vocabulary: Vocabulary
  /// How the procedure is weakened in worlds that live in memory: not at all, but in `konto test --mutate`.
  private(set) var mutant: Mutant?

  package init(
    means: Means, spentBy: @escaping @Sendable (String) -> [String] = { _ in [] },
    runFile: @escaping @Sendable (String, Preferences) throws(RunError) -> String,
    vocabulary: Vocabulary = .standard
  ) {
    self.means = means
    self.spentBy = spentBy
    self.runFile = runFile
    self.vocabulary = vocabulary
  }

  /// The same with a weakened procedure. For `ScenarioTesting/Mutation` alone; `scripts/check-structure` sees to it.
  package func weakened(by mutant: Mutant) -> Surroundings {
    var weakened = self
    weakened.mutant = mutant
    return weakened
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
