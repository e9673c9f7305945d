import Glibc

/// A file open for appending, with an exclusive lock until it goes out of scope.
struct LockedFile: ~Copyable {
  let descriptor: Descriptor

  /// Opens, creates and tightens the file at `path`; nil when the system refuses, or somebody else has the lock: nobody
  /// at a prompt waits for a history.
  static func open(_ path: String) -> LockedFile? {
    // Trimming may have renamed another file into place while this one waited for the lock.
    for _ in 0..<100 {
      guard let descriptor = Descriptor(path, O_RDWR | O_APPEND | O_CREAT) else { return nil }
      descriptor.makePrivate()
      guard descriptor.lock() else { return nil }
      if descriptor.isStill(at: path) { return LockedFile(descriptor: descriptor) }
    }
    return nil
  }

  /// Whether the last byte is no line end.
  var endsInsideLine: Bool {
    guard descriptor.isRegular, let size = descriptor.status?.st_size, size > 0 else { return false }
    var last: UInt8 = 0
    return pread(descriptor.number, &last, 1, size - 1) == 1 && last != 0x0A
  }
}

extension Descriptor {
  /// Whether this is an ordinary file, rather than /dev/null or a pipe.
  var isRegular: Bool { (status?.st_mode ?? 0) & S_IFMT == S_IFREG }

  /// Takes all access from group and others. A device, such as /dev/null, is left alone.
  func makePrivate() {
    guard isRegular, let mode = status?.st_mode, mode & 0o777 != 0o600 else { return }
    fchmod(number, 0o600)
  }

  /// Takes the lock; false if somebody else has it. Where the file system has none, appending alone must do.
  fileprivate func lock() -> Bool {
    while flock(number, LOCK_EX | LOCK_NB) != 0 {
      if errno == EWOULDBLOCK { return false }
      guard errno == EINTR else { return true }
    }
    return true
  }

  fileprivate func isStill(at path: String) -> Bool {
    var there = stat()
    guard stat(path, &there) == 0, let here = status else { return false }
    return there.st_ino == here.st_ino && there.st_dev == here.st_dev
  }
}
