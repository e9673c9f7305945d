import Activation
import Testing

@testable import Journal

/// What a decision rests on may have changed before its entry is appended.
@Suite struct AppendingTests {
  @Test func whoeverComesSecondDecidesAgain() throws {
    let store = try Store()
    var (first, second) = (SQLiteKeeper(store), SQLiteKeeper(store))
    _ = try first.news(of: Wanted())
    _ = try second.news(of: Wanted())
    #expect(try first.append(Self.facility("brzoza"), []))
    #expect(try !second.append(Self.facility("brzoza"), []))
    #expect(try !second.isCurrent())
    #expect(try second.news(of: Wanted()).map(\.event) == Self.facility("brzoza").events)
    #expect(try second.isCurrent())
    #expect(try second.append(Self.facility("jawor"), []))
    #expect(second.newestEntry == 2)
  }

  /// An entry that has nothing to do with what was read is no obstacle.
  @Test func whatConcernsOthersIsNoObstacle() throws {
    let store = try Store()
    var (first, second) = (SQLiteKeeper(store), SQLiteKeeper(store))
    _ = try first.news(of: Wanted())
    _ = try second.news(of: Wanted())
    let anna = try #require(Login("anna"))
    #expect(try first.append(Self.entry(of: anna, [.account(anna, .created(EventSamples.account()))]), []))
    #expect(try second.append(Self.facility("brzoza"), []))
  }

  @Test func whatWasLetGoIsNewsAgain() throws {
    var kept = KeptWorld(SQLiteKeeper(try Store()))
    try kept.addAccount("anna", "Anna Kowalska")
    var keeper = kept.keeper
    let anna = try #require(Login("anna"))
    var wanted = Wanted()
    wanted.accounts = [AccountName(anna)]
    #expect(try keeper.news(of: wanted).isEmpty, "what it appended it has read")
    #expect(keeper.hasRead(wanted))
    keeper.letGo(of: [anna])
    #expect(!keeper.hasRead(wanted))
    #expect(try keeper.news(of: wanted).count == 1)
  }

  /// Many entries at once leave the rows that one after another would have left.
  @Test func manyEntriesAreAppendedAsOneByOne() throws {
    let (one, many) = (try Store(), try Store())
    var kept = KeptWorld(SQLiteKeeper(one))
    try kept.addFacility()
    try kept.addAccount("anna", "Anna Kowalska")
    try kept.activate("anna")
    try kept.addDocument("T", of: "anna")
    try kept.record("show", by: .support, of: Login("anna"), .peselRevealed)
    var rest = kept.recorded[...]
    try many.importing(cache: 1) { rest.popFirst() }
    #expect(try many.head == one.head)
    #expect(try many.verify() == .whole(entries: 5))
    #expect(try many.hasTrueLookups())
    #expect(try many.accounts(.all()).rows == one.accounts(.all()).rows)
  }

  @Test func anEntryFromBeforeTheLastIsNotAppended() throws {
    let store = try Store()
    var rest = [Self.facility("brzoza"), Self.entry(at: EventSamples.moment - Span(seconds: 1))][...]
    #expect(throws: StoreProblem.inconsistent(stream: "entry 2")) {
      try store.importing(cache: 1) { rest.popFirst() }
    }
    #expect(try store.head.entries == 0)
  }

  private static func facility(_ id: String) -> JournalEntry {
    let events = FacilityID(id).flatMap { id in
      Title("Brzoza").map { Facility(id: id, name: $0, regon: nil, isIntegrated: true) }
    }
    return entry(events.map { [.register(.facilityAdded($0))] } ?? [])
  }

  private static func entry(
    of subject: Login? = nil, _ events: [Event] = [], at moment: Moment = EventSamples.moment
  ) -> JournalEntry {
    JournalEntry(
      moment: moment, actor: .admin, subject: subject, act: "facility", outcome: .done, events: events)
  }
}
