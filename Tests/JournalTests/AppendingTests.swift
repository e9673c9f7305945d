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
    let brzoza = try Self.facility("brzoza")
    let (isFirst, isSecond) = (try first.append(brzoza, []), try second.append(brzoza, []))
    #expect(isFirst && !isSecond)
    #expect(try !second.isCurrent())
    let news = try second.news(of: Wanted())
    #expect(news.map(\.event) == brzoza.events)
    #expect(try second.isCurrent())
    let isDone = try second.append(Self.facility("jawor"), [])
    #expect(isDone && second.newestEntry == 2)
  }

  /// An entry that has nothing to do with what was read is no obstacle.
  @Test func whatConcernsOthersIsNoObstacle() throws {
    let store = try Store()
    var (first, second) = (SQLiteKeeper(store), SQLiteKeeper(store))
    _ = try first.news(of: Wanted())
    _ = try second.news(of: Wanted())
    let anna = try #require(Login("anna"))
    let created = Event.account(anna, .created(try EventSamples.account()))
    let isFirst = try first.append(Self.entry(of: anna, [created]), [])
    let isDoneToo = try second.append(Self.facility("brzoza"), [])
    #expect(isFirst && isDoneToo)
  }

  @Test func whatWasLetGoIsNewsAgain() throws {
    var kept = KeptWorld(SQLiteKeeper(try Store()))
    try kept.addAccount("anna", "Anna Kowalska")
    var keeper = kept.keeper
    let anna = try #require(Login("anna"))
    var wanted = Wanted()
    wanted.accounts = [AccountName(anna)]
    let known = try keeper.news(of: wanted)
    let hasRead = keeper.hasRead(wanted)
    #expect(known.isEmpty && hasRead, "what it appended it has read")
    keeper.letGo(of: [anna])
    let hasReadNow = keeper.hasRead(wanted)
    let news = try keeper.news(of: wanted)
    #expect(!hasReadNow && news.count == 1)
  }

  /// Many entries at once leave the rows that one after another would have left.
  @Test func manyEntriesAreAppendedAsOneByOne() throws {
    let (one, many) = (try Store(), try Store())
    var kept = KeptWorld(SQLiteKeeper(one))
    try kept.addFacility()
    try kept.addAccount("anna", "Anna Kowalska")
    try kept.activate("anna")
    try kept.addDocument("T", of: "anna")
    try kept.record("show", by: .support, of: Login("anna"), as: .peselRevealed)
    var rest = kept.recorded[...]
    try many.importing(cache: 1) { rest.popFirst() }
    #expect(try many.head == one.head)
    #expect(try many.verify() == .whole(entries: 5))
    #expect(try many.wrongLookups() == 0)
    #expect(try many.accounts(.all()).rows == one.accounts(.all()).rows)
  }

  @Test func anEntryFromBeforeTheLastIsNotAppended() throws {
    let store = try Store()
    var rest = [try Self.facility("brzoza"), Self.entry(at: EventSamples.moment - Span(seconds: 1))][...]
    #expect(throws: StoreProblem.inconsistent(stream: "entry 2")) {
      try store.importing(cache: 1) { rest.popFirst() }
    }
    #expect(try store.head.entries == 0)
  }

  private static func facility(_ id: String) throws -> JournalEntry {
    let facility = Facility(
      id: try #require(FacilityID(id)), name: try #require(Title(id)), regon: nil, isIntegrated: true)
    return entry([.register(.facilityAdded(facility))])
  }

  private static func entry(
    of subject: Login? = nil, _ events: [Event] = [], at moment: Moment = EventSamples.moment
  ) -> JournalEntry {
    JournalEntry(
      moment: moment, actor: .admin, subject: subject, act: "facility", outcome: .done, events: events)
  }
}
