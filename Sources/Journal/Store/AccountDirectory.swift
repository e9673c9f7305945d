import Activation
import GRDB

/// An account as lists have it.
package struct AccountSummary: Hashable, Sendable {
  package let login: Login
  package let holder: HolderName
  package let lastFour: String
  package let isActive: Bool
}

/// Some of the accounts that were asked for, and how many there are in all.
package struct AccountPage: Sendable {
  package let accounts: [AccountSummary]
  package let count: Int
}

/// Finding accounts by the lookup tables, at once among however many.
extension Store {
  /// An exact login; else a whole PESEL or its last 4 digits; else part of a name (LANGUAGE.md §5, `find`).
  ///
  /// - Parameters:
  ///   - text: as asked for; `folded` is its form for searching.
  ///   - limit: how many are given back.
  package func find(_ text: String, folded: String, limit: Int) throws(StoreProblem) -> AccountPage {
    try connection.read { db in
      for (column, key) in [("login", folded), ("pesel", text), ("last_four", text)] {
        let page = try Self.page(db, "WHERE \(column) = ?", [key], limit)
        if page.count > 0 { return page }
      }
      guard !folded.allSatisfy(\.isWhitespace) else { return AccountPage(accounts: [], count: 0) }
      return try Self.named(folded, db, limit)
    }
  }

  /// The index knows groups of three letters; shorter words are looked for in every name.
  private static func named(_ folded: String, _ db: Database, _ limit: Int) throws -> AccountPage {
    guard folded.unicodeScalars.count >= 3 else {
      return try page(db, "WHERE instr(folded, ?) > 0", [folded], limit)
    }
    let phrase =
      "\"" + folded.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    // Of more than are shown, the oldest accounts: to sort them all by login would mean to read them all.
    return try page(
      db,
      "WHERE id IN (SELECT rowid FROM account_text WHERE account_text MATCH ? ORDER BY rowid LIMIT \(limit))",
      [phrase], limit,
      counting: "SELECT count(*) FROM account_text WHERE account_text MATCH ?")
  }

  package func accounts(active: Bool?, limit: Int) throws(StoreProblem) -> AccountPage {
    try connection.read { db in
      guard let active else { return try Self.page(db, "WHERE true", [], limit) }
      return try Self.page(db, "WHERE status = ?", [active ? "active" : "inactive"], limit)
    }
  }

  /// Which of these logins have an account.
  package func existing(_ logins: [String]) throws(StoreProblem) -> [String] {
    try connection.read { db in
      let statement = try db.cachedStatement(sql: "SELECT login FROM accounts WHERE login = ?")
      return try logins.compactMap { try String.fetchOne(statement, arguments: [$0]) }
    }
  }

  /// The logins that begin so, in order.
  package func accounts(beginning prefix: String, limit: Int) throws(StoreProblem) -> [AccountSummary] {
    try connection.read { db in
      try Self.summaries(db, "WHERE login >= ? AND login < ?", [prefix, prefix + "\u{7F}"], limit)
    }
  }

  private static func page(
    _ db: Database, _ condition: String, _ arguments: [String], _ limit: Int, counting: String? = nil
  ) throws -> AccountPage {
    let accounts = try summaries(db, condition, arguments, limit)
    guard accounts.count == limit else { return AccountPage(accounts: accounts, count: accounts.count) }
    let count = try Int.fetchOne(
      db, sql: counting ?? "SELECT count(*) FROM accounts \(condition)",
      arguments: StatementArguments(arguments))
    return AccountPage(accounts: accounts, count: count ?? accounts.count)
  }

  private static func summaries(
    _ db: Database, _ condition: String, _ arguments: [String], _ limit: Int
  ) throws -> [AccountSummary] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT login, holder, last_four, status FROM accounts \(condition) ORDER BY login LIMIT ?",
      arguments: StatementArguments(arguments) + [limit])
    return try rows.map(AccountSummary.init)
  }
}

extension AccountSummary {
  fileprivate init(_ row: Row) throws {
    guard let login = Login(try row.value(0)), let holder = HolderName(try row.value(1)) else {
      throw StoreProblem.inconsistent(stream: "accounts")
    }
    self.login = login
    self.holder = holder
    lastFour = try row.value(2)
    isActive = try row.value(3) == "active"
  }
}
