import Glibc

/// Folders that are not there yet, for files that are about to be written.
package enum MissingFolders {
  /// Creates the missing folders above a file, for their owner only. Failure shows when the file is opened.
  package static func create(above path: String) {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return }
    let folder = String(path[..<slash])
    guard access(folder, F_OK) != 0 else { return }
    create(above: folder)
    mkdir(folder, 0o700)
  }
}
