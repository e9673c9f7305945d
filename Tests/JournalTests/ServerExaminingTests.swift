import Activation
import PostgreSQL
import TestSupport
import Testing

@testable import Journal

/// What is found in a store on a server that its trail does not show.
@Suite struct ServerExaminingTests {
  @Test(arguments: [
    ("ALTER TABLE konto.accounts ALTER holder DROP NOT NULL", "accounts.holder"),
    ("ALTER TABLE konto.accounts ALTER status SET DEFAULT 'active'", "accounts.status"),
    ("ALTER TABLE konto.entries ADD other text", "entries.other"),
    ("ALTER TABLE konto.entries ALTER act TYPE varchar(9)", "entries.act"),
    (
      "DROP INDEX konto.contacts_by_email; CREATE INDEX contacts_by_email ON konto.contacts (phone)",
      "contacts_by_email"
    ),
    (
      """
      DROP TRIGGER events_stay ON konto.events; CREATE TRIGGER events_stay BEFORE UPDATE ON konto.events
        FOR EACH ROW EXECUTE FUNCTION konto.stays()
      """, "events_stay"
    ),
    ("ALTER TABLE konto.events DROP CONSTRAINT events_entry_fkey", "events_entry_fkey"),
  ])
  func anotherDefinitionIsNamed(_ sql: String, _ name: String) throws {
    let store = try ServerStore.fresh()
    #expect(try store.flaw(at: EventSamples.moment) == nil)
    try store.server.run(sql)
    #expect(try store.flaw(at: EventSamples.moment) == .structure(name), "\(sql)")
    try store.server.run("SELECT 1/count(*) FROM pg_class WHERE relname = 'entries'")
  }

  /// What was made to compare with is gone.
  @Test func comparingLeavesNothing() throws {
    let store = try ServerStore.fresh(.readingOnly)
    #expect(try store.differingDefinition() == nil)
    let own = try store.server.rows("SELECT count(*) FROM pg_class WHERE relpersistence = 't'").first
    #expect(try own?.number(0) == 0)
  }

  @Test func aMessageOfAnotherHandIsFound() throws {
    let store = try ServerStore.fresh()
    var kept = KeptWorld(PostgreSQLKeeper(store))
    try kept.addAccount("anna", "Anna Kowalska")
    try store.server.run(
      """
      INSERT INTO konto.inbox (login, channel, sent, kind, secret) VALUES ('anna', 'email', 1, 'reset-token', 'x'),
        ('nobody', 'email', 1, 'one-time-password', 'y')
      """)
    #expect(try store.flaw(at: EventSamples.moment) == .inbox(messages: 2))
    try store.server.run("DELETE FROM konto.inbox")
    #expect(try store.flaw(at: EventSamples.moment) == nil)
    try store.server.run(
      "INSERT INTO konto.waiting (person, facility, presented) VALUES ('anna', 'brzoza', '{}')")
    #expect(try store.flaw(at: EventSamples.moment) == .waiting(visitors: 1))
  }
}
