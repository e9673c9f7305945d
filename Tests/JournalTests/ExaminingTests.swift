import Activation
import GRDB
import TestSupport
import Testing

@testable import Journal

/// Whatever is wrong with a store whose trail is whole.
@Suite struct ExaminingTests {
  static let alterations: [(sql: String, flaw: StoreFlaw)] = [
    (
      "CREATE TRIGGER silence BEFORE INSERT ON entries BEGIN SELECT RAISE(IGNORE); END", .structure("silence")
    ),
    ("CREATE VIEW everybody AS SELECT * FROM accounts", .structure("everybody")),
    ("CREATE TABLE notes (text)", .structure("notes")),
    ("DROP TRIGGER events_last", .incomplete("events_last")),
    ("DROP INDEX entries_of_subject", .incomplete("entries_of_subject")),
    ("DROP INDEX accounts_by_last_four", .incomplete("accounts_by_last_four")),
    ("DROP INDEX inbox_of_login", .incomplete("inbox_of_login")),
    ("DROP TABLE tokens", .incomplete("tokens")), ("DROP TABLE waiting", .incomplete("waiting")),
    ("DROP TABLE sessions", .incomplete("sessions")),
    ("DROP INDEX entries_counted", .incomplete("entries_counted")),
    (
      "DROP INDEX entries_counted; CREATE INDEX entries_counted ON entries(0) WHERE number <> 1",
      .structure("entries_counted")
    ),
    (
      "DROP INDEX entries_of_subject; CREATE VIEW everybody AS SELECT * FROM accounts",
      .structure("everybody")
    ),
    ("CREATE UNIQUE INDEX once ON entries(act, subject, number)", .structure("once")),
    ("CREATE TRIGGER away AFTER INSERT ON entries BEGIN DELETE FROM accounts; END", .structure("away")),
    ("DELETE FROM inbox", .unread(messages: 1)),
    (
      "DROP TRIGGER events_last; CREATE TRIGGER events_last BEFORE DELETE ON events BEGIN SELECT 1; END",
      .structure("events_last")
    ),
    ("INSERT INTO account_text (account_text) VALUES ('delete-all')", .lookups(rows: 1)),
    ("UPDATE accounts SET folded = 'ewa lis' WHERE login = 'anna'", .lookups(rows: 1)),
    ("UPDATE accounts SET status = 'active'", .lookups(rows: 1)),
    ("DELETE FROM accounts", .lookups(rows: 1)), ("DELETE FROM tokens", .lookups(rows: 1)),
    ("INSERT INTO tokens VALUES (x'00', 'anna')", .lookups(rows: 1)),
    ("UPDATE inbox SET secret = 'another'", .inbox(messages: 1)),
    ("UPDATE inbox SET login = 'ewa'", .inbox(messages: 1)),
    ("UPDATE inbox SET kind = 'one-time-password'", .inbox(messages: 1)),
    ("UPDATE inbox SET channel = 'pigeon'", .inbox(messages: 1)),
    ("UPDATE inbox SET channel = 'sms'", .inbox(messages: 1)),
    ("UPDATE inbox SET sent = sent + 1", .inbox(messages: 1)),
    (
      "INSERT INTO waiting (person, facility, presented) VALUES ('anna', 'brzoza', '{}')",
      .waiting(visitors: 1)
    ),
    (
      "INSERT INTO inbox (login, channel, sent, kind, secret) SELECT login, channel, sent, kind, 'x' FROM inbox",
      .inbox(messages: 1)
    ),
  ]

  /// What stands behind the first entry that departs is not read.
  @Test func whatIsEnoughIsNotReadOn() throws {
    let store = try Store()
    var kept = KeptWorld(SQLiteKeeper(store))
    for _ in 1...3 { try kept.record("find", by: .support) }
    var numbers: [Int] = []
    try store.forEachKept(until: { numbers.count == 2 }) { entry, _ in numbers.append(entry.number) }
    #expect(numbers == [1, 2])
  }

  @Test(arguments: alterations) func whatIsWrongIsFound(_ sql: String, _ flaw: StoreFlaw) throws {
    let store = try Store.withAMessage()
    #expect(try store.flaw(at: Self.now) == nil)
    try store.connection.raw { db in try db.execute(sql: sql) }
    #expect(try store.flaw(at: Self.now) == flaw, "\(sql)")
    #expect(try store.verify() == .whole(entries: 2))
  }

  /// What leads to the pages of the index, of a store with names for several: read from end to end it is whole.
  @Test func lettersThatAreNotFoundAreWrong() throws {
    let store = try Store()
    var kept = KeptWorld(SQLiteKeeper(store))
    for number in 0..<120 { try kept.addAccount("anna\(number)", Self.holder(number)) }
    #expect(try store.wrongLookups() == 0)
    try store.connection.raw { db in try db.execute(sql: "DELETE FROM account_text_idx") }
    #expect(try store.wrongLookups() == 1)
  }

  private static func holder(_ number: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    let word = (0..<14).map { String(letters[(number * 7 + $0 * $0 * 3 + number * $0) % letters.count]) }
    return "Anna K" + word.joined()
  }

  private static let now = EventSamples.moment + .hours(2)

