import Activation
import GRDB
import PlainText

/// The lookup tables, brought up to date by one change after another.
extension LookupChange {
  func carryOut(_ db: Database) throws {
    switch self {
    case .added(let account): try add(account, db)
    case .contact(let contact, let login): try contact.store(of: login, db)
    case .became(let isActive, let login):
      let statement = try db.cachedStatement(sql: "UPDATE accounts SET status = ? WHERE login = ?")
      try statement.execute(arguments: [isActive ? "active" : "inactive", login.text])
    case .tokenSent(let token, let login):
      let statement = try db.cachedStatement(sql: "INSERT INTO tokens VALUES (?, ?)")
      try statement.execute(arguments: [token.fingerprint.bytes.data, login.text])
    }
  }

  private func add(_ account: NewAccount, _ db: Database) throws {
    let folded = Folding.name(account.holder.text)
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO accounts (login, pesel, last_four, holder, folded, status)
        VALUES (?, ?, ?, ?, ?, 'inactive')
        """)
    try statement.execute(
      arguments: [
        account.login.text, account.pesel.digits, account.pesel.lastFour, account.holder.text, folded,
      ])
    let text = try db.cachedStatement(sql: "INSERT INTO account_text (rowid, folded) VALUES (?, ?)")
    try text.execute(arguments: [db.lastInsertedRowID, folded])
    try account.contact.store(of: account.login, db)
  }
}

extension Contact {
  /// As they are looked for, the newest alone.
  fileprivate func store(of login: Login, _ db: Database) throws {
    let statement = try db.cachedStatement(sql: "INSERT OR REPLACE INTO contacts VALUES (?, ?, ?)")
    try statement.execute(arguments: [login.text, email?.folded, phone?.digits])
  }
}
