import GRDB
import Glibc

extension Store {
  /// Copies the store to a new file, for its owner alone, while others may go on writing (sqlite.org/backup.html).
  /// The copy appears whole or not at all.
  package func backup(to path: String) throws(StoreProblem) {
    guard !StoreFile(path: path).exists else { throw .targetExists(path) }
    let draft = StoreFile(path: path + ".new-\(getpid())")
    let descriptor = open(draft.path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw errno == ENOENT ? .folderMissing : StoreHeader.problem(errno) }
    Glibc.close(descriptor)
    defer { for place in [draft.path, draft.log, draft.path + "-shm"] { unlink(place) } }
    try connection.raw { db in
      let target = try DatabaseQueue(path: draft.path)
      try target.writeWithoutTransaction { copy in
        try db.backup(to: copy)
        _ = try String.fetchOne(copy, sql: "PRAGMA journal_mode = WAL")
        try copy.execute(sql: "PRAGMA secure_delete = ON; DELETE FROM inbox;")
      }
      try target.close()
    }
    guard link(draft.path, path) == 0 else {
      throw errno == EEXIST ? .targetExists(path) : StoreHeader.problem(errno)
    }
  }
}
