import Glibc

/// The file of a store, its log and its folder, as the system sees them.
struct StoreFile {
  let path: String
  /// As it was given, perhaps by a link.
  private let given: String

  init(path: String) {
    self.path = path
    given = path
  }

  /// The file itself, where a link names it: SQLite keeps the log beside that. The path is absolute, so that no name
  /// is one of SQLite's special ones.
  init(naming given: String) throws(StoreProblem) {
    guard !given.isEmpty else { throw .unnamed }
    self.given = given
    let named = StoreFile(path: given)
    path = Self.resolved(given) ?? Self.resolved(named.folder).map { $0 + "/" + named.name } ?? given
  }

  private static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  private var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// A name beside it that nobody else has.
  var draft: StoreFile { StoreFile(path: path + Self.draftMark + Self.randomEnding) }

  private static let draftMark = ".new-"
  private static var randomEnding: String { String(UInt64.random(in: .min ... .max), radix: 36) }

  /// The draft of this file that has this name in its folder; nil for what is no draft of it.
  func draft(named other: String) -> StoreFile? {
    let beginning = name + Self.draftMark
    let ending = other.dropFirst(beginning.count)
    guard other.hasPrefix(beginning), UInt64(ending, radix: 36) != nil else { return nil }
    return StoreFile(path: (folder == "/" ? "" : folder) + "/" + other)
  }

  /// A name beside it under which it is kept when another takes its place.
  func replacement(_ number: Int) -> StoreFile { StoreFile(path: "\(path).replaced-\(number)") }

  /// It, and what SQLite keeps beside it.
  var withCompanions: [String] { [path, log, index, path + "-journal"] }

  var log: String { path + "-wal" }
  /// Of the log.
  var index: String { path + "-shm" }
  var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  var exists: Bool { information(path, followingLinks: false) != nil }
  var hasFolder: Bool { information(folder) != nil }
  var hasLog: Bool { (information(log)?.st_size ?? 0) > 0 }

  /// What no other file of the system has, by whatever name.
  struct Identity: Equatable {
    let device: dev_t
    let number: ino_t

    init(_ information: stat) {
      device = information.st_dev
      number = information.st_ino
    }

    /// - Parameter descriptor: of an open file.
    init?(of descriptor: Int32) {
      var information = stat()
      guard fstat(descriptor, &information) == 0 else { return nil }
      self.init(information)
    }
  }

  var identity: Identity? { information(path).map { Identity($0) } }

  /// Whether the file of this identity is what its own name and the one that was given lead to.
  func isStill(_ identity: Identity?) -> Bool {
    self.identity == identity && (given == path || information(given).map { Identity($0) } == identity)
  }

  /// The user of the system whose file it is.
  var owner: uid_t? { information(path)?.st_uid }

  /// Whether users of the system can read or write it who are neither its owner nor of its group.
  var isOpenToOthers: Bool { (information(path)?.st_mode ?? 0) & 0o007 != 0 }

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
    try expectWritable(path)
    try expectWritableFolder()
  }

  func expectWritableFolder() throws(StoreProblem) { try expectWritable(folder) }

  private func expectWritable(_ place: String) throws(StoreProblem) {
    guard let info = information(place), info.st_mode & 0o222 != 0, access(place, W_OK) == 0 else {
      throw .notWritable
    }
  }

  private func information(_ place: String, followingLinks: Bool = true) -> stat? {
    var info = stat()
    return (followingLinks ? stat(place, &info) : lstat(place, &info)) == 0 ? info : nil
  }
}
