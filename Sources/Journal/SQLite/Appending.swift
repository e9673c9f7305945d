import Activation
import GRDB

extension Store {
  /// Appends one entry with its events, and brings the lookup tables up to date, all or nothing.
  ///
  /// - Parameter read: what the decision was based on.
  /// - Returns: the bookmark after it; nil if somebody else was first and the decision must be taken again.
  func append(
    _ entry: JournalEntry, _ postings: [Posting], basedOn read: Bookmark, in shell: ShellID = .fresh()
  ) throws(StoreProblem) -> Bookmark? {
    let bookmark: Bookmark? = try connection.write { db in
      do {
        let bookmark = try append(entry, postings, read, db)
        if bookmark != nil { try attend(entry, in: shell, db) }
        return (bookmark, bookmark == nil ? .rollback : .commit)
      } catch let error as DatabaseError where error.isOfAnother {
        // Where the journal has not gone on, the row that stands in the way is nobody's: decided again, it would
        // stand there again.
        let head = try Head.read(db)
        guard head != read.head else {
          throw error.isOfLookups ? StoreProblem.lookupsDiffer : .trailBroken(entry: head.entries + 1)
        }
        return (nil, .rollback)
      }
    }
    if !entry.replacedPasswords.isEmpty { cleanLog() }
    return bookmark
  }

  /// Appends an entry that rests on no decision, made for where the journal ends.
  package func note(_ entry: (Head) -> JournalEntry) throws(StoreProblem) {
    var bookmark = Bookmark()
    var next: Bookmark?
    repeat {
      bookmark.head = try head
      let entry = entry(bookmark.head)
      let first = bookmark.head.entries == 0 ? entry.first(for: owner) : (ahead: nil, entry: entry)
      if let ahead = first.ahead {
        guard let next = try append(ahead, [], basedOn: bookmark) else { continue }
        bookmark = next
      }
      next = try append(first.entry, [], basedOn: bookmark)
    } while next == nil
  }

  /// Appends many entries in one transaction. They were decided elsewhere, on nothing that stands in this journal.
  ///
  /// - Parameters:
  ///   - cache: how much memory the database may take for it, in MiB.
  ///   - entries: the next entry each time, until there is none.
  package func importing(cache: Int, _ entries: () throws -> JournalEntry?) throws(StoreProblem) {
    try connection.raw { db in try db.execute(sql: "PRAGMA cache_size = -\(cache * 1024)") }
    try connection.write { db in
      var bookmark = Bookmark()
      bookmark.head = try Head.read(db)
      while let entry = try entries() {
        guard bookmark.head.moment <= entry.moment else {
          throw StoreProblem.inconsistent(stream: "entry \(bookmark.head.entries + 1)")
        }
        try add(entry, &bookmark, db)
        // What a stream has is in the database, too.
        if bookmark.places.count > Self.remembered { bookmark.places = [:] }
      }
      try bookmark.head.write(db)
      return ((), .commit)
    }
  }

  /// Of how many streams the versions are held while many entries are appended.
  private static let remembered = 10_000

  private func append(
    _ entry: JournalEntry, _ postings: [Posting], _ read: Bookmark, _ db: Database
  ) throws -> Bookmark? {
    let head = try Head.read(db)
    try head.expectNewest(db)
    try read.head.expectPast(of: head, db)
    guard head.moment <= entry.moment, try isCurrent(read, head, db) else { return nil }
    var bookmark = read
    bookmark.head = head
    try add(entry, &bookmark, db)
    try deliver(postings, entry, db)
    try bookmark.head.write(db)
    for stream in read.wanted { bookmark.places[stream]?.asOf = bookmark.head.entries }
    return bookmark
  }

  /// Adds an entry at the head of the bookmark, which goes on by it.
  func add(_ entry: JournalEntry, _ bookmark: inout Bookmark, _ db: Database) throws {
    let head = bookmark.head
    let addition = try Addition(entry, after: head, &bookmark) { try newest(of: $0, db) }
    try addition.entry.insert(db, hash: addition.head.hash)
    for (offset, event) in addition.events.enumerated() {
      try event.insert(db, number: head.events + 1 + offset)
    }
    for event in entry.events { try event.lookupChange?.carryOut(db) }
    bookmark.head = addition.head
  }

  /// Whether what was read is still the newest.
  private func isCurrent(_ read: Bookmark, _ head: Head, _ db: Database) throws -> Bool {
    guard head != read.head else { return true }
    // Time was taken back meanwhile: what was decided is dated by the wrong clock.
    guard head.moment >= read.head.moment else { return false }
    return try read.wanted.allSatisfy { stream in
      guard try newest(of: stream, db) == read.places[stream]?.version else { return false }
      guard case .account(let login) = stream else { return true }
      return try !isAbout(login, after: read.head.entries, db)
    }
  }

  /// Whether anything was done with that account since: who waits and who is signed in changes without an event.
  private func isAbout(_ login: Login, after number: Int, _ db: Database) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: "SELECT EXISTS (SELECT 1 FROM entries WHERE subject = ? AND number > ?)")
    return try Bool.fetchOne(statement, arguments: [login.text, number]) ?? false
  }

  private func attend(_ entry: JournalEntry, in shell: ShellID, _ db: Database) throws {
    for event in entry.events { try event.attendanceChange?.carryOut(at: entry.moment, in: shell, db) }
  }

  private func newest(of stream: StreamID, _ db: Database) throws -> Int {
    let statement = try db.cachedStatement(sql: "SELECT max(version) FROM events WHERE stream = ?")
    return try Int.fetchOne(statement, arguments: [stream.text]) ?? 0
  }
}

extension DatabaseError {
  /// Whether the row in the way stands in a table that is derived from the journal.
  fileprivate var isOfLookups: Bool {
    StoreSchema.lookupTables.contains { message?.contains(" \($0).") ?? false }
  }

  /// Whether a row that must be the only one of its kind is there already: another process was first.
  fileprivate var isOfAnother: Bool {
    extendedResultCode == .SQLITE_CONSTRAINT_UNIQUE || extendedResultCode == .SQLITE_CONSTRAINT_PRIMARYKEY
  }
}
