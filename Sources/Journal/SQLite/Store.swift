import Activation
import GRDB

/// Accounts that last: an append-only journal in a SQLite file, kept in write-ahead mode with `synchronous=FULL`, and
/// lookup tables beside it. Several processes may use it at once.
package final class Store: Sendable {
  /// How a store is opened.
  package enum Mode: Sendable {
    case writing
    case readingOnly
  }

  /// As it was named.
  package let path: String
  /// How it was opened.
  package let mode: Mode
  let connection: StoreConnection
  /// Whether it did not exist before.
  package let isNew: Bool

  /// Opens the store at a path; when writing, one that does not exist is created.
  ///
  /// - Parameters:
  ///   - isCreating: whether one that does not exist is created.
  ///   - patience: how long to wait for another process, in seconds.
  package init(
    _ path: String, _ mode: Mode, patience: Double = 10, isCreating: Bool = true
  ) throws(StoreProblem) {
    let file = StoreFile(naming: path)
    self.path = path
    self.mode = mode
    isNew = mode == .writing && isCreating && !file.exists
    if isNew { try StoreCreation.create(file) }
    guard file.hasFolder else { throw .folderMissing }
    try file.expectStore()
    if mode == .writing { try file.expectWritable() }
    connection = try StoreConnection(file, mode, patience: patience)
    if mode == .writing { try bringUpToDate() }
    if mode == .writing, try !hasNewestLookups { _ = try rebuild() }
  }

  private var hasNewestLookups: Bool {
    get throws(StoreProblem) { try connection.read { db in try db.tableExists(StoreSchema.newestLookup) } }
  }

  /// A store that lives in memory: for tests.
  package init() throws(StoreProblem) {
    path = ":memory:"
    mode = .writing
    isNew = true
    connection = try StoreConnection()
  }

  /// Writes the log back into the file and closes it.
  package func close() { connection.close() }

  /// Where the journal ends now.
  package var head: Head {
    get throws(StoreProblem) { try connection.read(Head.read) }
  }
}
