import Activation
import PostgreSQL

extension ServerStore {
  /// How many messages of the inbox the portal did not send as they lie there.
  func foreignMessages() throws(StoreProblem) -> Int {
    let lying = try asking {
      try server.rows("SELECT login, channel, sent, kind, secret FROM konto.inbox").map { row in
        LyingMessage(
          login: try row.text(0), channel: try row.text(1), sent: Int64(try row.number(2)),
          kind: try row.text(3), secret: try row.text(4))
      }
    }
    return try LyingMessage.foreign(among: lying) { (login) throws(StoreProblem) in try account(login) }
  }

  private func account(_ login: Login) throws(StoreProblem) -> Account? {
    var wanted = Wanted()
    wanted.accounts = [AccountName(login)]
    var world = World(clock: .earliest)
    let news = try news(of: wanted, since: ServerBookmark(), desk: EntryChain.register)
    for past in news.events { world.evolve(past.event, at: past.moment) }
    return world.accounts[login]
  }
}
