import Activation
import Testing

@testable import Journal

/// What is asked about the trail is answered alike, whoever keeps it.
@Suite struct TrailQueryTests {
  /// A question about the trail of eight entries, and the numbers of those that it wants.
  static let questions: [(what: String, query: TrailQuery, numbers: [Int], count: Int)] = [
    ("all", asking(), [1, 2, 3, 4, 5, 6, 7, 8], 8),
    ("up to the fifth", asking(upTo: 5), [1, 2, 3, 4, 5], 5),
    ("up to none", asking(upTo: 0), [], 0),
    ("the newest three", asking(limit: 3), [6, 7, 8], 8),
    ("the newest of one account", asking(limit: 1) { $0.subject = Login("anna") }, [6], 4),
    ("as many as there are", asking(limit: 8), [1, 2, 3, 4, 5, 6, 7, 8], 8),
    ("of one account", asking { $0.subject = Login("anna") }, [2, 4, 5, 6], 4),
    ("of one without entries", asking { $0.subject = Login("iza") }, [], 0),
    ("since a moment", asking { $0.since = moment(4) }, [5, 6, 7, 8], 4),
    ("since before the first", asking { $0.since = moment(-9) }, [1, 2, 3, 4, 5, 6, 7, 8], 8),
    ("since after the last", asking { $0.since = moment(8) }, [], 0),
    ("until a moment", asking { $0.until = moment(4) }, [1, 2, 3, 4, 5], 5),
    ("until before the first", asking { $0.until = moment(-1) }, [], 0),
    (
      "at one moment",
      asking {
        $0.since = moment(4)
        $0.until = moment(4)
      }, [5], 1
    ),
    (
      "in no time",
      asking {
        $0.since = moment(5)
        $0.until = moment(4)
      }, [], 0
    ),
    ("of one act", asking { $0.acts = ["confirm"] }, [4, 5, 7], 3),
    ("of several acts", asking { $0.acts = ["show", "cancel", "why"] }, [6, 8], 2),
    ("of no act", asking { $0.acts = [] }, [], 0),
    ("refused so", asking { $0.outcomes = TrailOutcomes(.refused(.pin(.wrong))) }, [4], 1),
    ("refused", asking { $0.outcomes = refused }, [4, 7], 2),
    ("refused, of one account", asking(of: "ewa") { $0.outcomes = refused }, [7], 1),
    ("not refused", asking { $0.outcomes = unrefused }, [1, 2, 3, 5, 6, 8], 6),
    ("done", asking { $0.outcomes = TrailOutcomes(.done) }, [1, 2, 3, 5], 4),
    ("revealed", asking { $0.outcomes = TrailOutcomes(.peselRevealed) }, [6], 1),
    ("revealed or cancelled", asking { $0.outcomes = TrailOutcomes(.peselRevealed, cancelled) }, [6, 8], 2),
    ("of no outcome", asking { $0.outcomes = TrailOutcomes() }, [], 0),
    ("by the administrator", asking { $0.actor = TrailActor(.admin) }, [1, 2, 3], 3),
    ("by a patient", asking { $0.actor = patient("ewa") }, [7, 8], 2),
    ("by a patient who did nothing", asking { $0.actor = patient("iza") }, [], 0),
    ("by a clerk", asking { $0.actor = TrailActor(.clerk) }, [5], 1),
    ("by a clerk of a facility", asking { $0.actor = clerk("brzoza") }, [5], 1),
    ("by a clerk of another", asking { $0.actor = clerk("jawor") }, [], 0),
    ("by a clerk with a name", asking { $0.actor = clerk("brzoza", "Maria") }, [5], 1),
    ("by a clerk with another", asking { $0.actor = clerk("brzoza", "Ewa") }, [], 0),
    ("by an operator whom nobody knows", asking { $0.operators = ["x' OR 'x' = 'x"] }, [], 0),
    ("from the oldest on", asking(limit: 3) { $0.order = .oldestFirst }, [1, 2, 3], 8),
    ("from the newest back", asking(limit: 3) { $0.order = .newestFirst }, [8, 7, 6], 8),
    ("on from the third", onward(.oldestFirst, after: 3, limit: 2), [4, 5], 5),
    ("on from the last", onward(.oldestFirst, after: 8, limit: 2), [], 0),
    ("on from beyond the last", onward(.oldestFirst, after: .max, limit: 2), [], 0),
    ("back from the third", onward(.newestFirst, after: 3, limit: 5), [2, 1], 2),
    ("back from the first", onward(.newestFirst, after: 1, limit: 5), [], 0),
    ("back from none", onward(.newestFirst, after: 0, limit: 5), [], 0),
    (
      "all of it together",
      asking {
        $0.subject = Login("anna")
        $0.since = moment(2)
        $0.until = moment(3)
        $0.acts = ["confirm"]
        $0.outcomes = TrailOutcomes(.refused(.pin(.wrong)))
        $0.actor = patient("anna")
      }, [4], 1
    ),
  ]

