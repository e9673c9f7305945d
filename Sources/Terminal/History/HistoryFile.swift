import Glibc

/// The history on disk: UTF-8 text, one entry per line, readable by its owner only.
///
/// Several shells may append at once. Nothing here stops the program: a history that can't be kept is not kept.
package struct HistoryFile: Sendable {
  /// Where the file is; a missing folder is created, for its owner only.
  package let path: String
  /// How many entries remain after trimming, which happens when there are more than four times as many.
  package let keep: Int

  /// Names a file; it is created by the first `append`.
  package init(path: String, keep: Int = 5_000) {
    self.path = path
    self.keep = max(1, keep)
  }

  /// The newest `limit` entries, oldest first, each once; none when the file can't be read.
  ///
  /// Bytes that are no UTF-8 show as U+FFFD, while the file keeps them.
  package func load(limit: Int) -> [String] {
    guard let file = Descriptor(path, O_RDONLY | O_NONBLOCK), file.isRegular else { return [] }
    file.makePrivate()
    return Self.newest(limit, of: Self.lines(file.readAll())).reversed()
  }

  /// The newest `limit` entries, newest first. Only they are decoded, for the file may be long.
  private static func newest(_ limit: Int, of lines: [ArraySlice<UInt8>]) -> [String] {
    var seen: Set<String> = []
    var entries: [String] = []
    for line in lines.reversed() where entries.count < limit {
      let entry = String(decoding: line, as: UTF8.self)
      if seen.insert(entry).inserted { entries.append(entry) }
    }
    return entries
  }

  /// Adds an entry at the end; false when it can't, or when the entry is empty or has a line break.
  package func append(_ entry: String) -> Bool { append([entry]) }

  /// Adds entries at the end, all or none; false when it can't, at once where another program holds the file's lock.
  package func append(_ entries: [String]) -> Bool {
    guard !entries.isEmpty, entries.allSatisfy({ !$0.isEmpty && !$0.utf8.contains(0x0A) }) else {
      return false
    }
    MissingFolders.create(above: path)
    guard let file = LockedFile.open(path) else { return false }
    // Without it, the entry would join a line that a full disk has cut short.
    let lineBreak: [UInt8] = file.endsInsideLine ? [0x0A] : []
    let isWritten = file.descriptor.write(lineBreak + entries.flatMap { $0.utf8 + [0x0A] })
    trim(file)
    return isWritten
  }

  static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: 0x0A)
  }
}

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
