import Activation
import Cryptography
import GRDB

extension Store {
  /// How many messages of the inbox the portal did not send as they lie there: their secrets fit nothing that the
  /// journal knows of the account.
  func foreignMessages() throws(StoreProblem) -> Int {
    let lying = try connection.read { db in
      try Row.fetchAll(db, sql: "SELECT login, channel, kind, secret FROM inbox").map { try LyingMessage($0) }
    }
    var accounts: [Login: Account] = [:]
    var foreign = 0
    for message in lying {
      guard let login = Login(kept: message.login), let content = message.content else {
        foreign += 1
        continue
      }
      if accounts[login] == nil { accounts[login] = try account(login) }
      if accounts[login]?.mayHaveBeenSent(content) != true { foreign += 1 }
    }
    return foreign
  }

  private func account(_ login: Login) throws(StoreProblem) -> Account? {
    var wanted = Wanted()
    wanted.accounts = [AccountName(login)]
    var world = World(clock: .earliest)
    for past in try news(of: wanted, since: Bookmark()).events { world.evolve(past.event, at: past.moment) }
    return world.accounts[login]
  }
}

private struct LyingMessage: Sendable {
  let login: String
  let content: Message.Content?

  init(_ row: Row) throws {
    login = try row.value(0)
    let isKnown = Channel(rawValue: try row.value(1)) != nil
    let content = Message.Content(kind: try row.value(2), Secret(try row.value(3)))
    self.content = isKnown ? content : nil
  }
}

extension Account {
  fileprivate func mayHaveBeenSent(_ content: Message.Content) -> Bool {
    switch content {
    case .resetToken(let token): tokens.contains { $0.fingerprint == Fingerprint.of(token) }
    case .oneTimePassword(let secret): password.digest == SlowHash.kept.derive(secret, salt)
    }
  }
}
