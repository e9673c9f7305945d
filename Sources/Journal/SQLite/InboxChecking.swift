import Activation
import GRDB

extension Store {
  /// How many messages of the inbox the portal did not send as they lie there: their secrets fit nothing that the
  /// journal knows of the account.
  func foreignMessages() throws(StoreProblem) -> Int {
    let lying = try connection.read { db in
      try Row.fetchAll(db, sql: "SELECT login, channel, sent, kind, secret FROM inbox").map { row in
        LyingMessage(
          login: try row.value(0), channel: try row.value(1), sent: try row.value(2),
          kind: try row.value(3), secret: try row.value(4))
      }
    }
    return try LyingMessage.foreign(among: lying) { (login) throws(StoreProblem) in try account(login) }
  }

  private func account(_ login: Login) throws(StoreProblem) -> Account? {
    var wanted = Wanted()
    wanted.accounts = [AccountName(login)]
    var world = World(clock: .earliest)
    for past in try news(of: wanted, since: Bookmark()).events { world.evolve(past.event, at: past.moment) }
    return world.accounts[login]
  }
}
