import Activation
import PostgreSQL

extension ServerStore {
  /// Whether entries that are shown, and the newest, are what was written. A short trail is followed as a whole; of a longer
  /// one each of them has to go on from the one before it in its chain, and none of the newest that a seal covers is gone.
  func check(showing shown: [Int], following followed: Int = Store.followed) throws(StoreProblem)
    -> TrailState
  {
    let (areAll, gone) = try newest(followed)
    if areAll { return try verify() }
    let linked = try links(of: shown, andNewest: followed)
    return gone.map { linked.broken(at: $0) } ?? linked
  }

  /// Whether so many are all there are, and which of them is gone.
  private func newest(_ followed: Int) throws(StoreProblem) -> (areAll: Bool, gone: Int?) {
    try asking {
      let rows = try server.rows(
        "SELECT are_all, gone FROM konto.newest_entries($1::bigint)", [String(followed)])
      guard let row = rows.first else { return (false, nil) }
      return (try row.text(0) == "t", try row.optionalNumber(1))
    }
  }

  private func links(of shown: [Int], andNewest followed: Int) throws(StoreProblem) -> TrailState {
    try asking {
      var links = LinksChecked()
      let numbers = "{" + shown.map(String.init).joined(separator: ",") + "}"
      for row in try server.rows(Self.links, [String(followed), numbers]) { try links.take(row) }
      return links.finished()
    }
  }

  private static let links = """
    SELECT number, moment, role, facility, person, operator, subject, act, outcome, shown_rows, reason, chain, place, hash,
      digest, computed, before, before_hash
    FROM konto.digests_near($1::bigint, $2::bigint[])
    """
}

/// Entries in the order of their numbers, each held against its hash by itself.
private struct LinksChecked {
  private var read = DigestedEntries()
  private var broken: Int?

  mutating func take(_ row: ServerRow) throws {
    if let entry = try read.take(row) { check(entry) }
  }

  private mutating func check(_ read: DigestedEntry) {
    let isFirst = read.entry.number == 1
    var chain = Chain(after: (isFirst ? nil : read.before) ?? ChainEnd.beginning(of: read.chain).head)
    guard !read.isAsWritten || !chain.follows(read.entry, hash: read.hash, read.digests) else { return }
    broken = min(broken ?? read.number, read.number)
  }

  mutating func finished() -> TrailState {
    if let entry = read.finish() { check(entry) }
    return broken.map { .broken(entry: $0) } ?? .whole(entries: read.count)
  }
}
