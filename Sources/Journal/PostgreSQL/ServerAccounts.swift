import Activation
import PlainText
import PostgreSQL

/// Finding accounts by the lookup tables.
extension ServerStore {
  func accounts(_ query: AccountQuery) throws(StoreProblem) -> Listing<AccountRow> {
    try asking {
      for criterion in query.criteria {
        guard let selection = ServerSelection(criterion, limit: query.limit) else { continue }
        let found = try listing(of: selection, query)
        if found.count > 0 { return found }
      }
      return Listing([])
    }
  }

  private func listing(of selection: ServerSelection, _ query: AccountQuery) throws -> Listing<AccountRow> {
    let rows = try server.rows(
      """
      SELECT login, holder, last_four, status FROM konto.accounts
      WHERE \(selection.condition) ORDER BY login \(query.limit.map { "LIMIT \($0)" } ?? "")
      """, selection.parameters)
    let accounts = try rows.map { try AccountRow($0) }
    guard query.isCounted, accounts.count == query.limit else { return Listing(accounts) }
    let count = try server.rows(
      "SELECT count(*) FROM konto.accounts WHERE \(selection.counting)", selection.parameters)
    return Listing(accounts, of: try count.first?.number(0))
  }
}

/// The accounts that meet a criterion, as SQL has them.
private struct ServerSelection {
  let condition: String
  /// That of all, however many are looked for.
  let counting: String
  let parameters: [String]

  private init(_ condition: String, _ parameters: String...) {
    self.condition = condition
    counting = condition
    self.parameters = parameters
  }

  /// Nil for what no account can meet.
  init?(_ criterion: AccountCriterion, limit: Int?) {
    switch criterion {
    case .any: self.init("true")
    case .handle(let handle):
      self.init(
        """
        login = $1 OR login IN (SELECT login FROM konto.contacts WHERE email = $1 OR phone = ANY ($2::text[]))
        """, handle.text, Self.array(handle.phones))
    case .loginPrefix(let prefix): self.init("login >= $1 AND login < $2", prefix, prefix + "\u{7F}")
    case .pesel(let digits):
      guard PESEL(digits) != nil else { return nil }
      self.init("pesel = $1", digits)
    case .lastFour(let digits):
      guard digits.utf8.count == 4 else { return nil }
      self.init("last_four = $1", digits)
    case .status(let isActive): self.init("status = $1", LookupRows.word(isActive))
    case .near(let written):
      self.init(
        """
        login = ANY ($1::text[]) OR login IN (
          SELECT login FROM konto.accounts WHERE konto.letters(folded) && $2::text[] ORDER BY since LIMIT 200)
        """, Self.array(NearLogins.to(written).map(\.text)), Self.array(Self.beginnings(of: written)))
    case .name(let words): self.init(words, limit: criterion.prefersOldest ? limit : nil)
    }
  }

  /// The index knows which names have all the letters; which have the words is then looked at.
  private init(_ words: [String], limit: Int?) {
    let letters = words.flatMap(Self.letters)
    let parts = words.indices.map { "strpos(folded, $\($0 + 1)) > 0" }
    let all = (parts + (letters.isEmpty ? [] : ["konto.letters(folded) @> $\(words.count + 1)::text[]"]))
      .joined(separator: " AND ")
    counting = all
    condition =
      limit.map {
        "login IN (SELECT login FROM konto.accounts WHERE \(all) ORDER BY since, login LIMIT \($0))"
      } ?? all
    parameters = words + (letters.isEmpty ? [] : [Self.array(letters)])
  }

  /// Three that stand together, each in turn.
  private static func letters(of word: String) -> [String] {
    let scalars = Array(word.unicodeScalars)
    guard scalars.count >= AccountCriterion.indexedLetters else { return [] }
    return (0...scalars.count - AccountCriterion.indexedLetters).map { start in
      var part = String.UnicodeScalarView()
      part.append(contentsOf: scalars[start..<start + AccountCriterion.indexedLetters])
      return String(part)
    }
  }

  private static func beginnings(of written: String) -> [String] {
    let words = Folding.name(written).split(whereSeparator: \.isWhitespace)
    return words.map { String($0.prefix(AccountCriterion.indexedLetters)) }.filter(AccountCriterion.isIndexed)
  }

  /// As a parameter has it: each element quoted.
  private static func array(_ elements: [String]) -> String {
    let quoted = elements.map {
      "\"" + $0.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
    return "{" + quoted.joined(separator: ",") + "}"
  }
}

extension AccountRow {
  fileprivate init(_ row: ServerRow) throws {
    guard let login = Login(kept: try row.text(0)), let holder = HolderName(try row.text(1)) else {
      throw StoreProblem.inconsistent(stream: "accounts")
    }
    self.init(
      login: login, holder: holder, lastFour: try row.text(2),
      isActive: try row.text(3) == LookupRows.word(true))
  }
}
