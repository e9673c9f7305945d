import Activation
import PlainText
import PostgreSQL

/// The lookup tables, held against the journal or made anew from it, some thousand accounts at a time.
extension ServerStore {
  /// How many rows are not what the journal gives, in one state of the database.
  func wrongLookups() throws(StoreProblem) -> Int {
    try asking {
      try server.transaction(.reading) { transaction in
        var wrong = 0
        try Self.forEachBatch(&transaction) { transaction, batch, range in
          let expected = Set(batch.rows)
          let found = Set(try transaction.rows(Self.foundRows, range).map { try $0.text(0) })
          wrong += max(expected.subtracting(found).count, found.subtracting(expected).count)
        }
        return try wrong + Self.wrongTallies(&transaction)
      }
    }
  }

  /// Makes the lookup tables anew from the journal, all or nothing.
  ///
  /// - Returns: the number of accounts.
  package func rebuild() throws(StoreProblem) -> Int {
    try asking { try server.transaction(.writing) { transaction in try Self.rebuild(&transaction) } }
  }

  static func rebuild(_ transaction: inout ServerTransaction) throws -> Int {
    let derived = ServerTables.lookupTables + ServerTrailColumns.tables
    for sql in derived.map({ "DELETE FROM konto.\($0)" }) { _ = try transaction.rows(sql) }
    var accounts = 0
    try forEachBatch(&transaction) { transaction, batch, _ in
      accounts += batch.count
      for (sql, rows) in batch.inserts where rows != "[]" { _ = try transaction.rows(sql, [rows]) }
    }
    return accounts
  }

  /// - Parameter take: is given what the journal says of some accounts, and between which logins they are.
  private static func forEachBatch(
    _ transaction: inout ServerTransaction,
    _ take: (inout ServerTransaction, LookupBatch, [String?]) throws -> Void
  ) throws {
    var last = ""
    while true {
      let ends = try transaction.rows(Self.batchEnd, ["account/" + last]).first?.optional(0)
      let end = ends.map { String($0.dropFirst("account/".count)) }
      var batch = LookupBatch()
      let range: [String?] = [last, end]
      for row in try transaction.rows(Self.eventsOfAccounts, range) {
        let kept = try KeptEvent(row)
        try batch.add(try kept.event(), entry: kept.entry)
      }
      try take(&transaction, batch, range)
      guard let end else { return }
      last = end
    }
  }

  /// The last of the next accounts; none where there are not so many left.
  private static let batchEnd = """
    SELECT stream FROM konto.events WHERE stream > $1 AND stream LIKE 'account/%' AND version = 1
    ORDER BY stream OFFSET 4999 LIMIT 1
    """

  private static let eventsOfAccounts = """
    SELECT \(KeptEvent.serverColumns) FROM konto.events
    WHERE stream > 'account/' || $1::text AND stream LIKE 'account/%'
      AND ($2::text IS NULL OR stream <= 'account/' || $2::text)
    ORDER BY stream, version
    """

  /// Each row as a text, by the login that it belongs to.
  private static let foundRows = """
    SELECT 'account' || chr(9) || concat_ws(chr(9), login, since, pesel, last_four, holder, folded, status)
      FROM konto.accounts WHERE login > $1 AND ($2::text IS NULL OR login <= $2)
    UNION ALL
    SELECT 'contact' || chr(9) || concat_ws(chr(9), login, coalesce(email, '-'), coalesce(phone, '-'))
      FROM konto.contacts WHERE login > $1 AND ($2::text IS NULL OR login <= $2)
    UNION ALL
    SELECT 'token' || chr(9) || concat_ws(chr(9), login, encode(fingerprint, 'hex'))
      FROM konto.tokens WHERE login > $1 AND ($2::text IS NULL OR login <= $2)
    """
}

/// What the journal gives for the lookup tables of some accounts.
private struct LookupBatch {
  private var changes = LookupRows([])
  private var since: [Login: Int] = [:]

  var count: Int { changes.accounts.count }

  mutating func add(_ event: Event, entry: Int) throws {
    if case .account(let login, .created) = event {
      guard since.updateValue(entry, forKey: login) == nil else {
        throw StoreProblem.inconsistent(stream: StreamID.account(login).text)
      }
    }
    changes.add(event)
  }

  /// As `foundRows` has them.
  var rows: [String] {
    let accounts = changes.accounts.map { account in
      [
        "account", account.login.text, String(since[account.login] ?? 0), account.pesel.digits,
        account.pesel.lastFour, account.holder.text, Folding.name(account.holder.text), status(of: account),
      ]
    }
    let contacts = changes.contacts.map { login, contact in
      ["contact", login.text, contact.email?.folded ?? "-", contact.phone?.digits ?? "-"]
    }
    let tokens = changes.tokens.map {
      ["token", $0.login.text, Hexadecimal.text($0.token.fingerprint.bytes)]
    }
    return (accounts + contacts + tokens).map { $0.joined(separator: "\t") }
  }

  private func status(of account: NewAccount) -> String {
    LookupRows.word(changes.statuses[account.login] ?? false)
  }

  /// Statements, each with its rows as JSON.
  var inserts: [(sql: String, rows: String)] {
    [
      (Self.insertAccounts, Self.list(changes.accounts.map(row))),
      (Self.insertContacts, Self.list(changes.contacts.map { LookupRows.row($0.key, $0.value) })),
      (Self.insertTokens, Self.list(changes.tokens.map { LookupRows.row($0.token, $0.login) })),
    ]
  }

  private static func list(_ rows: [JSONObject]) -> String {
    "[" + rows.map(\.line).joined(separator: ",") + "]"
  }

  private func row(_ account: NewAccount) -> JSONObject {
    var json = LookupRows.row(account)
    json.add("since", since[account.login] ?? 0)
    json.add("status", status(of: account))
    return json
  }

  private static let insertAccounts = """
    INSERT INTO konto.accounts (login, since, pesel, last_four, holder, folded, status)
    SELECT login, since, pesel, last_four, holder, folded, status FROM jsonb_to_recordset($1::jsonb)
      AS a(login text, since bigint, pesel text, last_four text, holder text, folded text, status text)
    """
  private static let insertContacts = """
    INSERT INTO konto.contacts (login, email, phone)
    SELECT login, email, phone FROM jsonb_to_recordset($1::jsonb) AS c(login text, email text, phone text)
    """
  private static let insertTokens = """
    INSERT INTO konto.tokens (fingerprint, login)
    SELECT decode(fingerprint, 'hex'), login FROM jsonb_to_recordset($1::jsonb) AS t(fingerprint text, login text)
    """
}
