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
    SELECT \(DigestedEntry.columns) FROM konto.digests()
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
  var entries: Int { read.count }
  /// Of each chain that is broken, the first number that is wrong.
  private(set) var allBroken: [Int] = []
  private var read = DigestedEntries()
  private var chain: String?
  private var followed = Chain()
  private var isLost = false

  mutating func take(_ row: ServerRow) throws {
    if let entry = try read.take(row) { follow(entry) }
  }

  mutating func finish() {
    if let entry = read.finish() { follow(entry) }
  }

  private mutating func follow(_ read: DigestedEntry) {
    begin(read.chain)
    guard !isLost else { return }
    guard read.isAsWritten, followed.follows(read.entry, hash: read.hash, read.digests) else {
      isLost = true
      allBroken.append(read.number)
      return
    }
  }

  private mutating func begin(_ name: String) {
    guard name != chain else { return }
    chain = name
    isLost = false
    followed = Chain(after: ChainEnd.beginning(of: name).head)
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
