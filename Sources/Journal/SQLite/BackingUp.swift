import GRDB
import Glibc

extension Store {
  /// Copies the store to a new file, for its owner alone, while others may go on writing (sqlite.org/backup.html).
  /// The copy appears whole or not at all.
  package func backup(to path: String) throws(StoreProblem) {
    let target = StoreFile(naming: path)
    guard !target.exists else { throw .targetExists(path) }
    let draft = target.draft
    do throws(StoreProblem) {
      try StoreCreation.reserve(draft)
    } catch {
      throw error == .folderMissing ? .targetFolderMissing(path) : error
    }
    defer { for place in [draft.path, draft.log, draft.path + "-shm"] { unlink(place) } }
    try connection.raw { db in
      let copied = try DatabaseQueue(path: draft.path)
      try copied.writeWithoutTransaction { copy in
        try db.backup(to: copy)
        _ = try String.fetchOne(copy, sql: "PRAGMA journal_mode = WAL")
        try copy.execute(sql: "PRAGMA secure_delete = ON; DELETE FROM inbox;")
      }
      try copied.close()
    }
    guard link(draft.path, target.path) == 0 else {
      throw errno == EEXIST ? .targetExists(path) : StoreHeader.problem(errno)
    }
    StoreCreation.synchronise(target.folder)
  }
}
