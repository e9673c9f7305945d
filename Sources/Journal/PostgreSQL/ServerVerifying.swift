import Activation
import PostgreSQL

extension ServerStore {
  /// Follows every chain from its first entry to its last, every event on the way, and then every seal, in one state of
  /// the database.
  ///
  /// - Returns: the smallest number that is wrong, for chains have no order among each other.
  package func verify() throws(StoreProblem) -> TrailState {
    try asking {
      try server.transaction(.reading) { transaction in
        var chains = ChainsFollowed()
        try transaction.forEachRow(Self.entriesByChain) { row in
          try patience.expectOngoing()
          try chains.take(row)
        }
        chains.finish()
        var seals = SealsFollowed(knowing: chains.allBroken)
        try transaction.forEachRow(Self.entriesBySeal) { row in try seals.take(row) }
        seals.finish()
        if let seal = seals.copied { seals.hold(seal, against: try Self.copiedTrail(&transaction)) }
        let strays = try transaction.rows(Self.strayEvents).first?.number(0) ?? 0
        if let broken = (chains.allBroken + [seals.broken].compactMap({ $0 })).min() {
          return .broken(entry: broken)
        }
        return strays > 0 ? .broken(entry: chains.entries + 1) : .whole(entries: chains.entries)
      }
    }
  }

  private static func copiedTrail(_ transaction: inout ServerTransaction) throws -> CopiedTrail {
    var copied = CopiedTrail()
    try transaction.forEachRow(CopiedTrail.sql) { row in _ = try copied.take(row) }
    _ = copied.finish()
    return copied
  }

  private static let entriesByChain = """
    SELECT \(KeptEntry.serverColumns), chain, place, hash, digest, computed FROM konto.digests()
    ORDER BY chain COLLATE "C", place, nth
    """

  private static let entriesBySeal = """
    SELECT number, moment, entries, last, hash, entry, entry_hash, copied FROM konto.seals_told()
    ORDER BY number, entry
    """

  private static let strayEvents = "SELECT konto.stray_events()"
}

/// All chains, as they are read one after another.
private struct ChainsFollowed {
  private(set) var entries = 0
  /// Of each chain that is broken, the first number that is wrong.
  private(set) var allBroken: [Int] = []
  private var chain: String?
  private var followed = Chain()
  private var isLost = false
  private var pending: Pending?

  private struct Pending {
    let number: Int
    let entry: KeptEntry
    let hash: [UInt8]
    var digests: [[UInt8]] = []
    var isAsWritten: Bool
  }

  mutating func take(_ row: ServerRow) throws {
    let number = try row.number(0)
    if pending?.number != number {
      finish()
      begin(try row.text(11))
      let entry = try KeptEntry(row, number: try row.number(12))
      pending = Pending(
        number: number, entry: entry, hash: try row.bytes(13),
        isAsWritten: EntryChain.fits(chain ?? "", entry))
      entries += 1
    }
    guard row.optional(14) != nil else { return }
    let digest = try row.bytes(14)
    if try row.bytes(15) != digest { pending?.isAsWritten = false }
    pending?.digests.append(digest)
  }

  private mutating func begin(_ name: String) {
    guard name != chain else { return }
    chain = name
    isLost = false
    followed = Chain(after: ChainEnd.beginning(of: name).head)
  }

  /// The entry that was read last is complete.
  mutating func finish() {
    guard let pending else { return }
    self.pending = nil
    guard !isLost else { return }
    guard pending.isAsWritten, followed.follows(pending.entry, hash: pending.hash, pending.digests) else {
      isLost = true
      allBroken.append(pending.number)
      return
    }
  }
}

/// All seals, as they are read one after another.
private struct SealsFollowed {
  private(set) var broken: Int?
  /// The one that a file ended with.
  private(set) var copied: Seal?
  private var seal: Seal?
  private var before = Seal.beginning
  private var hashing: Seal.Digest?
  /// Whether what is wrong in it is known more exactly.
  private var isIncomplete = false
  private let known: Set<Int>

  /// - Parameter known: entries that are found wrong already.
  init(knowing known: [Int]) { self.known = Set(known) }

  mutating func take(_ row: ServerRow) throws {
    let seal = Seal(
      number: try row.number(0), moment: Int64(try row.number(1)), entries: try row.number(2),
      last: try row.number(3), hash: try row.bytes(4))
    if self.seal?.number != seal.number {
      finish()
      self.seal = seal
      if try row.text(7) == "t" { copied = seal }
      hashing = Seal.Digest(after: before)
      isIncomplete = false
    }
    guard let entry = try row.optionalNumber(5) else { return }
    guard row.optional(6) != nil else {
      isIncomplete = true
      note(entry)
      return
    }
    if known.contains(entry) { isIncomplete = true }
    hashing?.add(entry, try row.bytes(6))
  }

  /// That of a file covers what it ended with.
  mutating func hold(_ seal: Seal, against trail: CopiedTrail) {
    guard !trail.fits(seal), known.allSatisfy({ $0 > seal.last }) else { return }
    if broken.map({ $0 > seal.last }) ?? true { note(1) }
  }

  private mutating func note(_ entry: Int) { broken = min(broken ?? entry, entry) }

  mutating func finish() {
    guard let seal, let hashing else { return }
    if seal == copied {
      before = seal
      return
    }
    let expected = hashing.sealed(number: before.number + 1, at: seal.moment)
    if !isIncomplete, expected != seal { note(hashing.first ?? seal.last) }
    before = seal
  }
}

extension EntryChain {
  /// Whether an entry may stand in a chain of that name.
  static func fits(_ chain: String, _ entry: KeptEntry) -> Bool {
    let prefix = "account/"
    guard let subject = entry.subject else { return !chain.hasPrefix(prefix) }
    return chain == prefix + subject
  }
}
