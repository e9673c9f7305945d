import Activation
import GRDB
import Testing

@testable import Journal

/// A store that was written under a wrong clock: it says so, and an administrator takes it back.
@Suite struct ClockTests {
  static let start = EventSamples.moment
  static let wrong = start + .days(29_000)

  static let standings: [(Span, ClockStanding)] = [
    (.minutes(0), .plausible), (-.minutes(5), .plausible),
    (Span(seconds: -301), .behind(by: Span(seconds: 301), newest: start)), (.days(400), .plausible),
    (Span(seconds: 400 * 86_400 + 1), .farAhead(newest: start)),
  ]

  @Test(arguments: standings) func theMachinesClockIsHeldAgainstTheNewestEntry(
    _ difference: Span, _ standing: ClockStanding
  ) throws {
    let store = try Store()
    #expect(try store.clock(at: Self.start + difference) == .plausible, "an empty store fits any clock")
    var kept = KeptWorld(SQLiteKeeper(store))
    try kept.addFacility()
    #expect(try store.clock(at: Self.start + difference) == standing)
  }

  @Test func fromAResetOnEntriesAreDatedByTheMachine() throws {
    let store = try Store.underAWrongClock()
    #expect(try store.resetClock(to: Self.start, by: "tester") == 4)
    #expect(try store.head.moment == Self.start)
    #expect(try store.verify() == .whole(entries: 4))
    var keeper = SQLiteKeeper(store)
    _ = try keeper.news(of: Wanted())
    #expect(keeper.now == Self.start && keeper.clock == .plausible)
    let row = try #require(try store.trail(TrailQuery(upTo: 4, limit: 1)).rows.last)
    #expect(row.entry.act == "clock-reset" && row.entry.actor == .admin && row.entry.outcome == .done)
    #expect(row.entry.moment == Self.start && row.entry.operatorName == "tester")
  }

  @Test func whatIsDatedLaterHoldsNoLonger() throws {
    let store = try Store.underAWrongClock()
    _ = try store.resetClock(to: Self.start, by: "tester")
    let anna = try #require(try store.account("anna"))
    let policy = Policy()
    #expect(anna.pins.map(\.mark) == [.revoked])
    #expect(anna.usableToken(at: Self.start) == nil && anna.usableToken(at: Self.wrong) == nil)
    #expect(anna.activationLock(at: Self.wrong, under: policy) == nil && anna.failedEntries.isEmpty)
    #expect(anna.signInLock(at: Self.start, under: policy) == nil)
    #expect(anna.issueLock(at: Self.start, under: policy) == nil)
    #expect(anna.resetLock(at: Self.start, under: policy) == nil)
  }

  /// A one-time password is good until it is replaced; by when it was sent it is known.
  @Test func aOneTimePasswordKeepsItsDateAndLiesNoLongerThanADay() throws {
    let store = try Store.underAWrongClock()
    let anna = try #require(Login("anna"))
    let sent = Self.wrong
    try store.connection.raw { db in
      try db.execute(
        sql: """
          INSERT INTO inbox (login, channel, sent, kind, secret) VALUES
            ('anna', 'email', ?1, 'one-time-password', 'x'), ('anna', 'email', ?1, 'reset-token', 'y')
          """,
        arguments: [sent.seconds])
    }
    _ = try store.resetClock(to: Self.start, by: "tester")
    #expect(try store.messages(of: anna, at: Self.start).map(\.message.sent) == [sent])
    #expect(try store.account("anna")?.password.since == sent)
    try store.forgetMessages(at: Self.start + .hours(23))
    #expect(try store.messages(of: anna, at: Self.start).count == 1)
    try store.forgetMessages(at: Self.start + .hours(24))
    #expect(try store.messages(of: anna, at: Self.start).isEmpty)
  }

