import Activation
import GRDB

/// Finding accounts by the lookup tables, at once among however many.
extension Store {
  func accounts(_ query: AccountQuery) throws(StoreProblem) -> Listing<AccountRow> {
    try connection.read { db in
      for criterion in query.criteria {
        let found = try query.listing(of: AccountSelection(criterion, limit: query.sqlLimit), db)
        if found.count > 0 { return found }
      }
      return Listing([])
    }
  }
}

extension AccountQuery {
  /// A negative limit is none (sqlite.org/lang_select.html).
  fileprivate var sqlLimit: Int { limit ?? -1 }

  fileprivate func listing(of selection: AccountSelection, _ db: Database) throws -> Listing<AccountRow> {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT login, holder, last_four, status FROM accounts WHERE \(selection.condition) ORDER BY login LIMIT ?
        """,
      arguments: StatementArguments(selection.arguments) + [sqlLimit])
    let accounts = try rows.map { try AccountRow($0) }
    guard isCounted, accounts.count == limit else { return Listing(accounts) }
    return Listing(accounts, of: try selection.count(db))
  }
}

/// The accounts that meet a criterion, as SQL has them.
private struct AccountSelection {
  let condition: String
  let arguments: [String]
  /// How they are counted more cheaply than by the condition.
  private var counting: String?

  private init(_ condition: String, _ arguments: String...) {
    self.condition = condition
    self.arguments = arguments
  }

  /// - Parameter limit: how many are looked for where an index gives the oldest first.
  init(_ criterion: AccountCriterion, limit: Int) {
    switch criterion {
    case .any: self.init("true")
    case .login(let login): self.init("login = ?", login)
    case .loginPrefix(let prefix): self.init("login >= ? AND login < ?", prefix, prefix + "\u{7F}")
    case .pesel(let digits): self.init("pesel = ?", digits)
    case .lastFour(let digits): self.init("last_four = ?", digits)
    case .status(let isActive): self.init("status = ?", isActive ? "active" : "inactive")
    case .near(let written):
      self.init("login IN (SELECT value FROM json_each(?))", Self.logins(near: written))
    case .name(let part):
      guard criterion.prefersOldest else {
        self.init("instr(folded, ?) > 0", part)
        return
      }
      self.init(
        "id IN (SELECT rowid FROM account_text WHERE account_text MATCH ? ORDER BY rowid LIMIT \(limit))",
        Self.phrase(part))
      counting = "SELECT count(*) FROM account_text WHERE account_text MATCH ?"
    }
  }

  func count(_ db: Database) throws -> Int {
    let sql = counting ?? "SELECT count(*) FROM accounts WHERE \(condition)"
    return try Int.fetchOne(db, sql: sql, arguments: StatementArguments(arguments)) ?? 0
  }

  /// A string of the index's query language (sqlite.org/fts5.html §3.1).
  private static func phrase(_ part: String) -> String { "\"" + part.replacing("\"", with: "\"\"") + "\"" }

  /// They are asked for by name, however many others there are: a JSON array.
  private static func logins(near written: String) -> String {
    "[" + NearLogins.to(written).map { "\"\($0.text)\"" }.joined(separator: ",") + "]"
  }
}

extension AccountRow {
  fileprivate init(_ row: Row) throws {
    guard let login = Login(try row.value(0)), let holder = HolderName(try row.value(1)) else {
      throw StoreProblem.inconsistent(stream: "accounts")
    }
    self.init(
      login: login, holder: holder, lastFour: try row.value(2), isActive: try row.value(3) == "active")
  }
}
