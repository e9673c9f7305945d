import CommandLanguage
import Glibc

/// Why a file cannot be written.
enum WriteProblem: Error {
  case notPermitted
  /// A device, a pipe.
  case notAFile
  case isFolder
  /// The folder that it would be in is not there.
  case folderMissing
  case other(String)

  /// The problem that the system has just told.
  static var ofSystem: WriteProblem {
    let code = errno
    return code == EACCES || code == EPERM || code == EROFS
      ? .notPermitted : .other(String(cString: strerror(code)))
  }

  var words: Text {
    switch self {
    case .notPermitted: Text(pl: "brak prawa do zapisu", en: "writing it is not permitted")
    case .notAFile: Text(pl: "to nie jest zwykły plik", en: "it is not a regular file")
    case .isFolder: Text(pl: "to katalog, a nie plik", en: "it is a folder, not a file")
    case .folderMissing: Text(pl: "nie ma takiego katalogu", en: "its folder does not exist")
    case .other(let reason):
      Text(pl: "nie da się zapisać (\(reason))", en: "it cannot be written (\(reason))")
    }
  }
}

/// Replaces the text of a file at once: whoever reads it, whenever the power fails, has the old text or the new.
enum AtomicFile {
  /// A link stays a link: the file that it leads to is replaced. The mode and, where allowed, the owner stay.
  static func replace(_ path: String, with text: String) throws(WriteProblem) {
    guard let resolved = realpath(path, nil) else { throw .ofSystem }
    defer { free(resolved) }
    let target = String(cString: resolved)
    var info = stat()
    guard stat(target, &info) == 0 else { throw .ofSystem }
    guard info.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    guard access(target, W_OK) == 0 else { throw .ofSystem }
    let folder = try put(text, target) { descriptor in
      _ = fchown(descriptor, info.st_uid, info.st_gid)
      return fchmod(descriptor, info.st_mode & 0o7777) == 0 && fsync(descriptor) == 0
    }
    keep(folder)
  }

  /// A file that nobody else may read (0600), and that may be lost when the power fails.
  static func note(_ text: String, _ path: String) throws(WriteProblem) {
    _ = try put(text, path) { _ in true }
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
    _ text: String, _ target: String, prepare: (Int32) -> Bool
  ) throws(WriteProblem) -> String {
    let folder = target.lastIndex(of: "/").map { String(target[...$0]) } ?? ""
    let temporary = try write(text, beside: folder, prepare)
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
