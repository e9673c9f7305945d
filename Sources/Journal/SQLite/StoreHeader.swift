import Glibc

/// The first hundred bytes of a file, read before SQLite touches it (sqlite.org/fileformat.html §1.3): what is not
/// a store, or not one that we can keep, is left as it is.
struct StoreHeader {
  private let bytes: [UInt8]
  private let size: Int

  /// Reads the header of an existing file.
  init(path: String) throws(StoreProblem) {
    // A pipe would be waited for until somebody writes into it.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.problem(errno) }
    defer { close(descriptor) }
    var info = stat()
    guard fstat(descriptor, &info) == 0 else { throw Self.problem(errno) }
    guard info.st_mode & S_IFMT != S_IFDIR else { throw .isFolder }
    guard info.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    var read = [UInt8](repeating: 0, count: 100)
    let count = pread(descriptor, &read, 100, 0)
    guard count >= 0 else { throw Self.problem(errno) }
    bytes = Array(read[..<count])
    size = Int(info.st_size)
  }

  /// Throws what keeps the file from being used as a store.
  func expectStore(hasLog: Bool) throws(StoreProblem) {
    guard size > 0 else { throw .empty }
    guard bytes.count == 100, bytes.starts(with: Array("SQLite format 3".utf8) + [0]) else {
      throw .notADatabase
    }
    guard number(at: 68) == StoreSchema.application else { throw .foreign }
    let version = number(at: 60)
    guard version <= StoreSchema.version else {
      throw .newer(version: version, known: StoreSchema.version)
    }
    guard StoreSchema.readVersions.contains(version) else { throw .damaged("user_version \(version)") }
    // While a write-ahead log stands beside it, the file may rightly be shorter than it says.
    guard hasLog || number(at: 28) * pageSize <= size else { throw .truncated }
  }

  private var pageSize: Int {
    let written = Int(bytes[16]) << 8 | Int(bytes[17])
    return written == 1 ? 65_536 : written
  }

  private func number(at offset: Int) -> Int {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
  }

  static func problem(_ code: Int32) -> StoreProblem {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case EACCES, EPERM: .notPermitted
    case EISDIR: .isFolder
    case ENXIO: .notAFile
    case EROFS: .notWritable
    case ENOSPC, EDQUOT: .full
    case _: .other(String(cString: strerror(code)))
    }
  }
}
