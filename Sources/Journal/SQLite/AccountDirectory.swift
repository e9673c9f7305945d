import Activation
import GRDB
import PlainText

/// Finding accounts by the lookup tables, at once among however many.
extension Store {
  func accounts(_ query: AccountQuery) throws(StoreProblem) -> Listing<AccountRow> {
    try connection.read { db in
      for criterion in query.criteria {
        let selection = try AccountSelection(criterion, limit: query.sqlLimit, in: db)
        let found = try query.listing(of: selection, db)
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
  private let counting: String?

  private init(_ condition: String, _ arguments: String...) { self.init(condition, arguments) }

  private init(_ condition: String, _ arguments: [String]) {
    self.condition = condition
    self.arguments = arguments
    counting = nil
  }

  /// - Parameter limit: how many are looked for where an index gives the oldest first.
  init(_ criterion: AccountCriterion, limit: Int, in db: Database) throws {
    switch criterion {
    case .any: self.init("true")
    case .handle(let handle):
      // A store of an earlier konto that is opened to be read has no addresses to look in.
      guard try db.tableExists(StoreSchema.newestLookup) else {
        self.init("login = ?", handle.text)
        return
      }
      let marks = handle.phones.map { _ in "?" }.joined(separator: ", ")
      self.init(
        "login = ? OR login IN (SELECT login FROM contacts WHERE email = ? OR phone IN (\(marks)))",
        [handle.text, handle.text] + handle.phones)
    case .loginPrefix(let prefix): self.init("login >= ? AND login < ?", prefix, prefix + "\u{7F}")
    case .pesel(let digits): self.init("pesel = ?", digits)
    case .lastFour(let digits): self.init("last_four = ?", digits)
    case .status(let isActive): self.init("status = ?", isActive ? "active" : "inactive")
    case .near(let written):
      self.init(
        """
        login IN (SELECT value FROM json_each(?)) OR id IN (
          SELECT rowid FROM account_text WHERE account_text MATCH ? ORDER BY rowid LIMIT \(Self.manyNear))
        """, Self.logins(near: written), Self.beginnings(of: written))
    case .name(let words): self.init(words, limit: criterion.prefersOldest ? limit : -1)
    }
  }

  /// Words that are long enough are looked up in the index, all at once; the others in the names that are left.
  private init(_ words: [String], limit: Int) {
    let indexed = words.filter(AccountCriterion.isIndexed)
    let short = words.filter { !AccountCriterion.isIndexed($0) }
    let phrases = indexed.map(Self.phrase).joined(separator: " AND ")
    let inIndex = """
      id IN (SELECT rowid FROM account_text WHERE account_text MATCH ? ORDER BY rowid LIMIT \(limit))
      """
    let conditions = (indexed.isEmpty ? [] : [inIndex]) + short.map { _ in "instr(folded, ?) > 0" }
    condition = conditions.joined(separator: " AND ")
    arguments = (indexed.isEmpty ? [] : [phrases]) + short
    counting = short.isEmpty ? "SELECT count(*) FROM account_text WHERE account_text MATCH ?" : nil
  }

  func count(_ db: Database) throws -> Int {
    let sql = counting ?? "SELECT count(*) FROM accounts WHERE \(condition)"
    return try Int.fetchOne(db, sql: sql, arguments: StatementArguments(arguments)) ?? 0
  }

  /// A string of the index's query language (sqlite.org/fts5.html §3.1).
  private static func phrase(_ part: String) -> String { "\"" + part.replacing("\"", with: "\"\"") + "\"" }

  /// How many accounts are read to find those that were meant.
  private static let manyNear = 200

  /// What a word that was mistyped further on begins with: a query of the index that finds nobody where there is none.
  private static func beginnings(of written: String) -> String {
    let words = Folding.name(written).split(whereSeparator: \.isWhitespace)
    let parts = words.map { String($0.prefix(AccountCriterion.indexedLetters)) }
      .filter(AccountCriterion.isIndexed)
    return (parts.isEmpty ? ["\u{1}\u{1}\u{1}"] : parts).map(phrase).joined(separator: " OR ")
  }

  /// They are asked for by name, however many others there are: a JSON array.
  private static func logins(near written: String) -> String {
    "[" + NearLogins.to(written).map { "\"\($0.text)\"" }.joined(separator: ",") + "]"
  }
}

extension AccountRow {
  fileprivate init(_ row: Row) throws {
    guard let login = Login(kept: try row.value(0)), let holder = HolderName(kept: try row.value(1)) else {
      throw StoreProblem.inconsistent(stream: "accounts")
    }
    self.init(
      login: login, holder: holder, lastFour: try row.value(2), isActive: try row.value(3) == "active")
  }
}
