import Glibc

/// Files made for other programs to read: whoever looks sees the old one or the whole new one. The mode is the usual
/// one, for CI reads them as somebody else; nothing secret is in them.
enum NewFile {
  /// - Parameter kind: what it may take the place of.
  static func write(_ text: String, _ path: String, replacing kind: Replacement) throws(WriteProblem) {
    if let descriptor = openDescriptor(path) {
      guard StandardStreams.write(text, to: descriptor) else { throw .ofSystem }
      return
    }
    if let obstacle = kind.obstacle(at: path) { throw obstacle }
    guard let status = FileStatus(path) else {
      guard let target = FileStatus.target(of: path) else { throw .ofSystem }
      return try AtomicFile.create(text, target)
    }
    // A device or a pipe is written as it is; so is a file whose folder takes no other beside it.
    guard status.isFile, access(folder(of: path), W_OK | X_OK) == 0 else {
      return try AtomicFile.writeInPlace(text, path)
    }
    try AtomicFile.replace(path, with: text)
  }

  /// What keeps the file from being written, as far as can be told beforehand.
  static func obstacle(to path: String, replacing kind: Replacement) -> WriteProblem? {
    if openDescriptor(path) != nil { return nil }
    if let obstacle = kind.obstacle(at: path) { return obstacle }
    if let status = FileStatus(path) {
      guard access(path, W_OK) == 0 else { return .ofSystem }
      return status.isPipe ? HeldPipes.hold(path) : nil
    }
    guard let target = FileStatus.target(of: path) else { return .ofSystem }
    let folder = folder(of: target)
    if access(folder, F_OK) != 0 { return .folderMissing }
    return access(folder, W_OK | X_OK) == 0 ? nil : .ofSystem
  }

  /// One of the program's own streams, by the name that the system has for it; whatever it leads to is written as it is.
  private static func openDescriptor(_ path: String) -> Int32? {
    let named = ["/dev/stdout": STDOUT_FILENO, "/dev/stderr": STDERR_FILENO]
    let numbered = ["/dev/fd/", "/proc/self/fd/"].first(where: path.hasPrefix).flatMap {
      Int32(path.dropFirst($0.count))
    }
    guard let descriptor = named[path] ?? numbered else { return nil }
    let flags = fcntl(descriptor, F_GETFL)
    return flags >= 0 && flags & O_ACCMODE != O_RDONLY ? descriptor : nil
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
  }
}
