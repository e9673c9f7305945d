import Activation

/// An entry as a store keeps it, a row of the audit trail (ISO 27789 in spirit): who, on which computer account, whose,
/// what, when, outcome.
struct KeptEntry {
  var number: Int
  let moment: Int64
  let role: String
  let facility: String?
  let person: String?
  let operatorName: String
  let subject: String?
  let act: String
  let outcome: String
  /// How many rows of a list were shown; a store that was made before schema 2 tells of none.
  let shown: Int?
  /// Why somebody wanted to see what is hidden; a store that was made before schema 3 tells of none.
  let reason: String?

  /// The hash that chains it to the one before and covers its events.
  func hash(after previous: [UInt8], events: [[UInt8]]) -> [UInt8] {
    var hash = Hashing()
    hash.add(previous)
    hash.add(Int64(number))
    hash.add(moment)
    for text in [role, facility, person, operatorName, subject, act, outcome] { hash.add(text) }
    // Left out where there is none, so that the chain of an earlier store holds.
    if let shown { hash.add(Int64(shown)) }
    if let reason { for text in ["reason", reason] { hash.add(text) } }
    hash.add(Int64(events.count))
    for digest in events { hash.add(digest) }
    return hash.finished
  }
}

extension KeptEntry {
  /// The entry as it will stand in the journal.
  init(_ entry: JournalEntry, number: Int) {
    self.number = number
    moment = entry.moment.seconds
    role = entry.actor.role.rawValue
    operatorName = entry.operatorName ?? ""
    subject = entry.subject?.text
    act = entry.act
    outcome = entry.outcome.word
    shown = entry.shown
    reason = entry.reason
    switch entry.actor {
    case .admin, .support, .auditor: (facility, person) = (nil, nil)
    case .patient(let login): (facility, person) = (nil, login.text)
    case .clerk(let place, let name): (facility, person) = (place.words, name)
    }
  }
}

extension TrailRow {
  /// The row of the trail that was kept.
  init(_ kept: KeptEntry) throws(StoreProblem) {
    guard let entry = JournalEntry(kept) else { throw .inconsistent(stream: "entry \(kept.number)") }
    self.init(number: kept.number, entry: entry)
  }
}

extension JournalEntry {
  /// The entry that was kept, without its events; nil if its actor or its outcome is none that exists.
  convenience init?(_ kept: KeptEntry) {
    guard let actor = Actor(kept), let outcome = JournalOutcome(code: kept.outcome) else { return nil }
    self.init(
      moment: Moment(seconds: kept.moment), actor: actor, subject: kept.subject.flatMap(Login.init(kept:)),
      act: kept.act, outcome: outcome, shown: kept.shown, events: [], operatorName: kept.operatorName,
      reason: kept.reason)
  }
}

extension Actor {
  fileprivate init?(_ kept: KeptEntry) {
    guard let role = Role(rawValue: kept.role) else { return nil }
    switch role {
    case .admin: self = .admin
    case .support: self = .support
    case .auditor: self = .auditor
    case .patient:
      guard let login = kept.person.flatMap(Login.init(kept:)) else { return nil }
      self = .patient(login)
    case .clerk:
      guard let facility = kept.facility else { return nil }
      self = .clerk(FacilityName(facility), name: kept.person)
    }
  }
}

extension KeptEntry {
  /// In SQL, that an outcome is a refusal, as the index of refusals has it.
  static let isRefused = "outcome NOT IN ('ok', 'tp-cancelled', 'pesel-revealed')"
}
