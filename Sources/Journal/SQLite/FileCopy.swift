import Activation
import GRDB
import Glibc

/// A file that is being filled with what a server has, in one transaction.
struct FileCopy {
  private let db: Database
  private var head = Head.empty

  fileprivate init(_ db: Database) { self.db = db }

  /// The next entry, under the next number of the file.
  mutating func add(_ entry: KeptEntry, _ events: [KeptEvent], from origin: EntryOrigin) throws {
    var entry = entry
    entry.number = head.entries + 1
    let hash = entry.hash(after: head.hash, events: events.map(\.digest))
    var chain = Chain(after: head)
    guard chain.follows(entry, hash: hash, events.map(\.digest)) else {
      throw StoreProblem.inconsistent(stream: "entry \(origin.number)")
    }
    try entry.insert(db, hash: hash)
    for (offset, event) in events.enumerated() {
      try event.at(entry.number).insert(db, number: head.events + 1 + offset)
    }
    try db.cachedStatement(sql: "INSERT INTO origin VALUES (?, ?, ?, ?, ?)").execute(
      arguments: [entry.number, origin.number, origin.chain, origin.hash.data, origin.seal])
    head = Head(
      entries: entry.number, events: head.events + events.count, moment: Moment(seconds: entry.moment),
      hash: hash)
  }

  /// A seal that was made on the server.
  func add(_ seal: Seal, isCopied: Bool) throws {
    try db.cachedStatement(sql: "INSERT INTO seals VALUES (?, ?, ?, ?, ?, ?)").execute(
      arguments: [seal.number, seal.moment, seal.entries, seal.last, seal.hash.data, isCopied])
  }

  fileprivate func finish() throws -> Int {
    try Store.fillLookups(of: db, from: db)
    try head.write(db)
    return head.entries
  }
}

extension Store {
  /// Makes a store of what is handed to it, all or nothing.
  ///
  /// - Parameter path: there may be nothing of that name.
  /// - Returns: how many entries it has.
  /// - Throws: `StoreProblem`, or what whoever fills it throws.
  static func create(_ path: String, filledBy fill: (inout FileCopy) throws -> Void) throws -> Int {
    let target = try StoreFile(naming: path)
    guard !target.exists else { throw StoreProblem.targetExists(path) }
    guard target.hasFolder else { throw StoreProblem.targetFolderMissing(path) }
    if target.hasLog { throw StoreProblem.logLeft }
    let draft = try StoreDraft(for: target)
    defer { draft.remove() }
    let entries: Int
    do {
      entries = try filled(draft, fill)
    } catch let error as DatabaseError {
      throw StoreProblem(error)
    }
    guard link(draft.file.path, target.path) == 0 else {
      throw errno == EEXIST ? StoreProblem.targetExists(path) : StoreHeader.problem(errno)
    }
    StoreCreation.synchronise(target.folder)
    return entries
  }

  private static func filled(_ draft: StoreDraft, _ fill: (inout FileCopy) throws -> Void) throws -> Int {
    let queue = try DatabaseQueue(path: draft.file.path)
    var entries = 0
    try queue.writeWithoutTransaction { db in
      try StoreCreation.prepare(db)
      try db.inTransaction(.immediate) {
        var copy = FileCopy(db)
        try fill(&copy)
        entries = try copy.finish()
        return .commit
      }
    }
    try queue.close()
    return entries
  }
}

extension KeptEvent {
  /// The same event in an entry of another number.
  fileprivate func at(_ entry: Int) -> KeptEvent {
    KeptEvent(
      entry: entry, stream: stream, version: version, kind: kind, payload: payload, digest: digest)
  }
}
