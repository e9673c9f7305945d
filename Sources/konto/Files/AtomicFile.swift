import Glibc

/// Replaces the text of a file at once: whoever reads it, whenever the power fails, has the old text or the new.
enum AtomicFile {
  /// A link stays a link: the file that it leads to is replaced. The mode and, where allowed, the owner stay. A file
  /// of several names is written in place, or the others would keep the old text.
  ///
  /// - Parameter expected: what the file holds, as it was read; one that somebody has saved since then stays theirs.
  static func replace(
    _ path: String, with text: String, expecting expected: [UInt8]? = nil
  ) throws(WriteProblem) {
    guard let resolved = realpath(path, nil) else { throw .ofSystem }
    defer { free(resolved) }
    let target = String(cString: resolved)
    guard let status = FileStatus(target) else { throw .ofSystem }
    guard status.isFile else { throw .notAFile }
    guard access(target, W_OK) == 0 else { throw .ofSystem }
    if status.hasOtherNames {
      if let expected, (try? Files.read(target)) != expected { throw .changed }
      return try overwrite(target, with: text)
    }
    let folder = try put(text, target, expecting: expected) { descriptor in
      _ = fchown(descriptor, status.owner.user, status.owner.group)
      return fchmod(descriptor, status.mode) == 0 && fsync(descriptor) == 0
    }
    keep(folder)
  }

  private static func overwrite(_ path: String, with text: String) throws(WriteProblem) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .ofSystem }
    // Shortened only afterwards: a full disk leaves the file longer rather than empty.
    let isWritten =
      StandardStreams.write(text, to: descriptor) && ftruncate(descriptor, off_t(text.utf8.count)) == 0
      && fsync(descriptor) == 0
    let problem = isWritten ? nil : WriteProblem.ofSystem
    let isClosed = close(descriptor) == 0
    guard isWritten, isClosed else { throw problem ?? .ofSystem }
  }

  /// A file that nobody else may read (0600), and that may be lost when the power fails.
  /// A device or a pipe is written as it is.
  static func note(_ text: String, _ path: String) throws(WriteProblem) {
    if let status = FileStatus(path), !status.isFile { return try writeInPlace(text, path) }
    _ = try put(text, path) { _ in true }
  }

  /// A pipe from which nobody reads is told; to open it otherwise would wait for a reader, perhaps for ever.
  static func writeInPlace(_ text: String, _ path: String) throws(WriteProblem) {
    let held = HeldPipes.take(path)
    let descriptor = if let held { held } else { try openAtOnce(path) }
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK)
    let isWritten = StandardStreams.write(text, to: descriptor)
    let problem = WriteProblem.ofSystem
    guard close(descriptor) == 0, isWritten else { throw problem }
  }

  private static func openAtOnce(_ path: String) throws(WriteProblem) -> Int32 {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw errno == ENXIO ? .nobodyReads : .ofSystem }
    return descriptor
  }

  /// A file for others to read, with the usual mode.
  static func create(_ text: String, _ path: String) throws(WriteProblem) {
    let mask = umask(0)
    umask(mask)
    _ = try put(text, path) { fchmod($0, 0o666 & ~mask) == 0 }
  }

  /// - Parameter prepare: gives the open file its mode and owner, and makes it last if that is wanted; false if it
  ///   could not.
  /// - Returns: the folder of the file.
  private static func put(
    _ text: String, _ target: String, expecting expected: [UInt8]? = nil, prepare: (Int32) -> Bool
  ) throws(WriteProblem) -> String {
    let folder = target.lastIndex(of: "/").map { String(target[...$0]) } ?? ""
    let temporary = try write(text, beside: folder, prepare)
    if let expected {
      try ExchangedFile(temporary, text: Array(text.utf8), target: target).put(expecting: expected)
      return folder
    }
    guard rename(temporary, target) == 0 else {
      let problem = WriteProblem.ofSystem
      unlink(temporary)
      throw problem
    }
    return folder
  }

  private static func write(
    _ text: String, beside folder: String, _ prepare: (Int32) -> Bool
  ) throws(WriteProblem) -> String {
    var name = Array((folder + ".konto-XXXXXX").utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw .ofSystem }
    let path = name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    let isWritten = StandardStreams.write(text, to: descriptor) && prepare(descriptor)
    let problem = isWritten ? nil : WriteProblem.ofSystem
    let isClosed = close(descriptor) == 0
    guard isWritten, isClosed else {
      let problem = problem ?? .ofSystem
      unlink(path)
      throw problem
    }
    return path
  }

  /// Makes the new name last, as far as the system lets a folder be synchronised.
  private static func keep(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