  /// What was read, was made worthless, or has lain for a day is rightly gone.
  @Test(
    arguments: [
      (act: "inbox", event: nil, hours: 2, isGone: true), ("appointments", nil, 2, false),
      ("contact", AccountEvent.resetTokenVoided, 2, true), ("accounts", nil, 25, true),
      ("accounts", nil, 24, false),
    ] as [(act: String, event: AccountEvent?, hours: Int64, isGone: Bool)])
  func whatIsNoLongerToLieThereIsNotMissed(
    _ act: String, _ event: AccountEvent?, _ hours: Int64, _ isGone: Bool
  )
    throws
  {
    let store = try Store.withAMessage()
    let anna = try #require(Login("anna"))
    try store.note { head in
      JournalEntry(
        moment: head.moment, actor: event == nil ? .patient(anna) : .admin, subject: anna, act: act,
        outcome: .done, events: event.map { [.account(anna, .noContact), .account(anna, $0)] } ?? [])
    }
    try store.connection.raw { db in try db.execute(sql: "DELETE FROM inbox") }
    let flaw = try store.flaw(at: EventSamples.moment + .hours(hours))
    #expect(flaw == (isGone ? nil : .unread(messages: 1)))
  }

  @Test func theFingerprintIsThatOfANewStore() throws {
    let computed = try Structure.computedFingerprint()
    #expect(computed == Structure.fingerprintOfNew)
  }

  @Test func ofACopyNoMessageIsMissed() throws {
    let folder = try Folder()
    try Store.withAMessage().backup(to: folder.path("copy.db"))
    let copy = try Store(folder.path("copy.db"), .writing)
    defer { copy.close() }
    #expect(try copy.flaw(at: Self.now) == nil)
    let anna = try #require(Login("anna"))
    var keeper = SQLiteKeeper(copy)
    _ = try keeper.news(of: Wanted())
    #expect(
      try keeper.append(
        .sending(Secret("T-5678"), to: anna, at: Self.now), [.sent(Secret("T-5678"), to: anna, at: Self.now)])
    )
    #expect(try copy.flaw(at: Self.now) == nil)
    try copy.connection.raw { db in try db.execute(sql: "DELETE FROM inbox") }
    #expect(try copy.flaw(at: Self.now) == .unread(messages: 1))
  }

  @Test(arguments: [
    "DROP TRIGGER events_last", "DROP INDEX entries_of_subject", "DROP TABLE accounts", "DROP TABLE tokens",
    "DROP INDEX contacts_by_phone", "DROP INDEX entries_counted", "DROP TABLE waiting",
    "CREATE INDEX other ON accounts(holder)",
  ])
  func whatIsGoneIsPutBackByARebuilding(_ sql: String) throws {
    let store = try Store.withAMessage()
    try store.connection.raw { db in try db.execute(sql: sql) }
    #expect(try store.flaw(at: Self.now) != nil)
    _ = try store.rebuild()
    #expect(try store.flaw(at: Self.now) == nil)
  }

  /// It would act on whatever is written.
  @Test(arguments: [
    "CREATE TRIGGER away AFTER INSERT ON entries BEGIN DELETE FROM accounts; END",
    "CREATE UNIQUE INDEX once ON accounts(last_four)",
  ])
  func aStoreWithSomethingThatMeddlesIsNotWritten(_ sql: String) throws {
    let folder = try Folder()
    let path = folder.path("s.db")
    let made = try Store(path, .writing)
    try made.connection.raw { db in try db.execute(sql: sql) }
    made.close()
    let name = sql.contains("away") ? "away" : "once"
    #expect(throws: StoreProblem.structureDiffers(name)) { try Store(path, .writing) }
    let read = try Store(path, .readingOnly)
    defer { read.close() }
    #expect(try read.structureFlaw() == .structure(name))
    #expect(throws: StoreProblem.structureDiffers(name)) { try read.backup(to: folder.path("copy.db")) }
  }

  @Test func aRowInTheWayIsTold() throws {
    let store = try Store()
    var kept = KeptWorld(SQLiteKeeper(store))
    try kept.addAccount("anna", "Anna Kowalska")
    try store.connection.raw { db in
      try db.execute(
        sql:
          "INSERT INTO accounts SELECT 9, 'ewa', '85723199901', '9901', holder, folded, status FROM accounts")
    }
    #expect(throws: KeeperFailure(problem: .lookupsDiffer, place: ":memory:")) {
      try kept.addAccount("ewa", "Ewa Lis", "85723199901")
    }
  }

  @Test func anEntryIsFoundByItsHash() throws {
    let store = try Store.withAMessage()
    #expect(try store.entry(withHash: try store.head.hash) == 2)
    #expect(try store.entry(withHash: Head.empty.hash) == nil)
  }
}

extension Store {
  /// An account, and a reset token in its inbox.
  fileprivate static func withAMessage() throws -> Store {
    let store = try Store()
    var kept = KeptWorld(SQLiteKeeper(store))
    try kept.addAccount("anna", "Anna Kowalska", email: "anna@example.test")
    let anna = try #require(Login("anna"))
    let (secret, now) = (Secret("T-1234"), EventSamples.moment + .hours(1))
    var keeper = SQLiteKeeper(store)
    _ = try keeper.news(of: Wanted())
    #expect(try keeper.append(.sending(secret, to: anna, at: now), [.sent(secret, to: anna, at: now)]))
    return store
  }
}

extension JournalEntry {
  /// Asks for a new password by e-mail.
  static func sending(_ secret: Secret, to login: Login, at now: Moment) -> JournalEntry {
    let token = ResetToken(
      fingerprint: Fingerprint.of(secret), channel: .email, sent: now, validity: .hours(1))
    return JournalEntry(
      moment: now, actor: .patient(login), subject: login, act: "forgot-password", outcome: .done,
      events: [.account(login, .resetRequested(token))], operatorName: "tester")
  }
}

extension Posting {
  fileprivate static func sent(_ secret: Secret, to login: Login, at now: Moment) -> Posting {
    Posting(Message(channel: .email, sent: now, content: .resetToken(secret)), to: login)
  }
}

extension AccountEvent {
  /// The holder can be reached nowhere any more.
  static var noContact: AccountEvent { .contactChanged(Contact(email: nil, phone: nil)) }
}
