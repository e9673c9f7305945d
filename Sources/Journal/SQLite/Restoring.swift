import Glibc

/// What came of putting a backup in the place of a store.
package struct Restoration: Sendable {
  /// How many entries the trail has now.
  package let entries: Int
  /// The file that was there before, under its new name; nil where there was none.
  package let replaced: String?
}

extension Store {
  /// Puts a copy of this store in the place of another. What was there is kept beside it, with its log. Shells that
  /// have it open notice.
  package func restore(to path: String) throws(StoreProblem) -> Restoration {
    let target = try StoreFile(naming: path)
    try target.expectReplaceable()
    let draft = try copiedBeside(target, named: path)
    defer { draft.remove() }
    let replaced = try target.setAside()
    guard rename(draft.file.path, target.path) == 0 else { throw StoreHeader.problem(errno) }
    StoreCreation.synchronise(target.folder)
    return Restoration(entries: try head.entries, replaced: replaced?.path)
  }
}

extension StoreFile {
  /// Throws what keeps a file from being taken for a store, whole or damaged, or for one that is yet to be.
  fileprivate func expectReplaceable() throws(StoreProblem) {
    guard hasFolder else { throw .folderMissing }
    guard exists else { return }
    do throws(StoreProblem) {
      try expectStore()
    } catch {
      switch error {
      case .empty, .truncated, .damaged: return
      case .missing, .unmade, .folderMissing, .isFolder, .notAFile, .unnamed, .notPermitted, .notWritable,
        .notADatabase, .foreign, .newer, .corruptEvent, .unknownEvent, .inconsistent, .clockFarAhead, .moved,
        .replaced, .foreignLog, .trailBroken, .locked, .full, .targetExists, .targetFolderMissing,
        .targetNotWritable, .targetFull, .other:
        throw error
      }
    }
  }

  /// Gives what is there a second name, and its log that name alone: the log belongs to no other file.
  fileprivate func setAside() throws(StoreProblem) -> StoreFile? {
    guard exists else { return nil }
    var number = 1
    while link(path, replacement(number).path) != 0 {
      guard errno == EEXIST else { throw StoreHeader.problem(errno) }
      number += 1
    }
    let kept = replacement(number)
    for (old, new) in zip(withCompanions, kept.withCompanions).dropFirst() { rename(old, new) }
    return kept
  }
}
