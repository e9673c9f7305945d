import Glibc

/// What the system knows of a file without opening it (stat(2)).
struct FileStatus {
  private let status: stat

  /// nil: the system finds none, or does not tell.
  init?(_ path: String, followingLinks: Bool = true) {
    var status = stat()
    guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
    self.status = status
  }

  var isFolder: Bool { status.st_mode & S_IFMT == S_IFDIR }

  /// Neither a folder nor a link, a device, a pipe or a socket.
  var isFile: Bool { status.st_mode & S_IFMT == S_IFREG }

  /// A pipe with a name.
  var isPipe: Bool { status.st_mode & S_IFMT == S_IFIFO }

  /// Where other processes wait to be called: it cannot be written like a file.
  var isSocket: Bool { status.st_mode & S_IFMT == S_IFSOCK }

  /// A disk, or a part of one.
  var isBlockDevice: Bool { status.st_mode & S_IFMT == S_IFBLK }

  /// Whether anybody may run it.
  var isExecutable: Bool { mode & 0o111 != 0 }

  /// Whether it has other names too, which a file put in its place would not have.
  var hasOtherNames: Bool { status.st_nlink > 1 }

  /// Who may do what with it, as chmod(2) takes it.
  var mode: mode_t { status.st_mode & 0o7777 }

  var owner: (user: uid_t, group: gid_t) { (status.st_uid, status.st_gid) }

  /// What no other file of the system has.
  var identity: (device: dev_t, number: ino_t) { (status.st_dev, status.st_ino) }

  /// Where a file of this name would be made: links that lead to nothing yet are followed. nil: they lead in a circle.
  static func target(of path: String) -> String? {
    var path = path
    for _ in 0..<mostLinks {
      var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
      let count = readlink(path, &buffer, buffer.count)
      guard count >= 0 else { return path }
      let target = String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
      let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
      path = target.hasPrefix("/") ? target : folder + target
    }
    errno = ELOOP
    return nil
  }

  /// As Linux follows.
  private static let mostLinks = 40
}
