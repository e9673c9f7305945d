import CommandLanguage
import Glibc
import ScenarioTesting

/// The scenario files that paths stand for: a file for itself, a folder for all `.scn` files in it and below, a pattern
/// for what matches. Hidden files and folders, and links to folders, are passed over; a file is found once, by however
/// many names.
struct ScenarioPaths {
  private(set) var files: [String] = []
  private(set) var emptyFolders: [String] = []
  private(set) var unreadable: [(path: String, problem: ReadProblem)] = []
  private var seen: Set<FileIdentity> = []

  init(_ paths: [String]) {
    for path in paths { take(path) }
  }

  private mutating func take(_ path: String) {
    if let pattern = GlobPattern(path), FileStatus(path) == nil { return take(pattern, path) }
    guard path != Files.standardInput, Files.isFolder(path) else { return add(path) }
    let count = unreadable.count
    let found = scenarios(in: path).sorted()
    for file in found { add(file) }
    if found.isEmpty, unreadable.count == count { emptyFolders.append(path) }
  }

  /// A folder without scenarios is nothing to complain about where others match too.
  private mutating func take(_ pattern: GlobPattern, _ path: String) {
    let matching = ScenarioPaths(pattern.matches())
    unreadable += matching.unreadable
    for file in matching.files { add(file) }
    if matching.files.isEmpty { emptyFolders.append(path) }
  }

  /// A file that cannot be asked about is kept: reading it tells why.
  private mutating func add(_ path: String) {
    if seen.insert(FileIdentity(path)).inserted { files.append(path) }
  }

  private mutating func scenarios(in folder: String) -> [String] {
    let entries: [FolderEntry]
    do throws(ReadProblem) {
      entries = try FolderEntry.all(in: folder)
    } catch {
      unreadable.append((folder, error))
      return []
    }
    var found: [String] = []
    for entry in entries where !entry.isHidden {
      let path = Files.path(of: entry.name, in: folder)
      if entry.isFolder {
        found += scenarios(in: path)
      } else if IncludePath.isOfScenarios(entry.name), Self.isFile(path) {
        found.append(path)
      }
    }
    return found
  }

  /// A link that leads nowhere counts, so that it is complained about.
  private static func isFile(_ path: String) -> Bool { FileStatus(path)?.isFile ?? true }
}

extension ScenarioPaths {
  /// What some paths stand for nothing by.
  var obstacles: [Obstacle] {
    unreadable.map { .unreadable(path: $0.path, $0.problem) }
      + emptyFolders.map { .nothing(.noFile(path: $0)) }
  }
}
