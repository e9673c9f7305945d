import Activation
import PostgreSQL
import TestSupport
import Testing

@testable import Journal

/// On a server, too, it is noticed if a message is gone from the inbox that nobody has read.
@Suite struct ServerUnreadMessagesTests {
  /// The act of the holder after the message, and whether the message is rightly gone then.
  static let acts: [(act: String, event: AccountEvent?, hours: Int64, isGone: Bool)] = [
    ("inbox", nil, 1, true), ("appointments", nil, 1, false),
    ("contact", .resetTokenVoided, 1, true),
    ("accounts", nil, 23, false), ("accounts", nil, 25, true),
  ]

  @Test(arguments: acts) func whatNobodyHasReadIsMissed(
    _ act: String, _ event: AccountEvent?, _ hours: Int64, _ isGone: Bool
  ) throws {
    let store = try ServerStore.fresh()
    let sent = Moment(seconds: try store.clock() - hours * 3600)
    let anna = try #require(Login("anna"))
    var kept = KeptWorld(PostgreSQLKeeper(store))
    try kept.addAccount("anna", "Anna Kowalska", email: "anna@example.test")
    var keeper = PostgreSQLKeeper(store)
    _ = try keeper.news(of: Wanted())
    let secret = Secret("T-1234")
    let message = Message(channel: .email, sent: sent, content: .resetToken(secret))
    #expect(try keeper.append(.sending(secret, to: anna, at: sent), [Posting(message, to: anna)]))
    #expect(try store.missingMessages() == 0)
    _ = try keeper.news(of: Wanted())
    let later = JournalEntry(
      moment: sent, actor: event == nil ? .patient(anna) : .admin, subject: anna, act: act, outcome: .done,
      events: event.map { [.account(anna, .noContact), .account(anna, $0)] } ?? [], operatorName: "tester")
    #expect(try keeper.append(later, []))
    #expect(try store.missingMessages() == 0)
    try store.server.run("DELETE FROM konto.inbox")
    #expect(try store.missingMessages() == (isGone ? 0 : 1))
    #expect(try store.flaw(at: sent) == (isGone ? nil : .unread(messages: 1)))
  }
}

extension ServerStore {
  /// What the server says, in seconds.
  fileprivate func clock() throws -> Int64 {
    let rows = try server.rows("SELECT floor(extract(epoch FROM clock_timestamp()))::bigint")
    return Int64(try #require(rows.first).number(0))
  }
}
