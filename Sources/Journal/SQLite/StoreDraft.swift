import Glibc

/// A file that is being made beside the one that it is to be. Whoever makes it holds it, so that what a killed program
/// left behind is told from what is still being made.
struct StoreDraft {
  let file: StoreFile
  private let descriptor: Int32

  /// Reserves a name that nobody else has, for the owner alone, and takes away what is left of earlier drafts.
  init(for target: StoreFile) throws(StoreProblem) {
    Self.removeAbandoned(beside: target)
    (file, descriptor) = try Self.held(for: target)
  }

  /// Until it is held, another process may take it for abandoned and take it away: then there is another.
  private static func held(for target: StoreFile) throws(StoreProblem) -> (StoreFile, Int32) {
    while true {
      let file = target.draft
      let descriptor = try StoreCreation.reserve(file)
      hold(descriptor)
      if StoreFile.Identity(of: descriptor) == file.identity { return (file, descriptor) }
      close(descriptor)
    }
  }

  /// Some systems of files know no such locks: there nobody takes a draft for abandoned either.
  private static func hold(_ descriptor: Int32) {
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
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
      if let draft = target.draft(named: name) { removeIfAbandoned(draft) }
    }
  }

  /// Holds it until it is gone, so that nobody begins to use it meanwhile.
  private static func removeIfAbandoned(_ draft: StoreFile) {
    let descriptor = open(draft.path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return }
    for path in draft.withCompanions { unlink(path) }
  }
}
