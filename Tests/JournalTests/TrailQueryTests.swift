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
    ("of one act", asking { $0.act = "confirm" }, [4, 5, 7], 3),
    ("refused", asking { $0.outcome = .refused(.pin(.wrong)) }, [4, 7], 2),
    ("done", asking { $0.outcome = .done }, [1, 2, 3, 5], 4),
    ("revealed", asking { $0.outcome = .peselRevealed }, [6], 1),
    ("cancelled", asking { $0.outcome = .trustedProfileCancelled }, [8], 1),
    (
      "all of it together",
      asking {
        $0.subject = Login("anna")
        $0.since = moment(2)
        $0.act = "confirm"
        $0.outcome = .refused(.pin(.wrong))
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
    let kept = try Self.eightEntries(kind)
    #expect(try kept.keeper.verify() == .whole(entries: 8))
    #expect(kept.keeper.newestEntry == 8)
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
    try kept.record("confirm", by: .patient(ewa), of: ewa, as: .refused(.pin(.wrong)))
    try kept.record("cancel", by: .patient(ewa), of: ewa, as: .trustedProfileCancelled)
    return kept
  }

  /// When the entry after so many was made.
  private static func moment(_ before: Int64) -> Moment { EventSamples.moment + Span(seconds: before) }

  private static func asking(
    upTo end: Int = 8, limit: Int? = nil, _ change: (inout TrailQuery) -> Void = { _ in }
  ) -> TrailQuery {
    var query = TrailQuery(upTo: end, limit: limit)
    change(&query)
    return query
  }
}
