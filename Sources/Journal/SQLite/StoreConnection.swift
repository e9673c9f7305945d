import GRDB
import PlainText

/// The way to the database. Read-only it leaves nothing behind: where no log stands beside the file, it is read as
/// an immutable one, anew each time, and read again if it changed meanwhile.
struct StoreConnection: Sendable {
  private let file: StoreFile?
  private let queue: DatabaseQueue?
  let patience: Patience
  /// What was opened; another file of that name is not it.
  private let identity: StoreFile.Identity?

  init(_ file: StoreFile, _ mode: Store.Mode, patience: Patience) throws(StoreProblem) {
    self.file = file
    self.patience = patience
    identity = file.identity
    guard mode == .writing else {
      queue = nil
      return
    }
    do {
      queue = try DatabaseQueue(path: file.path, configuration: Self.configuration(patience))
    } catch {
      throw StoreProblem(error)
    }
  }

  /// An empty store in memory.
  init() throws(StoreProblem) {
    file = nil
    identity = nil
    patience = .none
    do {
      let queue = try DatabaseQueue(configuration: Self.configuration(.none))
      try queue.writeWithoutTransaction(StoreCreation.prepare)
      self.queue = queue
    } catch {
      throw StoreProblem(error)
    }
  }

  /// Writes the log back into the file and closes it. One that was moved stays open until the program ends: to close it
  /// would take away the log of whatever has its name now.
  func close() {
    guard let queue else { return }
    guard isUnmoved else {
      writeBack(queue)
      _ = Unmanaged.passRetained(queue)
      return
    }
    try? queue.close()
  }

  private var isUnmoved: Bool { file.map { $0.isStill(identity) } ?? true }

  /// Whatever is done now would be done to a file that nobody finds under its name, or to none.
  private func expectUnmoved(_ queue: DatabaseQueue) throws {
    guard !isUnmoved else { return }
    writeBack(queue)
    throw StoreProblem.moved
  }

  /// What was answered until now is to be in the file, wherever that is; its log may have stayed behind.
  private func writeBack(_ queue: DatabaseQueue) {
    _ = try? queue.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
  }

  /// What the log holds is written back, as far as nobody else is reading: then the file alone has it all.
  func writeBack() {
    guard let queue, isUnmoved else { return }
    _ = try? queue.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA wal_checkpoint(PASSIVE)") }
  }

