import Activation
import GRDB

/// A message on its way to the simulated inbox of an account.
package struct Posting: Sendable {
  package let message: Message
  package let login: Login

  package init(_ message: Message, to login: Login) {
    self.message = message
    self.login = login
  }
}

extension Store {
  /// Appends one entry with its events, and brings the lookup tables up to date, all or nothing.
  ///
  /// - Parameter read: what the decision was based on.
  /// - Returns: the bookmark after it; nil if somebody else was first and the decision must be taken again.
  package func append(
    _ entry: JournalEntry, _ postings: [Posting], basedOn read: Bookmark
  ) throws(StoreProblem) -> Bookmark? {
    let bookmark: Bookmark? = try connection.write { db in
      do {
        let bookmark = try append(entry, postings, read, db)
        return (bookmark, bookmark == nil ? .rollback : .commit)
      } catch let error as DatabaseError where error.isOfAnother {
        // Where the journal has not gone on, the row that stands in the way is nobody's: decided again, it would
        // stand there again.
        guard try Head.read(db) != read.head else {
          throw StoreProblem.inconsistent(stream: error.message ?? "")
        }
        return (nil, .rollback)
      }
    }
    if entry.replacesPassword { cleanLog() }
    return bookmark
  }

  /// Appends an entry that rests on no decision, made for where the journal ends.
  package func note(_ entry: (Head) -> JournalEntry) throws(StoreProblem) {
    var bookmark = Bookmark()
    repeat { bookmark.head = try head } while try append(entry(bookmark.head), [], basedOn: bookmark) == nil
  }

  private func append(
    _ entry: JournalEntry, _ postings: [Posting], _ read: Bookmark, _ db: Database
  ) throws -> Bookmark? {
    var head = try Head.read(db)
    guard head.moment <= entry.moment, try isCurrent(read, head, db) else { return nil }
    var bookmark = read
    let events = try entry.events.compactMap { event in
      try kept(event, in: head.entries + 1, &bookmark, db)
    }
    let row = KeptEntry(entry, number: head.entries + 1)
    let hash = row.hash(after: head.hash, events: events.map(\.digest))
    try row.insert(db, hash: hash)
    for (offset, event) in events.enumerated() { try event.insert(db, number: head.events + 1 + offset) }
    for event in entry.events { try Lookups(fold: fold).take(event, db) }
    try deliver(postings, entry, db)
    head = Head(entries: row.number, events: head.events + events.count, moment: entry.moment, hash: hash)
    try head.write(db)
    for stream in read.wanted { bookmark.places[stream]?.asOf = head.entries }
    bookmark.head = head
    return bookmark
  }

  /// Whether what was read is still the newest.
  private func isCurrent(_ read: Bookmark, _ head: Head, _ db: Database) throws -> Bool {
    guard head != read.head else { return true }
    return try read.wanted.allSatisfy { try newest(of: $0, db) == read.places[$0]?.version }
  }

  /// The event with its place in its stream; nil for one that no stream keeps.
  private func kept(
    _ event: Event, in entry: Int, _ bookmark: inout Bookmark, _ db: Database
  ) throws -> KeptEvent? {
    guard let stream = event.stream else { return nil }
    let last = try bookmark.places[stream]?.version ?? newest(of: stream, db)
    bookmark.places[stream] = Bookmark.Place(version: last + 1, asOf: entry)
    return KeptEvent(event, entry: entry, version: last + 1)
  }

  private func newest(of stream: StreamID, _ db: Database) throws -> Int {
    let statement = try db.cachedStatement(sql: "SELECT max(version) FROM events WHERE stream = ?")
    return try Int.fetchOne(statement, arguments: [stream.text]) ?? 0
  }
}

extension DatabaseError {
  /// Whether a row that must be the only one of its kind is there already: another process was first.
  fileprivate var isOfAnother: Bool {
    extendedResultCode == .SQLITE_CONSTRAINT_UNIQUE || extendedResultCode == .SQLITE_CONSTRAINT_PRIMARYKEY
  }
}
