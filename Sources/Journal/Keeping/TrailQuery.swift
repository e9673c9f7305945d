import Activation

/// Which entries of the trail are wanted: those that have all that is asked for.
package struct TrailQuery: Sendable {
  /// Only entries up to this number.
  package var upTo: Int
  /// Whose account they are about.
  package var subject: Login?
  /// Who acted.
  package var actor: TrailActor?
  /// The operators' names; nil: everybody's.
  package var operators: Set<String>?
  /// When the oldest may have been made.
  package var since: Moment?
  /// When the newest may have been made.
  package var until: Moment?
  /// The English names of verbs; nil: all.
  package var acts: Set<String>?
  /// What may have come of them; nil: anything.
  package var outcomes: TrailOutcomes?
  /// In which order they are given.
  package var order = TrailOrder.newestLast
  /// The number of the entry after which the list begins, in its order; nothing without an order of its own.
  package var after: Int?
  /// How many are given at most; nil: all.
  package var limit: Int?

  /// All entries up to a number; what else is asked for is set on it.
  package init(upTo: Int, limit: Int? = nil) {
    self.upTo = upTo
    self.limit = limit
  }
}

/// In which order entries are given, and which of them where they are more than the limit.
package enum TrailOrder: Sendable {
  /// The newest, the newest last.
  case newestLast
  /// From the oldest on.
  case oldestFirst
  /// From the newest back.
  case newestFirst
}

/// Who acted, as entries are asked for.
package struct TrailActor: Hashable, Sendable {
  /// In which role.
  package let role: Role
  /// At which facility; nil: at any.
  package let facility: String?
  /// The login of a patient, the name of a clerk; nil: anybody.
  package let person: String?

  /// Everybody in a role, or those who are named.
  package init(_ role: Role, facility: String? = nil, person: String? = nil) {
    self.role = role
    self.facility = facility
    self.person = person
  }

  func fits(_ actor: Actor) -> Bool {
    let other = TrailActor(actor)
    return role == other.role && (facility == nil || facility == other.facility)
      && (person == nil || person == other.person)
  }
}

extension TrailActor {
  /// This one; of a facility's clerks without a name all of them.
  package init(_ actor: Actor) {
    var name = actor.patient?.text
    if case .clerk(_, let clerk) = actor { name = clerk }
    self.init(actor.role, facility: actor.facility?.words, person: name)
  }
}

/// What may have come of an entry.
package struct TrailOutcomes: Hashable, Sendable {
  /// Whether any refusal will do.
  package var areRefusals = false
  /// Whether all will do that is no refusal.
  package var areUnrefused = false
  /// Those that will do by themselves.
  package var those: Set<JournalOutcome> = []

  /// None, until they are set.
  package init() {}

  /// These alone.
  package init(_ outcomes: JournalOutcome...) { those = Set(outcomes) }

  func contains(_ outcome: JournalOutcome) -> Bool {
    (outcome.isRefusal ? areRefusals : areUnrefused) || those.contains(outcome)
  }

  /// Whether no outcome will do but refusals.
  var isOfRefusalsAlone: Bool { !areUnrefused && those.allSatisfy(\.isRefusal) }
}

/// An entry of the trail with its number, which counts from 1.
package struct TrailRow: Sendable {
  /// Its place in the whole trail.
  package let number: Int
  /// The entry; without its events where it was read from a store.
  package let entry: JournalEntry

  /// An entry at its place.
  package init(number: Int, entry: JournalEntry) {
    self.number = number
    self.entry = entry
  }
}

/// Whether the trail is what was written.
package enum TrailState: Hashable, Sendable {
  /// It is, with so many entries.
  case whole(entries: Int)
  /// The number of the first entry that was altered, removed or inserted, or whose events were.
  case broken(entry: Int)
}

extension TrailState {
  /// The same where an entry is found wrong besides.
  func broken(at entry: Int) -> TrailState {
    switch self {
    case .whole: .broken(entry: entry)
    case .broken(let first): .broken(entry: min(first, entry))
    }
  }
}