  @Test(arguments: KeeperKind.allCases) func wantsThoseThatHaveAllThatIsAskedFor(_ kind: KeeperKind) throws {
    let kept = try Self.eightEntries(kind)
    for (what, query, numbers, count) in Self.questions {
      let found = try kept.keeper.trail(query)
      #expect(found.rows.map(\.number) == numbers && found.count == count, "\(what)")
    }
  }

  @Test(arguments: KeeperKind.allCases) func anEntryIsReadAsItWasWritten(_ kind: KeeperKind) throws {
    let kept = try Self.eightEntries(kind)
    let row = try #require(try kept.keeper.trail(Self.asking(upTo: 5)).rows.last)
    #expect(row.entry.moment == Self.moment(4) && row.entry.act == "confirm")
    #expect(row.entry.actor == .clerk(FacilityName("brzoza"), name: "Maria"))
    #expect(row.entry.subject == Login("anna") && row.entry.outcome == .done)
    #expect(row.entry.operatorName == kept.keeper.terms.operatorName)
  }

  @Test(arguments: KeeperKind.allCases) func aWholeTrailIsWhole(_ kind: KeeperKind) throws {
    #expect(try kind.keeper().verify() == .whole(entries: 0))
    var keeper = try Self.eightEntries(kind).keeper
    #expect(try keeper.check(showing: []) == .whole(entries: 8))
    #expect(keeper.newestEntry == 8)
  }

  @Test(arguments: KeeperKind.allCases) func anOperatorIsKnownByName(_ kind: KeeperKind) throws {
    let kept = try Self.eightEntries(kind)
    guard let name = kept.keeper.terms.operatorName else { return }
    var query = TrailQuery(upTo: 8)
    query.operators = [name]
    #expect(try kept.keeper.trail(query).rows.map(\.number) == [1, 2, 3, 4, 5, 6, 7, 8])
  }

  /// By what the eight entries are counted, and how many there are of each.
  static let countings: [(grouping: TrailGrouping, query: TrailQuery, groups: [String])] = [
    (.act, asking(), ["confirm 3", "create-account 2", "cancel 1", "facility 1", "show 1"]),
    (.act, asking { $0.outcomes = refused }, ["confirm 2"]),
    (.code, asking(), ["ok 4", "pesel-revealed 1", "pin-used 1", "pin-wrong 1", "tp-cancelled 1"]),
    (.code, asking(of: "anna") { _ in }, ["ok 2", "pesel-revealed 1", "pin-wrong 1"]),
    (.facility, asking(), ["- 7", "brzoza 1"]), (.facility, asking { $0.acts = ["x"] }, []),
    (.day(nil), asking(), ["2026-01-05 8"]), (.day(.utc), asking(upTo: 3), ["2026-01-05 3"]),
    (.day(pagoPago), asking(limit: 2), ["2026-01-04 8"]),
  ]

