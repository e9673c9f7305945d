import Activation
import PostgreSQL

/// An entry as whoever verifies is given it: with the digests of its events, and not what they say.
struct DigestedEntry {
  let number: Int
  let chain: String
  /// At its place in its chain.
  let entry: KeptEntry
  let hash: [UInt8]
  /// The end of its chain before it, where the server has told it.
  let before: Head?
  fileprivate(set) var digests: [[UInt8]] = []
  /// Whether it may stand in its chain, and each event gives the digest that was kept.
  fileprivate(set) var isAsWritten: Bool

  static let columns = "\(KeptEntry.serverColumns), chain, place, hash, digest, computed"

  fileprivate init(_ row: ServerRow) throws {
    number = try row.number(0)
    chain = try row.text(11)
    let place = try row.number(12)
    entry = try KeptEntry(row, number: place)
    hash = try row.bytes(13)
    before = try row.optionalNumber(16).map { moment in
      Head(entries: place - 1, events: 0, moment: Moment(seconds: Int64(moment)), hash: try row.bytes(17))
    }
    isAsWritten = EntryChain.fits(chain, entry)
  }

  fileprivate mutating func takeEvent(_ row: ServerRow) throws {
    guard row.optional(14) != nil else { return }
    let digest = try row.bytes(14)
    if try row.bytes(15) != digest { isAsWritten = false }
    digests.append(digest)
  }
}

/// Such entries, put together from rows in which those of an entry stand together, one for each event.
struct DigestedEntries {
  /// How many there were so far.
  private(set) var count = 0
  private var pending: DigestedEntry?

  /// - Returns: the entry before, once it is complete.
  mutating func take(_ row: ServerRow) throws -> DigestedEntry? {
    var before: DigestedEntry?
    if pending?.number != (try row.number(0)) {
      before = finish()
      pending = try DigestedEntry(row)
      count += 1
    }
    try pending?.takeEvent(row)
    return before
  }

  /// The last one.
  mutating func finish() -> DigestedEntry? {
    defer { pending = nil }
    return pending
  }
}

extension EntryChain {
  /// Whether an entry may stand in a chain of that name.
  fileprivate static func fits(_ chain: String, _ entry: KeptEntry) -> Bool {
    let prefix = "account/"
    guard let subject = entry.subject else { return !chain.hasPrefix(prefix) }
    return chain == prefix + subject
  }
}