  /// Holds the file against every other writer, with nothing left in its log, while another takes its place. From then
  /// on this connection leads to what was replaced, and is of no more use.
  func whileHeld(_ body: () throws(StoreProblem) -> Void) throws(StoreProblem) {
    guard let queue else { throw .notWritable }
    do {
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "BEGIN IMMEDIATE TRANSACTION; ROLLBACK; PRAGMA wal_checkpoint(TRUNCATE)")
        try db.execute(sql: "BEGIN IMMEDIATE TRANSACTION")
        defer { try? db.rollback() }
        try body()
      }
    } catch {
      throw StoreProblem(error)
    }
  }

  /// Reads from one state of the database.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreProblem) -> Value {
    do {
      guard let queue else { return try readAnew(body) }
      try expectUnmoved(queue)
      return try queue.writeWithoutTransaction { db in try Self.snapshot(db, body) }
    } catch {
      throw StoreProblem(error)
    }
  }

  /// One transaction, begun for writing; the body says whether it stands. With several processes at work the newest
  /// state is seen, since nobody else can write meanwhile.
  func write<Value>(_ body: (Database) throws -> (Value, Database.TransactionCompletion)) throws(StoreProblem)
    -> Value
  {
    guard let queue else { throw .notWritable }
    do {
      try expectUnmoved(queue)
      let value = try queue.writeWithoutTransaction { db in try Self.transaction(db, body) }
      // Moved in between, it is not told as done.
      try expectUnmoved(queue)
      return value
    } catch {
      throw StoreProblem(error)
    }
  }

  /// As GRDB's `inTransaction` has it, but with statements that are prepared once: an act is one transaction.
  private static func transaction<Value>(
    _ db: Database, _ body: (Database) throws -> (Value, Database.TransactionCompletion)
  ) throws -> Value {
    try db.cachedStatement(sql: "BEGIN IMMEDIATE TRANSACTION").execute()
    do {
      let (value, completion) = try body(db)
      switch completion {
      case .commit: try db.cachedStatement(sql: "COMMIT TRANSACTION").execute()
      case .rollback: try db.rollback()
      }
      return value
    } catch {
      if db.isInsideTransaction { try? db.rollback() }
      throw error
    }
  }

  /// The connection itself, for what no transaction can hold.
  func raw<Value>(_ body: (Database) throws -> Value) throws(StoreProblem) -> Value {
    do {
      guard let queue else { return try readAnew(body) }
      return try queue.writeWithoutTransaction(body)
    } catch {
      throw StoreProblem(error)
    }
  }

  private static func snapshot<Value>(_ db: Database, _ body: (Database) throws -> Value) throws -> Value {
    var value: Value?
    try db.inTransaction(.deferred) {
      value = try body(db)
      return .commit
    }
    guard let value else { throw StoreProblem.other("transaction") }
    return value
  }

  /// Reads the file as it is without the log that stands beside it; nil where that cannot be read.
  static func readingAlone<Value>(_ file: StoreFile, _ body: (Database) throws -> Value) -> Value? {
    try? reading(immutable(file.path), .none, body)
  }

  private static func reading<Value>(
    _ path: String, _ patience: Patience, _ body: (Database) throws -> Value
  ) throws -> Value {
    let queue = try DatabaseQueue(path: path, configuration: configuration(patience, isReadOnly: true))
    let outcome = Result { try queue.read(body) }
    try queue.close()
    return try outcome.get()
  }

  /// Whether another connection may lead to the same database beside this one, which is held open meanwhile.
  var canBeReadApart: Bool { queue != nil && file != nil }

  /// Reads on a connection of its own, from whatever thread, and waits for nobody. The file is opened by nothing but
  /// SQLite: to close it would end the locks of this process (sqlite.org/howtocorrupt.html §2.2).
  func readApart<Value>(_ body: (Database) throws -> Value) throws(StoreProblem) -> Value {
    do {
      guard let file else { throw StoreProblem.missing }
      return try Self.reading(file.path, .none, body)
    } catch {
      throw StoreProblem(error)
    }
  }

  private func readAnew<Value>(_ body: (Database) throws -> Value) throws -> Value {
    guard let file else { throw StoreProblem.missing }
    for _ in 0..<Self.attempts {
      let (hadLog, stamp) = (file.hasLog, file.stamp)
      try file.expectStore()
      let path = hadLog ? file.path : Self.immutable(file.path)
      let outcome = Result { try Self.reading(path, patience, body) }
      if hadLog || (!file.hasLog && file.stamp == stamp) { return try outcome.get() }
    }
    throw StoreProblem.locked
  }

  /// How often a file that changes under the eyes is read again.
  private static let attempts = 100

  /// The file as a URI that tells SQLite to leave no log (sqlite.org/uri.html, `immutable`).
  private static func immutable(_ path: String) -> String {
    let allowed = path.utf8.map { byte in
      let isPlain =
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        || (UInt8(ascii: "-")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "_")
      return isPlain ? String(UnicodeScalar(byte)) : "%" + Hexadecimal.text([byte])
    }
    return "file:" + (path.hasPrefix("/") ? "//" : "") + allowed.joined() + "?immutable=1"
  }

  private static func configuration(_ patience: Patience, isReadOnly: Bool = false) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.busyMode = .callback(patience.waits)
    configuration.prepareDatabase { db in
      // What was deleted is overwritten, so that no secret stays in a free page.
      try db.execute(
        sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF;")
    }
    return configuration
  }
}
