import Glibc

/// What came of putting a backup in the place of a store.
package struct Restoration: Sendable {
  /// How many entries came from the backup; one more says so.
  package let entries: Int
  /// The file that was there before, under its new name; nil where there was none.
  package let replaced: String?
  /// How many entries that file has, as far as it can be read: what came after the backup is in it alone.
  package let entriesBefore: Int?
}

extension Store {
  /// Puts a copy of this store in the place of another, with an entry that says so. What was there is kept beside it,
  /// with all that was answered: it is held meanwhile, and whoever is writing is waited for. Shells that have it open
  /// notice. A failure names the one of the two files that it is of.
  ///
  /// - Parameter entry: made for where the trail of the copy ends.
  package func restore(
    to path: String, patience: Patience = Patience(), noting entry: (Head) -> JournalEntry
  ) throws(KeeperFailure) -> Restoration {
    let target = try Self.asked(of: path) { () throws(StoreProblem) in
      let target = try StoreFile(naming: path)
      try target.expectReplaceable()
      guard target.identity != (try StoreFile(naming: self.path)).identity else { throw .sameFile }
      return target
    }
    let (draft, entries) = try Self.asked(of: self.path) { () throws(StoreProblem) in
      let draft = try copiedBeside(target, named: path)
      do throws(StoreProblem) {
        let entries = try head.entries
        try Self.note(entry, in: draft.file)
        return (draft, entries)
      } catch {
        draft.remove()
        throw error
      }
    }
    defer { draft.remove() }
    let before = try Self.asked(of: path) { () throws(StoreProblem) in
      try patience.expectOngoing()
      return try target.replace(by: draft, patience: patience)
    }
    return Restoration(entries: entries, replaced: before.file?.path, entriesBefore: before.entries)
  }

  private static func note(_ entry: (Head) -> JournalEntry, in file: StoreFile) throws(StoreProblem) {
    let store = try Store(file.path, .writing, isCreating: false)
    defer { store.close() }
    try store.note(entry)
  }

  private static func asked<Value>(
    of place: String, _ body: () throws(StoreProblem) -> Value
  ) throws(KeeperFailure) -> Value {
    do throws(StoreProblem) {
      return try body()
    } catch {
      throw KeeperFailure(problem: error, place: place)
    }
  }
}

extension StoreFile {
  /// Throws what keeps a file from being taken for a store, whole or damaged, or for one that is yet to be.
  fileprivate func expectReplaceable() throws(StoreProblem) {
    guard hasFolder else { throw .folderMissing }
    guard exists else {
      if hasLog { throw .logLeft }
      return
    }
    do throws(StoreProblem) {
      try expectStore()
    } catch {
      switch error {
      case .empty, .truncated, .damaged: return
      case .structureDiffers, .tableLost, .lookupsDiffer, .flawed, .logLeft, .sameFile, .missing, .unmade,
        .folderMissing, .isFolder, .notAFile, .unnamed, .notPermitted, .notWritable,
        .notADatabase, .foreign, .newer, .corruptEvent, .unknownEvent, .inconsistent, .clockFarAhead, .moved,
        .replaced, .foreignLog, .trailBroken, .locked, .full, .targetExists, .targetFolderMissing,
        .targetNotWritable, .targetFull, .interrupted, .server, .other:
        throw error
      }
    }
  }

  /// - Returns: the file that was there, under its new name, and how many entries it has, where that can be read.
  fileprivate func replace(
    by draft: StoreDraft, patience: Patience
  ) throws(StoreProblem) -> (file: StoreFile?, entries: Int?) {
    guard let held = try held(patience) else { return (try replace(by: draft), nil) }
    // Its close would take away the log of whatever has its name then.
    defer { held.close() }
    let entries = try? held.read { db in try Head.read(db).entries }
    var replaced: StoreFile?
    try held.whileHeld { () throws(StoreProblem) in replaced = try replace(by: draft) }
    return (replaced, entries)
  }

  /// The way to what is there; nil where it is too damaged to be held, or nothing is there.
  private func held(_ patience: Patience) throws(StoreProblem) -> StoreConnection? {
    guard exists, (try? expectStore()) != nil, (try? Store.expectOwnLog(of: self, patience: patience)) != nil
    else { return nil }
    let connection = try StoreConnection(self, .writing, patience: patience)
    do throws(StoreProblem) {
      _ = try connection.read { db in try db.tableExists("head") }
      return connection
    } catch .locked {
      throw .locked
    } catch {
      connection.close()
      return nil
    }
  }

  private func replace(by draft: StoreDraft) throws(StoreProblem) -> StoreFile? {
    let aside = try exists ? SetAside(self) : nil
    guard rename(draft.file.path, path) == 0 else {
      let problem = StoreHeader.problem(errno)
      aside?.putBack()
      throw problem
    }
    StoreCreation.synchronise(folder)
    return aside?.kept
  }
}

/// A store that has a second name, and its log that name alone: the log belongs to no other file.
private struct SetAside {
  let kept: StoreFile
  private var moved: [(from: String, to: String)] = []

  init(_ file: StoreFile) throws(StoreProblem) {
    var number = 1
    while link(file.path, file.replacement(number).path) != 0 {
      guard errno == EEXIST else { throw StoreHeader.problem(errno) }
      number += 1
    }
    kept = file.replacement(number)
    for (from, to) in zip(file.withCompanions, kept.withCompanions).dropFirst() {
      if rename(from, to) == 0 {
        moved.append((from, to))
      } else if errno != ENOENT {
        let problem = StoreHeader.problem(errno)
        putBack()
        throw problem
      }
    }
  }

  /// Without its log a store lacks its newest entries: where that does not come back, the second name stays with it.
  func putBack() {
    let left = moved.filter { rename($0.to, $0.from) != 0 }
    if left.isEmpty { unlink(kept.path) }
  }
}
