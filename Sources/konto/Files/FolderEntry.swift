import CommandLanguage
import Glibc

/// Something that is in a folder.
struct FolderEntry {
  let name: String
  /// Whether it is a folder itself; a link to one is not.
  let isFolder: Bool

  /// Whether its name begins with a dot.
  var isHidden: Bool { name.hasPrefix(".") }

  /// All that is in a folder, in no order.
  ///
  /// - Parameter folder: a path; an empty one is the current folder.
  static func all(in folder: String) throws(ReadProblem) -> [FolderEntry] {
    guard let stream = opendir(folder.isEmpty ? "." : folder) else { throw Files.problem(errno) }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name.0) { String(cString: $0) }
      guard name != ".", name != ".." else { continue }
      let isFolder = isFolder(of: entry.pointee.d_type, Files.path(of: name, in: folder))
      entries.append(FolderEntry(name: name, isFolder: isFolder))
    }
    return entries
  }

  /// Some systems of files do not tell with the name what it is of.
  private static func isFolder(of type: UInt8, _ path: String) -> Bool {
    guard type == UInt8(DT_UNKNOWN) else { return type == UInt8(DT_DIR) }
    return FileStatus(path, followingLinks: false)?.isFolder ?? false
  }
}
