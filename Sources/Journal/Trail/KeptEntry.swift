import Activation
import Foundation
import GRDB

/// A row of the audit trail (ISO 27789 in spirit): who, on which computer account, whose, what, when, outcome.
struct KeptEntry {
  let number: Int
  let moment: Int64
  let role: String
  let facility: String?
  let person: String?
  let operatorName: String
  let subject: String?
  let act: String
  let outcome: String

  /// The hash that chains it to the one before and covers its events.
  func hash(after previous: [UInt8], events: [[UInt8]]) -> [UInt8] {
    var hash = Hashing()
    hash.add(previous)
    hash.add(Int64(number))
    hash.add(moment)
    for text in [role, facility, person, operatorName, subject, act, outcome] { hash.add(text) }
    hash.add(Int64(events.count))
    for digest in events { hash.add(digest) }
    return hash.finished
  }

  static let columns = "number, moment, role, facility, person, operator, subject, act, outcome"

  init(_ row: Row) throws {
    number = try row.value(0)
    moment = try row.value(1)
    role = try row.value(2)
    facility = try row.optional(3)
    person = try row.optional(4)
    operatorName = try row.value(5)
    subject = try row.optional(6)
    act = try row.value(7)
    outcome = try row.value(8)
  }

  init(_ entry: JournalEntry, number: Int) {
    self.number = number
    moment = entry.moment.seconds
    role = entry.actor.role.rawValue
    operatorName = entry.operatorName ?? ""
    subject = entry.subject?.text
    act = entry.act
    outcome = entry.outcome.code ?? "ok"
    switch entry.actor {
    case .admin, .support: (facility, person) = (nil, nil)
    case .patient(let login): (facility, person) = (nil, login.text)
    case .clerk(let place, let name): (facility, person) = (place.words, name)
    }
  }

  func insert(_ db: Database, hash: [UInt8]) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    try statement.execute(
      arguments: [
        number, moment, role, facility, person, operatorName, subject, act, outcome, hash.data,
      ])
  }
}

extension JournalEntry {
  /// The entry that was kept; nil if its actor or its outcome is none that exists.
  init?(_ kept: KeptEntry) {
    guard let actor = Actor(kept), let outcome = JournalOutcome(code: kept.outcome) else { return nil }
    self.init(
      moment: Moment(seconds: kept.moment), actor: actor, subject: kept.subject.flatMap(Login.init),
      act: kept.act, outcome: outcome, events: [], operatorName: kept.operatorName)
  }
}

extension Actor {
  fileprivate init?(_ kept: KeptEntry) {
    guard let role = Role(rawValue: kept.role) else { return nil }
    switch role {
    case .admin: self = .admin
    case .support: self = .support
    case .patient:
      guard let login = kept.person.flatMap(Login.init) else { return nil }
      self = .patient(login)
    case .clerk:
      guard let facility = kept.facility else { return nil }
      self = .clerk(FacilityName(facility), name: kept.person)
    }
  }
}
