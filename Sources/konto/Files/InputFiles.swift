import Synchronization

/// The files that scenarios were read from: nothing that is written takes the place of one, however late it was read.
enum InputFiles {
  private static let files = Mutex<Set<FileIdentity>>([])

  static func note(_ path: String) {
    let identity = FileIdentity(path)
    _ = files.withLock { $0.insert(identity) }
  }

  static func has(_ path: String) -> Bool {
    let identity = FileIdentity(path)
    return files.withLock { $0.contains(identity) }
  }
}
