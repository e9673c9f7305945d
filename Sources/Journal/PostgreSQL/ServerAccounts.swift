import Activation
import PlainText
import PostgreSQL

/// Finding accounts by the lookup tables.
extension ServerStore {
  func accounts(_ query: AccountQuery) throws(StoreProblem) -> Listing<AccountRow> {
    try asking {
      for criterion in query.criteria {
        guard let selection = ServerSelection(criterion) else { continue }
        let found = try listing(of: selection, query)
        if found.count > 0 { return found }
      }
      return Listing([])
    }
  }

  private func listing(of selection: ServerSelection, _ query: AccountQuery) throws -> Listing<AccountRow> {
    let rows = try server.rows(
      """
      SELECT login, holder, last_four, status
      FROM konto.accounts_found($1, $2::text[], $3::text[], $4::boolean, $5::integer) ORDER BY login COLLATE "C"
      """, selection.parameters + [String(selection.isOldestFirst), query.limit.map(String.init)])
    let accounts = try rows.map { try AccountRow($0) }
    guard query.isCounted, accounts.count == query.limit else { return Listing(accounts) }
    let count = try server.rows(
      "SELECT konto.accounts_counted($1, $2::text[], $3::text[])", selection.parameters)
    return Listing(accounts, of: try count.first?.number(0))
  }
}

/// The accounts that meet a criterion, as the server's functions take it.
private struct ServerSelection {
  /// The name of the criterion, what is compared, and what an index of names is asked for.
  let parameters: [String?]
  let isOldestFirst: Bool

  private init(_ name: String, _ words: [String] = [], letters: [String] = [], isOldestFirst: Bool = false) {
    parameters = [name, Self.array(words), Self.array(letters)]
    self.isOldestFirst = isOldestFirst
  }

  /// Nil for what no account can meet.
  init?(_ criterion: AccountCriterion) {
    switch criterion {
    case .any: self.init("any")
    case .handle(let handle): self.init("handle", [handle.text] + handle.phones)
    case .loginPrefix(let prefix): self.init("login-prefix", [prefix])
    case .pesel(let digits):
      guard PESEL(digits) != nil else { return nil }
      self.init("pesel", [digits])
    case .lastFour(let digits):
      guard digits.utf8.count == 4 else { return nil }
      self.init("last-four", [digits])
    case .status(let isActive): self.init("status", [LookupRows.word(isActive)])
    case .near(let written):
      self.init("near", NearLogins.to(written).map(\.text), letters: Self.beginnings(of: written))
    case .name(let words):
      self.init(
        "name", words, letters: words.flatMap(Self.letters), isOldestFirst: criterion.prefersOldest)
    }
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
    guard let login = Login(kept: try row.text(0)), let holder = HolderName(kept: try row.text(1)) else {
      throw StoreProblem.inconsistent(stream: "accounts")
    }
    self.init(
      login: login, holder: holder, lastFour: try row.text(2),
      isActive: try row.text(3) == LookupRows.word(true))
  }
}
