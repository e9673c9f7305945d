import CommandLanguage
import Glibc

/// Files of the system; `-` is standard input.
enum Files {
  static let standardInput = "-"

  /// All bytes of a file; a folder, a missing or a forbidden one is told apart.
  static func read(_ path: String) throws(ReadProblem) -> [UInt8] {
    if path == standardInput { return try readAll(STDIN_FILENO) }
    let descriptor = openAtOnce(path)
    guard descriptor >= 0 else { throw problem(errno) }
    defer { close(descriptor) }
    var status = stat()
    let isKnown = fstat(descriptor, &status) == 0
    let isFile = isKnown && status.st_mode & S_IFMT == S_IFREG
    let size = isKnown ? Int(status.st_size) : 0
    guard size <= Limits.largestFile || !isFile else { throw .tooLarge }
    // What is no file may give its bytes one by one: from now on it is waited for.
    if !isFile { _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK) }
    // Some files of the kernel say that they are larger than any memory.
    return try readAll(descriptor, expecting: min(size, Limits.largestFile))
  }

  /// A pipe into which nobody writes ends there; to open it otherwise would wait for a writer, perhaps for ever.
  private static func openAtOnce(_ path: String) -> Int32 {
    open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
  }

  /// The bytes of a file that another includes; nil where it cannot be read.
  static func included(_ path: String) -> [UInt8]? { path == standardInput ? nil : try? read(path) }

  private static func readAll(_ descriptor: Int32, expecting size: Int = 0) throws(ReadProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    // With room for one byte more the second piece is the empty one that says the file has ended.
    var piece = [UInt8](repeating: 0, count: size > 0 ? min(size + 1, 1 << 16) : 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw problem(errno) }
      guard count > 0 else { return bytes }
      guard bytes.count + count <= Limits.largestFile else { throw .tooLarge }
      bytes += piece[..<count]
    }
  }

  /// The one path of a file that has several; the path as given where the system finds no file.
  static func identity(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return IncludePath.normalized(path) }
    defer { free(real) }
    return String(cString: real)
  }

  /// The one path of a file that is not there yet: that of its folder, and its name.
  static func identityOfNew(_ path: String) -> String {
    let path = IncludePath.normalized(path)
    guard let slash = path.lastIndex(of: "/") else { return identity(".") + "/" + path }
    let folder = String(path[..<slash])
    return identity(folder.isEmpty ? "/" : folder) + path[slash...]
  }

  /// What the error number of the system says of a file.
  static func problem(_ code: Int32) -> ReadProblem {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case EISDIR: .isFolder
    case EACCES, EPERM: .notPermitted
    case _: .other(String(cString: strerror(code)))
    }
  }

  /// The paths that begin as given, folders ending in `/`: for completion.
  static func paths(beginning prefix: String) -> [String] {
    let folder = prefix.lastIndex(of: "/").map { String(prefix[...$0]) } ?? ""
    let entries = (try? FolderEntry.all(in: folder)) ?? []
    let fitting = entries.filter { !$0.isHidden && (folder + $0.name).hasPrefix(prefix) }
    let paths = fitting.compactMap { entry -> String? in
      guard entry.isFolder || IncludePath.isOfScenarios(entry.name) else { return nil }
      return folder + entry.name + (entry.isFolder ? "/" : "")
    }
    return paths.sorted()
  }

  static func isFolder(_ path: String) -> Bool { FileStatus(path)?.isFolder ?? false }

  /// A folder and all in it, each ending in `/`; hidden ones and links are passed over.
  static func foldersBelow(_ folder: String) -> [String] {
    guard let entries = try? FolderEntry.all(in: folder) else { return [] }
    let below = entries.filter { $0.isFolder && !$0.isHidden }
    return [folder] + below.flatMap { foldersBelow(folder + $0.name + "/") }
  }

  /// What is in a folder of this path, an empty one being the current folder.
  static func path(of name: String, in folder: String) -> String {
    folder.isEmpty || folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}
