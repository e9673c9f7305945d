import CommandLanguage

/// The scenario files near a file that include it: then it is a part, and need not hold a scenario of its own.
struct Includers {
  /// More files than a folder of scenarios has; beyond them nothing is looked for.
  private static let most = 500

  /// Whether a file in its folder, or in the folder above, includes it.
  static func exist(of path: String) -> Bool {
    let part = Files.identity(path)
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let near = scenarios(in: folder) + scenarios(in: folder + "../")
    return near.prefix(most).contains { includes($0, part) }
  }

  private static func scenarios(in folder: String) -> [String] {
    let entries = (try? FolderEntry.all(in: folder)) ?? []
    return entries.filter { !$0.isHidden && $0.name.hasSuffix(".scn") }.map { folder + $0.name }
  }

  private static func includes(_ file: String, _ part: String) -> Bool {
    guard FileStatus(file)?.isFile ?? false, let bytes = try? Files.read(file) else { return false }
    return IncludePath.all(in: bytes, of: file).contains { Files.identity($0) == part }
  }
}