  @Test(arguments: KeeperKind.allCases) func entriesAreCountedByWhatTheyHaveInCommon(
    _ kind: KeeperKind
  ) throws {
    let kept = try Self.eightEntries(kind)
    for (grouping, query, groups) in Self.countings {
      let found = try kept.keeper.counts(query, by: grouping)
      #expect(found.map { "\($0.key ?? "-") \($0.count)" } == groups, "\(grouping)")
    }
    let operators = try kept.keeper.counts(Self.asking(), by: .operatorName)
    #expect(operators == [TrailGroup(key: kept.keeper.terms.operatorName, count: 8)])
  }

  /// Why a PESEL was shown stands in the entry, and the chain covers it.
  @Test(arguments: KeeperKind.allCases) func aReasonIsReadAsItWasWritten(_ kind: KeeperKind) throws {
    var kept = KeptWorld(try kind.keeper())
    try kept.addAccount("anna", "Anna Kowalska")
    try kept.record("show", of: Login("anna"), as: .peselRevealed, because: "pyta „ubezpieczyciel” \\ 'x'")
    try kept.record("show", of: Login("anna"))
    let reasons = try kept.keeper.trail(Self.asking()).rows.map(\.entry.reason)
    #expect(reasons == [nil, "pyta „ubezpieczyciel” \\ 'x'", nil])
    #expect(try kept.keeper.verify() == .whole(entries: 3))
  }

  private static func eightEntries(_ kind: KeeperKind) throws -> KeptWorld {
    var kept = KeptWorld(try kind.keeper())
    let (anna, ewa) = (try #require(Login("anna")), try #require(Login("ewa")))
    try kept.addFacility()
    try kept.addAccount("anna", "Anna Kowalska")
    try kept.addAccount("ewa", "Ewa Lis")
    try kept.record("confirm", by: .patient(anna), of: anna, as: .refused(.pin(.wrong)))
    try kept.record("confirm", by: .clerk(FacilityName("brzoza"), name: "Maria"), of: anna)
    try kept.record("show", by: .support, of: anna, as: .peselRevealed)
    try kept.record("confirm", by: .patient(ewa), of: ewa, as: .refused(.pin(.used)))
    try kept.record("cancel", by: .patient(ewa), of: ewa, as: .trustedProfileCancelled)
    return kept
  }

  /// When the entry after so many was made.
  private static func moment(_ before: Int64) -> Moment { EventSamples.moment + Span(seconds: before) }

  private static func asking(
    upTo end: Int = 8, limit: Int? = nil, of subject: String? = nil,
    _ change: (inout TrailQuery) -> Void = { _ in }
  ) -> TrailQuery {
    var query = TrailQuery(upTo: end, limit: limit)
    query.subject = subject.flatMap { Login($0) }
    change(&query)
    return query
  }

  private static func onward(_ order: TrailOrder, after number: Int, limit: Int) -> TrailQuery {
    asking(limit: limit) {
      $0.order = order
      $0.after = number
    }
  }

  private static var refused: TrailOutcomes {
    var outcomes = TrailOutcomes()
    outcomes.areRefusals = true
    return outcomes
  }

  private static var unrefused: TrailOutcomes {
    var outcomes = TrailOutcomes()
    outcomes.areUnrefused = true
    return outcomes
  }

  private static var cancelled: JournalOutcome { .trustedProfileCancelled }

  private static func patient(_ login: String) -> TrailActor { TrailActor(.patient, person: login) }

  private static func clerk(_ facility: String, _ name: String? = nil) -> TrailActor {
    TrailActor(.clerk(FacilityName(facility), name: name))
  }

  /// Where a day begins eleven hours after it does in UTC.
  private static let pagoPago = LocalClock("Pacific/Pago_Pago") { _ in
    LocalClock.Offset(seconds: -11 * 3600, name: "SST")
  }
}
