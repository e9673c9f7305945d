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
    walk(isAbsolute ? "/" : "", matching: segments[...], into: &found)
    return found.sorted()
  }

  private func walk(_ folder: String, matching rest: ArraySlice<String>, into found: inout Set<String>) {
    guard let segment = rest.first else { return }
    let further = rest.dropFirst()
    if segment == "**" {
      walkEveryDepth(of: folder, matching: further, into: &found)
    } else if !segment.contains(where: Self.signs.contains) {
      take(folder + segment, matching: further, into: &found)
    } else {
      for entry in Self.entries(in: folder) where fnmatch(segment, entry.name, FNM_PERIOD) == 0 {
        take(folder + entry.name, matching: further, into: &found)
      }
    }
  }

  private func take(_ path: String, matching further: ArraySlice<String>, into found: inout Set<String>) {
    guard further.isEmpty else { return walk(path + "/", matching: further, into: &found) }
    if Self.isScenarioFile(path) || Files.isFolder(path) { found.insert(path) }
  }

  private func walkEveryDepth(
    of folder: String, matching further: ArraySlice<String>, into found: inout Set<String>
  ) {
    // At the end of a pattern it stands for all that is in the folder, which is what a folder stands for.
    guard !further.isEmpty else {
      let folder = folder.isEmpty ? "." : folder
      if Files.isFolder(folder) { found.insert(folder) }
      return
    }
    walk(folder, matching: further, into: &found)
    // A link to a folder is not followed here: it might lead back.
    for entry in Self.entries(in: folder) where !entry.isHidden && entry.isFolder {
      walkEveryDepth(of: folder + entry.name + "/", matching: further, into: &found)
    }
  }

  private static func entries(in folder: String) -> [FolderEntry] { (try? FolderEntry.all(in: folder)) ?? [] }

  /// One that cannot be asked about counts, so that reading it tells why.
  private static func isScenarioFile(_ path: String) -> Bool {
    Files.isOfScenarios(path) && FileStatus(path, followingLinks: false) != nil && !Files.isFolder(path)
  }
}
