import Activation
import PostgreSQL
import TestSupport
import Testing

@testable import Journal

/// Many at work on one server: who comes second decides again, and what was lost on the way is kept once.
@Suite struct ServerWritersTests {
  @Test func whoeverComesSecondDecidesAgain() throws {
    let store = try ServerStore.fresh()
    var (first, second) = (PostgreSQLKeeper(store), PostgreSQLKeeper(store))
    _ = try first.news(of: Wanted())
    _ = try second.news(of: Wanted())
    let (isFirst, isSecond) = (
      try first.append(Self.facility("brzoza"), []), try second.append(Self.facility("brzoza"), [])
    )
    #expect(isFirst && !isSecond)
    #expect(try !second.isCurrent())
    let news = try second.news(of: Wanted())
    let isDone = try second.append(Self.facility("jawor"), [])
    #expect(news.count == 1 && isDone)
    #expect(try store.verify() == .whole(entries: 2))
  }

  /// An act on an account rests on the policies too, which it does not write.
  @Test func whatWasOnlyReadMayNotHaveChangedEither() throws {
    let store = try ServerStore.fresh()
    var (desk, office) = (PostgreSQLKeeper(store), PostgreSQLKeeper(store))
    let anna = try #require(Login("anna"))
    var wanted = Wanted()
    wanted.accounts = [AccountName(anna)]
    _ = try desk.news(of: wanted)
    _ = try office.news(of: Wanted())
    let created = Event.account(anna, .created(try EventSamples.account()))
    let isKept = try office.append(Self.facility("brzoza"), [])
    let isTimely = try desk.append(Self.entry(of: anna, [created]), [])
    #expect(isKept && !isTimely)
    _ = try desk.news(of: wanted)
    let isTimelyNow = try desk.append(Self.entry(of: anna, [created]), [])
    #expect(isTimelyNow)
  }

  @Test func whatConcernsOthersIsNoObstacle() throws {
    let store = try ServerStore.fresh()
    var keepers = (0..<2).map { _ in PostgreSQLKeeper(store) }
    for (index, login) in ["anna", "ewa"].enumerated() {
      var wanted = Wanted()
      wanted.accounts = [AccountName(login)]
      _ = try keepers[index].news(of: wanted)
    }
    for (index, login) in ["anna", "ewa"].enumerated() {
      let isKept = try keepers[index].append(Self.entry(of: Login(login), []), [])
      #expect(isKept)
    }
  }

