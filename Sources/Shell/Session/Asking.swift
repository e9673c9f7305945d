import Activation
import CommandLanguage
import Journal

/// Rows that are shown, and how many there are in all: a list of a million accounts is not read to its end.
struct Listing<Row> {
  let rows: [Row]
  let count: Int

  init(_ rows: [Row], of count: Int? = nil) {
    self.rows = rows
    self.count = count ?? rows.count
  }

  func showing(_ showing: ([Row]) -> Showing) -> Showing {
    rows.count < count ? .part(showing(rows), shown: rows.count, count: count) : showing(rows)
  }
}

/// What inspections ask of the world in memory, or of the store.
extension Session {
  /// How many entries of a store's trail are shown, and how many of its accounts: nobody reads out more.
  private static let shown = 200
  private static let shownAccounts = 50

  /// The number of the newest entry.
  var trailEnd: Int { kept?.bookmark.head.entries ?? journal.entries.count }

  func accounts(found text: String) throws(RunError) -> Listing<AccountRow> {
    guard let kept else { return Listing(AccountSearch.find(text, in: world)) }
    return try asking(kept) { (store) throws(StoreProblem) in
      let page = try store.find(text, folded: Folding.search(text), limit: Self.shownAccounts)
      return Listing(page.accounts.map(AccountRow.init), of: page.count)
    }
  }

  func accounts(active: Bool?) throws(RunError) -> Listing<AccountRow> {
    guard let kept else {
      let accounts = world.accounts.values.filter { active == nil || $0.status.isActive == active }
      return Listing(accounts.map(AccountRow.init).sorted { $0.login < $1.login })
    }
    return try asking(kept) { (store) throws(StoreProblem) in
      let page = try store.accounts(active: active, limit: Self.shownAccounts)
      return Listing(page.accounts.map(AccountRow.init), of: page.count)
    }
  }

  /// For completion: some accounts whose login begins so; of a store that cannot be read none.
  func accounts(beginning prefix: String) -> [AccountRow] {
    guard let kept else { return world.accounts.values.map(AccountRow.init).sorted { $0.login < $1.login } }
    let found = try? kept.store.accounts(beginning: prefix, limit: Self.shown)
    return (found ?? []).map(AccountRow.init)
  }

  func trail(_ filter: AuditFilter, upTo end: Int) throws(RunError) -> Listing<TrailRow> {
    let subject = filter.account.flatMap { world.account(named: $0)?.login }
    guard let kept else { return Listing(rows(journal.entries.prefix(end), filter, subject)) }
    var query = TrailQuery(upTo: end, limit: Self.shown)
    query.subject = subject
    query.since = filter.since
    query.act = filter.act?.name.en
    query.outcome = filter.code
    return try asking(kept) { (store) throws(StoreProblem) in
      let page = try store.trail(query)
      return Listing(page.entries.map { row($0.number, $0.entry) }, of: page.count)
    }
  }

  func verifyTrail(upTo end: Int) throws(RunError) -> TrailState {
    guard let kept else { return journal.firstBroken.map { .broken(entry: $0) } ?? .whole(entries: end) }
    return try asking(kept) { (store) throws(StoreProblem) in try store.verify() }
  }

  func asking<Value>(
    _ kept: KeptWorld, _ question: (Store) throws(StoreProblem) -> Value
  ) throws(RunError) -> Value {
    do throws(StoreProblem) {
      return try question(kept.store)
    } catch {
      throw .store(error, path: kept.store.path)
    }
  }
}

extension AccountRow {
  init(_ account: Account) {
    login = account.login
    holder = account.holder
    lastFour = account.pesel.lastFour
    isActive = account.status.isActive
  }

  init(_ summary: AccountSummary) {
    login = summary.login
    holder = summary.holder
    lastFour = summary.lastFour
    isActive = summary.isActive
  }
}

extension Session {
  /// The entries that a filter lets through, with their place in the whole trail; newest last.
  private func rows(
    _ trail: some Sequence<JournalEntry>, _ filter: AuditFilter, _ subject: Login?
  ) -> [TrailRow] {
    trail.enumerated().compactMap { index, entry in
      if let subject, entry.subject != subject { return nil }
      if let since = filter.since, entry.moment < since { return nil }
      if let verb = filter.act, !entry.tells(of: verb) { return nil }
      if let code = filter.code, entry.outcome.code != code { return nil }
      return row(index + 1, entry)
    }
  }

  /// An entry as it is told here: an act of a verb that nobody here has is told by its name.
  func row(_ number: Int, _ entry: JournalEntry) -> TrailRow {
    TrailRow(number: number, entry: entry, verb: surroundings.vocabulary.verb(entry.act))
  }
}

extension JournalEntry {
  /// Whether it is of that verb: the trail keeps the English name.
  package func tells(of verb: Verb) -> Bool { act == verb.name.en }
}
