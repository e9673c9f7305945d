import Activation
import GRDB

/// The lookup tables, brought up to date by one event after another.
struct Lookups {
  let fold: @Sendable (String) -> String

  func take(_ event: Event, _ db: Database) throws {
    guard case .account(let login, let event) = event else { return }
    switch event {
    case .created(let account): try add(account, db)
    case .activated: try set("active", of: login, db)
    case .resetCompleted: try set("inactive", of: login, db)
    case .resetRequested(let token):
      let statement = try db.cachedStatement(sql: "INSERT INTO tokens VALUES (?, ?)")
      try statement.execute(arguments: [token.fingerprint.bytes.data, login.text])
    case .contactChanged, .documentAdded, .pinIssued, .openPINSuperseded, .openPINRevoked,
      .openPINExhausted, .openPINUsed, .entryFailed, .signInFailed, .signInLocked, .signInRowEnded,
      .passwordChanged, .appointmentBooked, .appointmentCancelled, .recordsViewed, .viewedBySupport:
      break
    }
  }

  private func add(_ account: NewAccount, _ db: Database) throws {
    let folded = fold(account.holder.text)
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
  }

  private func set(_ status: String, of login: Login, _ db: Database) throws {
    let statement = try db.cachedStatement(sql: "UPDATE accounts SET status = ? WHERE login = ?")
    try statement.execute(arguments: [status, login.text])
  }
}