  /// The answer is lost, not the act: sent again it is known by its identifier, and kept once.
  @Test func anActThatIsSentAgainIsKeptOnce() throws {
    let store = try ServerStore.fresh()
    let entry = Self.entry(of: Login("anna"), [])
    var streams = Bookmark()
    let chain = "account/anna"
    let addition = Addition(entry, after: ChainEnd.beginning(of: chain).head, &streams) { _ in 0 }
    let act = ServerAct(entry, addition, in: chain, basedOn: [], [], in: .fresh())
    let numbers = try [false, true, true].map { isRepeated in
      try store.server.rowsOnce("SELECT konto.keep($1::jsonb)", [act.json(isRepeated: isRepeated)])[0].number(
        0)
    }
    #expect(numbers == [1, 1, 1])
    #expect(try store.verify() == .whole(entries: 1))
    let another = ServerAct(entry, addition, in: chain, basedOn: [], [], in: .fresh())
    #expect(throws: ServerProblem.self) {
      try store.server.rowsOnce("SELECT konto.keep($1::jsonb)", [another.json(isRepeated: true)])
    }
  }

  @Test func aConnectionThatIsKilledIsMadeAgain() throws {
    let store = try ServerStore.fresh()
    var kept = KeptWorld(PostgreSQLKeeper(store))
    try kept.addFacility()
    for number in 1...3 {
      let pid = try store.server.rows("SELECT pg_backend_pid()")[0].number(0)
      try PostgresServer.shared().run("SELECT pg_terminate_backend(\(pid), 5000)")
      try kept.addAccount("anna\(number)", "Anna Kowalska")
    }
    #expect(try store.verify() == .whole(entries: 4))
  }

  @Test func aServerThatWasStoppedAtOnceIsFoundAgain() throws {
    let server = try PostgresServer("fsync=on", "synchronous_commit=on")
    let store = try ServerStore(try server.freshStore(), .writing)
    var kept = KeptWorld(PostgreSQLKeeper(store))
    try kept.addFacility()
    try server.order(.stop)
    try server.order(.start)
    try kept.addAccount("anna", "Anna Kowalska")
    #expect(try store.verify() == .whole(entries: 2))
    try server.order(.stop)
    #expect(throws: StoreProblem.self) {
      _ = try ServerStore(try #require(ServerName(server.connection + " dbname=model")), .writing)
    }
  }

  @Test func manyAtOnceLeaveAWholeTrail() async throws {
    let name = try PostgresServer.shared().freshStore()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          let store = try ServerStore(name, .writing)
          defer { store.close() }
          var keeper = PostgreSQLKeeper(store)
          for number in 0..<20 {
            // Half of them on one account that all write to.
            let login = Login(number.isMultiple(of: 2) ? "anna" : "ewa\(writer)")
            var wanted = Wanted()
            wanted.accounts = login.map { [AccountName($0)] } ?? []
            repeat { _ = try keeper.news(of: wanted) } while try !keeper.append(Self.entry(of: login, []), [])
          }
        }
      }
      try await group.waitForAll()
    }
    let store = try ServerStore(name, .writing)
    _ = try store.seal(at: EventSamples.moment)
    #expect(try store.verify() == .whole(entries: 80))
    #expect(
      try store.trail(TrailQuery(upTo: .max)).rows.filter { $0.entry.subject?.text == "anna" }.count == 40)
  }

  @Test func messagesLieUntilTheyAreRead() throws {
    let store = try ServerStore.fresh()
    var (patient, portal) = (PostgreSQLKeeper(store), PostgreSQLKeeper(store))
    let anna = try #require(Login("anna"))
    let now = EventSamples.moment
    let message = Message(channel: .email, sent: now, content: .resetToken(Secret("T-1")))
    _ = try portal.news(of: Wanted())
    let isKept = try portal.append(Self.entry(of: anna, []), [Posting(message, to: anna)])
    let (first, again) = (try patient.messages(of: anna, at: now), try patient.messages(of: anna, at: now))
    #expect(isKept && first == [message] && again.isEmpty)
    #expect(try store.messages(of: anna, at: now).count == 1)
    #expect(try store.messages(of: anna, at: now + .days(1)).isEmpty)
    try patient.forgetMessages(of: anna, at: now)
    #expect(try store.messages(of: anna, at: now).isEmpty)
  }

  @Test func whatIsOpenedToBeReadIsNotWritten() throws {
    let store = try ServerStore.fresh(.readingOnly)
    var keeper = PostgreSQLKeeper(store)
    _ = try keeper.news(of: Wanted())
    #expect(throws: KeeperFailure(problem: .notWritable, place: store.place)) {
      try keeper.append(Self.facility("brzoza"), [])
    }
    try keeper.forgetOldMessages(at: EventSamples.moment)
  }

  @Test func aRowInTheWayIsTold() throws {
    let store = try ServerStore.fresh()
    var kept = KeptWorld(PostgreSQLKeeper(store))
    try store.server.run(
      "INSERT INTO konto.accounts VALUES ('zofia', 9, '85723199901', '9901', 'Ewa Lis', 'ewa lis', 'inactive')"
    )
    #expect(throws: KeeperFailure(problem: .lookupsDiffer, place: store.place)) {
      try kept.addAccount("ewa", "Ewa Lis", "85723199901")
    }
  }

  private static func facility(_ id: String) throws -> JournalEntry {
    let facility = Facility(
      id: try #require(FacilityID(id)), name: try #require(Title(id)), regon: nil, isIntegrated: true)
    return entry(of: nil, [.register(.facilityAdded(facility))])
  }

  private static func entry(of subject: Login?, _ events: [Event]) -> JournalEntry {
    JournalEntry(
      moment: EventSamples.moment, actor: .admin, subject: subject, act: "facility", outcome: .done,
      events: events)
  }
}
