import Glibc

/// A pattern of paths, for those that no shell has expanded: `*`, `?` and `[…]` within a name, `**` for folders of any
/// depth. Hidden names are passed over, as everywhere.
struct GlobPattern {
  private let segments: [String]
  private let isAbsolute: Bool

  /// nil: an ordinary path.
  init?(_ path: String) {
    guard path.contains(where: { "*?[".contains($0) }) else { return nil }
    isAbsolute = path.hasPrefix("/")
    segments = path.split(separator: "/").map(String.init)
  }

  /// The paths that match, in the order of their names.
  func matches() -> [String] {
    var found: Set<String> = []
    walk(isAbsolute ? "/" : "", segments[...], &found)
    return found.sorted()
  }

  private func walk(_ folder: String, _ rest: ArraySlice<String>, _ found: inout Set<String>) {
    guard let segment = rest.first else { return }
    let further = rest.dropFirst()
    if segment == "**" {
      walk(folder, further, &found)
      for name in Self.names(in: folder) where Self.isFolder(folder + name) {
        walk(folder + name + "/", rest, &found)
      }
      return
    }
    for name in Self.names(in: folder) where fnmatch(segment, name, 0) == 0 {
      if further.isEmpty { found.insert(folder + name) } else { walk(folder + name + "/", further, &found) }
    }
    if segment == "." || segment == ".." { walk(folder + segment + "/", further, &found) }
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder.isEmpty ? "." : folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name.0) { String(cString: $0) }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }

  /// A link to a folder is not followed: it might lead back.
  private static func isFolder(_ path: String) -> Bool {
    var info = stat()
    return lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
  }
}
