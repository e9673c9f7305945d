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
  private var entries = 0
  private var broken: Int?
  private var pending: Link?

  private struct Link {
    let number: Int
    let entry: KeptEntry
    let hash: [UInt8]
    var chain: Chain
    var digests: [[UInt8]] = []
    var isAsWritten: Bool
  }

  mutating func take(_ row: ServerRow) throws {
    let number = try row.number(0)
    if pending?.number != number {
      finish()
      pending = try link(row, number)
      entries += 1
    }
    guard row.optional(14) != nil else { return }
    let digest = try row.bytes(14)
    if try row.bytes(15) != digest { pending?.isAsWritten = false }
    pending?.digests.append(digest)
  }

  private func link(_ row: ServerRow, _ number: Int) throws -> Link {
    let (chain, place) = (try row.text(11), try row.number(12))
    let entry = try KeptEntry(row, number: place)
    var head = ChainEnd.beginning(of: chain).head
    let isFirst = place == 1
    if !isFirst, let moment = try row.optionalNumber(16) {
      head = Head(
        entries: place - 1, events: 0, moment: Moment(seconds: Int64(moment)), hash: try row.bytes(17))
    }
    return Link(
      number: number, entry: entry, hash: try row.bytes(13), chain: Chain(after: head),
      isAsWritten: EntryChain.fits(chain, entry))
  }

  private mutating func finish() {
    guard var link = pending else { return }
    pending = nil
    guard !link.isAsWritten || !link.chain.follows(link.entry, hash: link.hash, link.digests) else { return }
    broken = min(broken ?? link.number, link.number)
  }

  mutating func finished() -> TrailState {
    finish()
    return broken.map { .broken(entry: $0) } ?? .whole(entries: entries)
  }
}
