import Glibc

/// A file that is being made beside the one that it is to be. Whoever makes it holds it, so that what a killed program
/// left behind is told from what is still being made.
struct StoreDraft {
  let file: StoreFile
  private let descriptor: Int32

  /// Reserves a name that nobody else has, for the owner alone, and takes away what is left of earlier drafts.
  init(for target: StoreFile) throws(StoreProblem) {
    Self.removeAbandoned(beside: target)
    file = target.draft
    descriptor = try StoreCreation.reserve(file)
    flock(descriptor, LOCK_EX | LOCK_NB)
  }

  /// Takes it away; what was linked or renamed from it stays.
  func remove() {
    for path in file.withCompanions { unlink(path) }
    close(descriptor)
  }

  private static func removeAbandoned(beside target: StoreFile) {
    guard let stream = opendir(target.folder) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name.0) { String(cString: $0) }
      guard let draft = target.draft(named: name), isAbandoned(draft) else { continue }
      for path in draft.withCompanions { unlink(path) }
    }
  }

  private static func isAbandoned(_ draft: StoreFile) -> Bool {
    let descriptor = open(draft.path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return flock(descriptor, LOCK_EX | LOCK_NB) == 0
  }
}
