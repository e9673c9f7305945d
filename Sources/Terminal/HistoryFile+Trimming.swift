import Glibc

extension HistoryFile {
  /// Drops the oldest entries when there are too many; the lock on `file` must be held.
  func trim(_ file: borrowing LockedFile) {
    let most = keep * 4
    // An entry takes two bytes at least: most files need no counting.
    guard file.descriptor.isRegular, (file.descriptor.status?.st_size ?? 0) > most * 2 else { return }
    let lines = Self.lines(file.descriptor.readAll())
    guard lines.count > most else { return }
    replace(with: Array(lines.suffix(keep).joined(separator: [0x0A])) + [0x0A])
  }

  /// Renames a complete new file over the old one: a crash leaves one or the other, never half of one.
  private func replace(with bytes: [UInt8]) {
    let target = Self.resolved(path)
    let temporary = "\(target).\(getpid()).new"
    unlink(temporary)
    guard let file = Descriptor(temporary, O_WRONLY | O_CREAT | O_EXCL) else { return }
    guard file.write(bytes), fsync(file.number) == 0, rename(temporary, target) == 0 else {
      unlink(temporary)
      return
    }
  }

  /// The file itself where `path` is a symbolic link, which is to stay one.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
