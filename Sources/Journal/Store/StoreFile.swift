import Glibc

/// The file of a store, its log and its folder, as the system sees them.
struct StoreFile {
  let path: String

  var log: String { path + "-wal" }
  var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  var exists: Bool { information(path, followingLinks: false) != nil }
  var hasLog: Bool { (information(log)?.st_size ?? 0) > 0 }
  var hasLogFile: Bool { information(log) != nil }

  /// Changes whenever the file does.
  struct Stamp: Equatable {
    let size: off_t
    let seconds: Int
    let nanoseconds: Int
    let number: ino_t
  }

  var stamp: Stamp? {
    information(path).map {
      Stamp(size: $0.st_size, seconds: $0.st_mtim.tv_sec, nanoseconds: $0.st_mtim.tv_nsec, number: $0.st_ino)
    }
  }

  /// Throws what keeps an existing file from being used as a store.
  func expectStore() throws(StoreProblem) {
    try StoreHeader(path: path).expectStore(hasLog: hasLog)
  }

  /// Both must be writable: SQLite keeps its log beside the file. What nobody may write, root leaves alone too.
  func expectWritable() throws(StoreProblem) {
    for place in [path, folder] {
      guard let info = information(place), info.st_mode & 0o222 != 0, access(place, W_OK) == 0 else {
        throw .notWritable
      }
    }
  }

  private func information(_ place: String, followingLinks: Bool = true) -> stat? {
    var info = stat()
    return (followingLinks ? stat(place, &info) : lstat(place, &info)) == 0 ? info : nil
  }
}