  @Test(arguments: ["moment = 0", "moment = moment - 1", "entries = 1", "hash = x'00'"])
  func anAlteredHeadTellsNoTime(_ change: String) throws {
    let store = try Store()
    var kept = KeptWorld(SQLiteKeeper(store))
    for name in ["anna", "ewa", "iza"] { try kept.addAccount(name, "Anna Kowalska") }
    try store.connection.raw { db in try db.execute(sql: "UPDATE head SET " + change) }
    #expect {
      try store.clock(at: Self.wrong)
    } throws: { error in
      if case StoreProblem.trailBroken = error { true } else { false }
    }
    var keeper = SQLiteKeeper(store, operatorName: "tester", clock: { Self.wrong })
    _ = try keeper.news(of: Wanted())
    #expect {
      try keeper.append(keeper.entry, [])
    } throws: { error in
      if case .trailBroken? = (error as? KeeperFailure)?.problem { true } else { false }
    }
  }

  /// A shell that has read the wrong time must not write it again.
  @Test func aShellThatKnowsTheWrongTimeDecidesAnew() throws {
    let store = try Store.underAWrongClock()
    var shell = SQLiteKeeper(store, operatorName: "other", clock: { Self.start })
    _ = try shell.news(of: Wanted())
    #expect(shell.now == Self.wrong)
    _ = try store.resetClock(to: Self.start, by: "tester")
    #expect(try !shell.append(shell.entry, []))
    _ = try shell.news(of: Wanted())
    #expect(try shell.append(shell.entry, []))
    #expect(try store.head.moment == Self.start)
  }

  @Test func whatIsSaidToBeSinceIsFoundBeforeAndAfter() throws {
    let store = try Store.underAWrongClock()
    _ = try store.resetClock(to: Self.start + .hours(1), by: "tester")
    var query = TrailQuery(upTo: 4)
    for (since, numbers) in [
      (Self.start, [1, 2, 3, 4]), (Self.start + .minutes(30), [3, 4]), (Self.start + .hours(2), [3]),
      (Self.wrong + .hours(1), []),
    ] {
      query.since = since
      #expect(try store.trail(query).rows.map(\.number) == numbers)
    }
  }

  @Test func timeThatGoesBackByAnyOtherEntryIsFoundOut() throws {
    let store = try Store.underAWrongClock()
    try store.connection.write { db in
      var bookmark = Bookmark()
      bookmark.head = try Head.read(db)
      let entry = JournalEntry(
        moment: Self.start, actor: .admin, subject: nil, act: "facility", outcome: .done, events: [],
        operatorName: "tester")
      try store.add(entry, &bookmark, db)
      try bookmark.head.write(db)
      return ((), .commit)
    }
    #expect(try store.verify() == .broken(entry: 4))
  }

  @Test func underAClockFarAheadNothingIsWrittenUnlessItIsSaidToBeRight() throws {
    let store = try Store()
    var kept = KeptWorld(SQLiteKeeper(store))
    try kept.addFacility()
    var doubtful = SQLiteKeeper(store, operatorName: "tester", clock: { Self.wrong })
    _ = try doubtful.news(of: Wanted())
    #expect(throws: KeeperFailure(problem: .clockFarAhead(newest: Self.start), place: ":memory:")) {
      try doubtful.append(doubtful.entry, [])
    }
    #expect(try store.head.entries == 1)
    var sure = SQLiteKeeper(store, operatorName: "tester", isClockConfirmed: true, clock: { Self.wrong })
    _ = try sure.news(of: Wanted())
    #expect(try sure.append(sure.entry, []))
  }
}

extension SQLiteKeeper {
  /// Somebody looks, now.
  fileprivate var entry: JournalEntry {
    JournalEntry(
      moment: now ?? .earliest, actor: .support, subject: nil, act: "accounts", outcome: .done, events: [],
      operatorName: "tester")
  }
}

extension Store {
  /// A facility and an account; and, in entry 3, what would lock that account out until the year 2105.
  fileprivate static func underAWrongClock() throws -> Store {
    let store = try Store()
    var kept = KeptWorld(SQLiteKeeper(store))
    try kept.addFacility()
    try kept.addAccount("anna", "Anna Kowalska")
    let anna = try #require(Login("anna"))
    let brzoza = try #require(FacilityID("brzoza"))
    let wrong = ClockTests.wrong
    let pin = ActivationPIN(
      digest: EventSamples.digest, length: 8, tries: 5, validity: .days(7), issued: wrong, facility: brzoza,
      epoch: 0)
    let token = ResetToken(
      fingerprint: EventSamples.digest, channel: .email, sent: wrong, validity: .hours(1))
    let failures = Array(repeating: AccountEvent.entryFailed(onOpenPIN: false), count: 10)
    let reset = AccountEvent.resetCompleted(
      token: Digest([1]), origin: .neverActivated, password: EventSamples.digest)
    let events = [reset, .pinIssued(pin), .resetRequested(token), .signInLocked] + failures
    try store.note { _ in
      JournalEntry(
        moment: wrong, actor: .admin, subject: anna, act: "issue-pin", outcome: .done,
        events: events.map { .account(anna, $0) }, operatorName: "tester")
    }
    return store
  }

  fileprivate func account(_ name: String) throws -> Account? {
    var wanted = Wanted()
    wanted.accounts = [AccountName(name)]
    var world = World(clock: ClockTests.start)
    for past in try news(of: wanted, since: Bookmark()).events { world.evolve(past.event, at: past.moment) }
    return world.account(named: AccountName(name))
  }
}
