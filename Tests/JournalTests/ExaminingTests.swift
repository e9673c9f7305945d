import Activation
import GRDB
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
    ("DROP TRIGGER events_last", .structure("events_last")),
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
    (
      "INSERT INTO inbox (login, channel, sent, kind, secret) SELECT login, channel, sent, kind, 'x' FROM inbox",
      .inbox(messages: 1)
    ),
  ]

  @Test(arguments: alterations) func whatIsWrongIsFound(_ sql: String, _ flaw: StoreFlaw) throws {
    let store = try Store.withAMessage()
    #expect(try store.flaw() == nil)
    try store.connection.raw { db in try db.execute(sql: sql) }
    #expect(try store.flaw() == flaw, "\(sql)")
    #expect(try store.verify() == .whole(entries: 2))
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
    try kept.addAccount("anna", "Anna Kowalska")
    let anna = try #require(Login("anna"))
    let (secret, now) = (Secret("T-1234"), EventSamples.moment + .hours(1))
    let token = ResetToken(
      fingerprint: Fingerprint.of(secret), channel: .email, sent: now, validity: .hours(1))
    var keeper = SQLiteKeeper(store)
    _ = try keeper.news(of: Wanted())
    let entry = JournalEntry(
      moment: now, actor: .patient(anna), subject: anna, act: "forgot-password", outcome: .done,
      events: [.account(anna, .resetRequested(token))], operatorName: "tester")
    let message = Message(channel: .email, sent: now, content: .resetToken(secret))
    #expect(try keeper.append(entry, [Posting(message, to: anna)]))
    return store
  }
}
