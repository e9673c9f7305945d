import Activation
import PostgreSQL

/// The chain that the entries of a file had before they were copied: it is made anew from them, so that hashes noted then
/// still hold. What it ended with stands in the first seal.
struct CopiedTrail {
  private(set) var entries = 0
  private var hash = Head.empty.hash
  private var pending: (entry: KeptEntry, digests: [[UInt8]])?

  /// In the order of their numbers; the rows of an entry with several events follow one another.
  static let sql = """
    SELECT \(KeptEntry.serverColumns), digest FROM konto.digests()
    WHERE number <= (SELECT max(last) FROM konto.seals_told() WHERE copied) ORDER BY number, nth
    """

  /// - Returns: the number and the hash of the entry before, once it is complete.
  mutating func take(_ row: ServerRow) throws -> (number: Int, hash: [UInt8])? {
    var complete: (Int, [UInt8])?
    if pending?.entry.number != (try row.number(0)) {
      complete = finish()
      pending = (try KeptEntry(row), [])
    }
    if row.optional(11) != nil { pending?.digests.append(try row.bytes(11)) }
    return complete
  }

  /// The entry that was read last is complete.
  mutating func finish() -> (number: Int, hash: [UInt8])? {
    guard let (entry, digests) = pending else { return nil }
    pending = nil
    entries += 1
    hash = entry.hash(after: hash, events: digests)
    return (entry.number, hash)
  }

  /// Whether it ends as the seal says.
  func fits(_ seal: Seal) -> Bool { entries == seal.entries && hash == seal.hash }
}
