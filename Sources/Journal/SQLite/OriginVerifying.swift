import Foundation
import GRDB

/// The chains and seals of the server that a file was copied from, made anew from its entries.
extension Store {
  /// The first entry that is not what those covered; nil where all are.
  func brokenOrigin() throws(StoreProblem) -> Int? {
    try connection.read { db in
      guard try OriginTables.names.allSatisfy({ try db.tableExists($0) }) else { return nil }
      var broken = try Self.brokenChains(db)
      try Self.note(Self.brokenSeals(db), &broken)
      for seal in try Seal.all(db, isCopied: true) where try !Self.isCovered(by: seal, db) {
        Self.note(1, &broken)
      }
      return broken
    }
  }

  /// The entry of the file that a hash covers which was noted on the server.
  func entryOfOrigin(withHash hash: [UInt8], _ db: Database) throws -> Int? {
    guard try OriginTables.names.allSatisfy({ try db.tableExists($0) }) else { return nil }
    let found = try Int.fetchOne(
      db,
      sql: """
        SELECT o.entry FROM seals s JOIN origin o ON o.number = s.last WHERE s.hash = ?1
        UNION ALL SELECT entry FROM origin WHERE hash = ?1 LIMIT 1
        """, arguments: [hash.data])
    if let found { return found }
    var copied: Int?
    if let seal = try Seal.all(db, isCopied: true).first {
      try forEachCopied(upTo: seal, db) { number, at in if at == hash { copied = number } }
    }
    return copied
  }

  private static func note(_ entry: Int?, _ broken: inout Int?) {
    if let entry { broken = min(broken ?? entry, entry) }
  }

  /// Every chain from its beginning, all at once: they stand in the order of their numbers.
  private static func brokenChains(_ db: Database) throws -> Int? {
    var ends: [String: (place: Int, hash: [UInt8])] = [:]
    var broken: Int?
    var count = 0
    try forEachOrigin(db, upTo: nil) { entry, origin, digests in
      count += 1
      let end = ends[origin.chain] ?? (0, EntryChain.beginning(of: origin.chain))
      var placed = entry
      placed.number = end.place + 1
      let hash = placed.hash(after: end.hash, events: digests)
      if hash != origin.hash { note(entry.number, &broken) }
      ends[origin.chain] = (placed.number, origin.hash)
    }
    let last = try Int.fetchOne(db, sql: "SELECT max(entry) FROM origin") ?? 0
    if last != count { note(try firstWithoutOrigin(db), &broken) }
    return broken
  }

  /// What was copied are the first entries of the file, without a gap.
  private static func firstWithoutOrigin(_ db: Database) throws -> Int? {
    try Int.fetchOne(
      db,
      sql: """
        SELECT min(e.number) FROM entries e WHERE NOT EXISTS (SELECT 1 FROM origin o WHERE o.entry = e.number)
        """)
  }

  private static func brokenSeals(_ db: Database) throws -> Int? {
    var before = Seal.beginning
    for seal in try Seal.all(db, isCopied: nil) {
      if try Bool.fetchOne(db, sql: "SELECT copied FROM seals WHERE number = ?", arguments: [seal.number])
        != true
      {
        var (digest, first) = (Seal.Digest(after: before), Int?.none)
        let rows = try Row.fetchCursor(
          db, sql: "SELECT number, hash, entry FROM origin WHERE seal = ? ORDER BY number",
          arguments: [seal.number])
        while let row = try rows.next() {
          digest.add(try row.value(0), [UInt8](try row.value(1) as Data))
          first = try min(first ?? row.value(2), row.value(2))
        }
        guard digest.sealed(number: before.number + 1, at: seal.moment) == seal else { return first ?? 1 }
      }
      before = seal
    }
    return nil
  }

  /// What a file ended with that had been copied to the server before.
  private static func isCovered(by seal: Seal, _ db: Database) throws -> Bool {
    var (hash, count) = (Head.empty.hash, 0)
    try forEachOrigin(db, upTo: seal.last) { entry, origin, digests in
      var placed = entry
      placed.number = origin.number
      hash = placed.hash(after: hash, events: digests)
      count += 1
    }
    return hash == seal.hash && count == seal.entries
  }

  private func forEachCopied(upTo seal: Seal, _ db: Database, _ take: (Int, [UInt8]) -> Void) throws {
    var hash = Head.empty.hash
    try Self.forEachOrigin(db, upTo: seal.last) { entry, origin, digests in
      var placed = entry
      placed.number = origin.number
      hash = placed.hash(after: hash, events: digests)
      take(entry.number, hash)
    }
  }

  private static func forEachOrigin(
    _ db: Database, upTo last: Int?, _ take: (KeptEntry, EntryOrigin, [[UInt8]]) throws -> Void
  ) throws {
    let digests = try db.cachedStatement(sql: "SELECT digest FROM events WHERE entry = ? ORDER BY number")
    let origins = try Row.fetchCursor(
      db, sql: "SELECT number, chain, hash, seal, entry FROM origin WHERE number <= ? ORDER BY number",
      arguments: [last ?? Int.max])
    let entries = try db.cachedStatement(sql: "SELECT \(KeptEntry.columns) FROM entries WHERE number = ?")
    while let row = try origins.next() {
      let number: Int = try row.value(4)
      guard let found = try Row.fetchOne(entries, arguments: [number]) else { continue }
      let origin = EntryOrigin(
        number: try row.value(0), chain: try row.value(1), hash: [UInt8](try row.value(2) as Data),
        seal: try row.optional(3))
      let own = try Data.fetchAll(digests, arguments: [number]).map { [UInt8]($0) }
      try take(try KeptEntry(found), origin, own)
    }
  }
}

extension Seal {
  /// Those that came with a copy, in order.
  ///
  /// - Parameter isCopied: whether only those are wanted that a file ended with before, or only the others; nil: all.
  fileprivate static func all(_ db: Database, isCopied: Bool?) throws -> [Seal] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT number, moment, entries, last, hash FROM seals WHERE ?1 IS NULL OR copied = ?1 ORDER BY number
        """, arguments: [isCopied])
    return try rows.map { row in
      Seal(
        number: try row.value(0), moment: try row.value(1), entries: try row.value(2),
        last: try row.value(3), hash: [UInt8](try row.value(4) as Data))
    }
  }
}
