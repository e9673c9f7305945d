import Glibc

/// A pattern of paths, for those that no shell has expanded: `*`, `?` and `[…]` within a name, `**` for folders of any
/// depth. Names that begin with a dot are passed over, as everywhere, unless the pattern names the dot.
struct GlobPattern {
  private let segments: [String]
  private let isAbsolute: Bool

  private static let signs: Set<Character> = ["*", "?", "["]

  /// nil: an ordinary path.
  init?(_ path: String) {
    guard path.contains(where: Self.signs.contains) else { return nil }
    isAbsolute = path.hasPrefix("/")
    segments = path.split(separator: "/").map(String.init)
  }

  /// The folders and the `.scn` files that match, in the order of their names.
  func matches() -> [String] {
    var found: Set<String> = []
    walk(isAbsolute ? "/" : "", segments[...], &found)
    return found.sorted()
  }

  private func walk(_ folder: String, _ rest: ArraySlice<String>, _ found: inout Set<String>) {
    guard let segment = rest.first else { return }
    let further = rest.dropFirst()
    if segment == "**" {
      walkEveryDepth(folder, further, &found)
    } else if !segment.contains(where: Self.signs.contains) {
      take(folder + segment, further, &found)
    } else {
      for name in Self.names(in: folder) where fnmatch(segment, name, FNM_PERIOD) == 0 {
        take(folder + name, further, &found)
      }
    }
  }

  private func take(_ path: String, _ further: ArraySlice<String>, _ found: inout Set<String>) {
    guard further.isEmpty else { return walk(path + "/", further, &found) }
    if Self.isScenarioFile(path) || Self.isFolder(path, followingLinks: true) { found.insert(path) }
  }

  private func walkEveryDepth(_ folder: String, _ further: ArraySlice<String>, _ found: inout Set<String>) {
    // At the end of a pattern it stands for all that is in the folder, which is what a folder stands for.
    guard !further.isEmpty else {
      if Self.isFolder(folder.isEmpty ? "." : folder, followingLinks: true) {
        found.insert(folder.isEmpty ? "." : folder)
      }
      return
    }
    walk(folder, further, &found)
    for name in Self.names(in: folder) where !name.hasPrefix(".") && Self.isFolder(folder + name) {
      walkEveryDepth(folder + name + "/", further, &found)
    }
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder.isEmpty ? "." : folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name.0) { String(cString: $0) }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// One that cannot be asked about counts, so that reading it tells why.
  private static func isScenarioFile(_ path: String) -> Bool {
    var info = stat()
    return path.hasSuffix(".scn") && lstat(path, &info) == 0 && !isFolder(path, followingLinks: true)
  }

  /// Where folders of any depth are searched, a link to one is not followed: it might lead back.
  private static func isFolder(_ path: String, followingLinks: Bool = false) -> Bool {
    var info = stat()
    return (followingLinks ? stat(path, &info) : lstat(path, &info)) == 0 && info.st_mode & S_IFMT == S_IFDIR
  }
}
