import Activation
import GRDB
import Testing

@testable import Journal

/// Days that are over are counted once; what is answered from that is what the entries give.
@Suite struct TallyTests {
  private static let days: [Span] = [
    .hours(0), .hours(3), .hours(20), .hours(40), .hours(41), .hours(66), .days(4), .hours(126),
  ]

  /// Moments at which a question may begin and end: in the middle of days, at their beginning, and nowhere.
  private static let times: [Moment?] = {
    let spans: [Span] = [
      .hours(-30), .hours(3), .hours(16), .hours(17), .hours(40), .days(2), .hours(88), .days(9),
    ]
    let midnight = Span(seconds: EventSamples.moment.seconds % 86_400)
    return [nil] + spans.map { EventSamples.moment + $0 } + [EventSamples.moment + .days(2) - midnight]
  }()

  private static let groupings: [TrailGrouping] = [
    .act, .code, .facility, .operatorName, .day(nil), .day(.utc),
    .day(LocalClock("Asia/Kathmandu") { _ in LocalClock.Offset(seconds: 20_700, name: "+0545") }),
  ]

  @Test(arguments: [KeeperKind.sqlite, .postgresql]) func tellWhatTheEntriesTell(_ kind: KeeperKind) throws {
    var (kept, plain) = (KeptWorld(try kind.keeper()), KeptWorld(MemoryKeeper()))
    for (index, span) in Self.days.enumerated() {
      try Self.record(index, span, in: &kept)
      try Self.record(index, span, in: &plain)
    }
    for since in Self.times {
      for until in Self.times {
        for query in Self.queries(since, until) {
          for grouping in Self.groupings where grouping != .operatorName {
            let (found, expected) = (
              try kept.keeper.counts(query, by: grouping), try plain.keeper.counts(query, by: grouping)
            )
            #expect(found == expected, "\(grouping), from \(since?.written ?? "-") to \(until?.written ?? "-")")
          }
          #expect(
            try kept.keeper.counts(query, by: .operatorName).map(\.count)
              == plain.keeper.counts(query, by: .operatorName).map(\.count))
        }
      }
    }
  }

  @Test func areCountedOnceAndHeldAgainstTheJournal() throws {
    let store = try Store()
    var kept = KeptWorld(SQLiteKeeper(store))
    for (index, span) in Self.days.enumerated() { try Self.record(index, span, in: &kept) }
    #expect(try store.tallied() == 0)
    _ = try kept.keeper.counts(TrailQuery(upTo: 8), by: .act)
    #expect(try store.tallied() == 7, "the day of the newest entry is not over")
    #expect(try store.wrongLookups() == 0)
    try store.connection.raw { db in
      try db.execute(sql: "UPDATE tallies SET total = total + 1 WHERE (kind, day) = (SELECT kind, day FROM tallies LIMIT 1)")
    }
    #expect(try store.wrongLookups() == 1)
    _ = try store.rebuild()
    #expect(try store.tallied() == 0)
    #expect(try store.wrongLookups() == 0)
  }

  /// A list that is cut tells how many there are, whether they were counted before or not.
  @Test(arguments: [KeeperKind.sqlite, .postgresql]) func aListThatIsCutIsCounted(_ kind: KeeperKind) throws {
    var kept = KeptWorld(try kind.keeper())
    for (index, span) in Self.days.enumerated() { try Self.record(index, span, in: &kept) }
    for _ in 1...2 { #expect(try kept.keeper.trail(TrailQuery(upTo: 8, limit: 2)).count == 8) }
    #expect(try kept.keeper.trail(TrailQuery(upTo: 4, limit: 2)).count == 4)
  }

  /// Where time was taken back, days that were over may go on.
  @Test func areNotTrustedWhereTimeWentBack() throws {
    let store = try Store()
    var kept = KeptWorld(SQLiteKeeper(store))
    for (index, span) in Self.days.enumerated() { try Self.record(index, span, in: &kept) }
    _ = try kept.keeper.counts(TrailQuery(upTo: 8), by: .act)
    _ = try store.resetClock(to: EventSamples.moment + .hours(5), by: "tester")
    try store.note { _ in
      JournalEntry(
        moment: EventSamples.moment + .hours(6), actor: .support, subject: nil, act: "find", outcome: .done,
        events: [])
    }
    var query = TrailQuery(upTo: 10)
    query.until = EventSamples.moment + .hours(6)
    #expect(try store.counts(query, by: nil).map(\.count) == [4])
    #expect(try store.tallied() == 0)
    #expect(try store.wrongLookups() == 0)
  }

  private static func record(_ index: Int, _ span: Span, in kept: inout KeptWorld) throws {
    let actors: [Actor] = [.support, .clerk(FacilityName("brzoza"), name: nil), .admin]
    let outcomes: [JournalOutcome] = [.done, .refused(.admission(.notAllowed))]
    try kept.record(
      index % 3 == 0 ? "show" : "find", by: actors[index % 3], as: outcomes[index % 2], after: span)
  }

  private static func queries(_ since: Moment?, _ until: Moment?) -> [TrailQuery] {
    var all = TrailQuery(upTo: 8)
    (all.since, all.until) = (since, until)
    var (some, early) = (all, all)
    some.acts = ["find"]
    some.actor = TrailActor(.clerk, facility: "brzoza")
    early.upTo = 5
    return [all, some, early]
  }
}

extension Store {
  /// How many entries were counted of days that are over.
  fileprivate func tallied() throws -> Int {
    try connection.read { db in try Int.fetchOne(db, sql: "SELECT coalesce(sum(most), 0) FROM (SELECT max(total) AS most FROM tallies GROUP BY kind)") ?? 0 }
  }
}
