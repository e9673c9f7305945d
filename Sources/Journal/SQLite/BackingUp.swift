import GRDB
import Glibc

extension Store {
  /// Copies the store to a new file, for its owner alone, while others may go on writing (sqlite.org/backup.html).
  /// The copy appears whole or not at all, and none of a store whose trail is not what was written.
  package func backup(to path: String) throws(StoreProblem) {
    let target = try StoreFile(naming: path)
    guard !target.exists else { throw .targetExists(path) }
    let draft = try copiedBeside(target, named: path)
    defer { draft.remove() }
    guard link(draft.file.path, target.path) == 0 else {
      throw errno == EEXIST ? .targetExists(path) : StoreHeader.problem(errno).ofCopy(path)
    }
    StoreCreation.synchronise(target.folder)
  }

  /// A whole copy beside the file that is to be one.
  ///
  /// - Parameter path: how people name that file.
  func copiedBeside(_ target: StoreFile, named path: String) throws(StoreProblem) -> StoreDraft {
    let draft: StoreDraft
    do throws(StoreProblem) {
      draft = try StoreDraft(for: target)
    } catch {
      throw error.ofCopy(path)
    }
    do throws(StoreProblem) {
      try copy(to: draft.file, named: path)
      return draft
    } catch {
      draft.remove()
      throw error
    }
  }

  private func copy(to file: StoreFile, named path: String) throws(StoreProblem) {
    let copied = try Self.asked(of: path) { try DatabaseQueue(path: file.path) }
    let patience = connection.patience
    // One state of the store, however often others write before the last step.
    try connection.read { db in
      do {
        try copied.writeWithoutTransaction { copy in
          try db.backup(to: copy, pagesPerStep: Self.pagesPerStep) { _ in try patience.expectOngoing() }
        }
      } catch let error as DatabaseError {
        // What cannot be read is the store's; what cannot be written the copy's.
        let problem = StoreProblem(error)
        throw error.isOfWriting ? StoreProblem.targetFull(path) : problem.ofCopy(path)
      }
    }
    try patience.expectOngoing()
    try Self.expectWhole(copied, patience)
    try Self.asked(of: path) {
      try copied.writeWithoutTransaction { copy in
        _ = try String.fetchOne(copy, sql: "PRAGMA journal_mode = WAL")
        try copy.execute(
          sql: "PRAGMA secure_delete = ON; DELETE FROM inbox; \(try AttendanceTables.forgetting(in: copy))"
            + "DELETE FROM sqlite_sequence WHERE name = 'inbox';")
      }
      try copied.close()
    }
  }

  /// After so many it is asked whether to go on.
  private static let pagesPerStep: CInt = 256

  private static func expectWhole(_ queue: DatabaseQueue, _ patience: Patience) throws(StoreProblem) {
    do {
      try queue.read { db in
        try expectWholeFile(db)
        if case .broken(let entry) = try follow(Chain(), db, patience) {
          throw StoreProblem.trailBroken(entry: entry)
        }
        if let name = try Structure(db).meddler { throw StoreProblem.structureDiffers(name) }
      }
    } catch {
      throw StoreProblem(error)
    }
  }

  private static func asked<Value>(
    of path: String, _ body: () throws -> Value
  ) throws(StoreProblem) -> Value {
    do {
      return try body()
    } catch {
      throw StoreProblem(error).ofCopy(path)
    }
  }
}

extension DatabaseError {
  /// Whether the system would not write (sqlite.org/rescode.html); of the two files of a backup only the copy is written.
  fileprivate var isOfWriting: Bool {
    [
      ResultCode.SQLITE_IOERR_WRITE, .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_DIR_FSYNC, .SQLITE_IOERR_TRUNCATE,
      .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_MMAP,
    ].contains(extendedResultCode)
  }
}

extension StoreProblem {
  /// What is wrong with the file that is being made, where the one that it is made of has no fault.
  fileprivate func ofCopy(_ path: String) -> StoreProblem {
    switch self {
    case .folderMissing: .targetFolderMissing(path)
    case .notWritable, .notPermitted: .targetNotWritable(path)
    case .full: .targetFull(path)
    case .structureDiffers, .tableLost, .lookupsDiffer, .flawed, .logLeft, .sameFile, .missing, .unmade,
      .isFolder, .notAFile, .unnamed, .empty, .notADatabase, .foreign, .newer,
      .truncated, .damaged, .corruptEvent, .unknownEvent, .inconsistent, .clockFarAhead, .moved, .replaced,
      .foreignLog, .trailBroken, .locked, .targetExists, .targetFolderMissing, .targetNotWritable,
      .targetFull, .interrupted, .server, .other:
      self
    }
  }
}
