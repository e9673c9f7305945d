import GRDB
import Glibc

/// A new store: made whole under another name, for its owner alone, and then given its own at one stroke, so that
/// nobody ever opens half of one.
enum StoreCreation {
  /// Creates the store; one that another process has made meanwhile is kept.
  static func create(_ file: StoreFile) throws(StoreProblem) {
    guard file.hasFolder else { throw .folderMissing }
    if !file.exists, file.hasLog { throw .logLeft }
    try file.expectWritableFolder()
    let draft = try StoreDraft(for: file)
    defer { draft.remove() }
    do {
      let queue = try DatabaseQueue(path: draft.file.path)
      try queue.writeWithoutTransaction { db in
        try prepare(db)
        try takeLogIn(db)
      }
      try queue.close()
    } catch {
      throw StoreProblem(error)
    }
    guard link(draft.file.path, file.path) == 0 || errno == EEXIST else { throw StoreHeader.problem(errno) }
    Self.synchronise(file.folder)
  }

  /// Sets up an empty database as a store.
  static func prepare(_ db: Database) throws {
    try db.execute(
      sql: "PRAGMA application_id = \(StoreSchema.application); PRAGMA user_version = \(StoreSchema.version);"
    )
    _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
    try db.inTransaction(.immediate) {
      try db.execute(sql: StoreSchema.journal)
      try db.execute(sql: StoreSchema.lookups)
      try db.execute(sql: AttendanceTables.tables + OriginTables.tables)
      try db.execute(
        sql: "INSERT INTO head VALUES (1, 0, 0, ?, ?)",
        arguments: [Head.empty.moment.seconds, Head.empty.hash.data])
      return .commit
    }
  }

  /// Closing would do it too, but says nothing where there is no room for it: the file would be cut short, and its log,
  /// which has the draft's name, be gone.
  private static func takeLogIn(_ db: Database) throws {
    let row = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    guard row?[0] as Int? == 0 else { throw StoreProblem.locked }
  }

  /// - Returns: the open file.
  static func reserve(_ draft: StoreFile) throws(StoreProblem) -> Int32 {
    let descriptor = open(draft.path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      switch errno {
      case EACCES, EROFS: throw .notWritable
      case ENOENT, ENOTDIR: throw .folderMissing
      case let code: throw StoreHeader.problem(code)
      }
    }
    return descriptor
  }

  static func synchronise(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}

extension Store {
  /// Lets a store that was made before hold what this program writes; its entries stay as they are.
  func bringUpToDate() throws(StoreProblem) {
    guard try connection.read(Self.schema) < StoreSchema.version else { return }
    try connection.write { db in
      // Another process may have been first.
      let version = try Self.schema(db)
      guard version < StoreSchema.version else { return ((), .rollback) }
      return (try db.execute(sql: StoreSchema.bringingUpToDate(from: version)), .commit)
    }
  }

  static func schema(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
  }
}
