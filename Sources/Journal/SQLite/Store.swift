import Activation
import GRDB
import Synchronization

/// Accounts that last: an append-only journal in a SQLite file, kept in write-ahead mode with `synchronous=FULL`, and
/// lookup tables beside it. Several processes may use it at once.
package final class Store: KeptStore {
  /// The user of the system.
  package var operatorName: String { SystemUser.name }
  package typealias Mode = StoreMode

  /// As it was named.
  package let path: String
  /// How it was opened.
  package let mode: Mode
  let connection: StoreConnection
  /// Whether users of the system can read or write it who are neither its owner nor of its group.
  package let isOpenToOthers: Bool
  /// The user of the system whose file it is; nil in memory.
  package let owner: String?
  /// Whether an entry is gone, while that is being looked for.
  let gapSearch = Mutex<GapSearch?>(nil)
  /// Whether it did not exist before.
  package let isNew: Bool

  /// Opens the store at a path; when writing, one that does not exist is created.
  ///
  /// - Parameters:
  ///   - isCreating: whether one that does not exist is created.
  ///   - patience: how long to wait for another process.
  package init(
    _ path: String, _ mode: Mode, patience: Patience = Patience(), isCreating: Bool = true
  ) throws(StoreProblem) {
    let file = try StoreFile(naming: path)
    self.path = path
    self.mode = mode
    isNew = mode == .writing && isCreating && !file.exists
    if isNew { try StoreCreation.create(file) }
    guard file.hasFolder else { throw .folderMissing }
    if !file.exists, file.hasLog { throw .logLeft }
    try file.expectStore()
    if mode == .writing { try file.expectWritable() }
    try Self.expectOwnLog(of: file, patience: patience)
    isOpenToOthers = file.isOpenToOthers
    owner = file.owner.map(SystemUser.name)
    connection = try StoreConnection(file, mode, patience: patience)
    if mode == .writing { try bringUpToDate() }
    if mode == .writing { try expectNoMeddler() }
    if mode == .writing, try !hasNewestLookups { _ = try rebuild() }
  }

  private var hasNewestLookups: Bool {
    get throws(StoreProblem) { try connection.read { db in try db.tableExists(StoreSchema.newestLookup) } }
  }

  /// Whether there is a file, or anything else, of that name; throws where only a log is left of one.
  package static func isThere(_ path: String) throws(StoreProblem) -> Bool {
    let file = try StoreFile(naming: path)
    if !file.exists, file.hasLog { throw .logLeft }
    return file.exists
  }

  /// Throws what keeps a store from being made there.
  package static func expectPlace(for path: String, isToBeWritten: Bool) throws(StoreProblem) {
    let file = try StoreFile(naming: path)
    guard file.hasFolder else { throw .folderMissing }
    if isToBeWritten { try file.expectWritableFolder() }
  }

  /// Makes an empty store; there may be nothing of that name.
  package static func create(_ path: String) throws(StoreProblem) {
    let file = try StoreFile(naming: path)
    guard !file.exists else { throw .targetExists(path) }
    try StoreCreation.create(file)
  }

  /// A store that lives in memory: for tests.
  package init() throws(StoreProblem) {
    path = ":memory:"
    mode = .writing
    isNew = true
    isOpenToOthers = false
    owner = nil
    connection = try StoreConnection()
  }

  /// The path, which holds no secret.
  package var place: String { path }

  /// A file has no time of its own.
  package func time(_ machine: Moment) -> Moment { machine }

  /// Each entry covers all that are before it.
  package func seal(at now: Moment) throws(StoreProblem) -> (entry: Int, hash: [UInt8]) {
    let head = try head
    return (head.entries, head.hash)
  }

  /// Writes the log back into the file and closes it.
  package func close() {
    endGapSearch()
    connection.close()
  }

  /// Where the journal ends now.
  package var head: Head {
    get throws(StoreProblem) { try connection.read(Head.read) }
  }
}
