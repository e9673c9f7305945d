import CommandLanguage
import Glibc
import ScenarioTesting

/// What the paths of `konto test` stand for: files, folders, patterns, `-`, and `FILE:LINE` for the scenario there, or for
/// the row of a table that stands in a file of its own.
struct TestPaths {
  private(set) var files: [String] = []
  /// Of files that were asked for with a line only: the lines.
  private(set) var lines: [String: [Int]] = [:]
  /// Of files of tables: the lines of the rows that were asked for.
  private var rows: [(table: String, line: Int)] = []
  private(set) var obstacles: [Obstacle] = []
  /// Those that were asked for by their own names.
  private var named: Set<FileIdentity> = []

  init(_ paths: [String]) {
    var all: [String] = []
    var whole: [String] = []
    var places: [FileIdentity: [Int]] = [:]
    for path in paths {
      if let (file, line) = Self.located(path) {
        if TableUsers.isTable(file) {
          rows.append((file, line))
          continue
        }
        all.append(file)
        named.insert(FileIdentity(file))
        places[FileIdentity(file), default: []].append(line)
        continue
      }
      // What a pattern matches is not asked for by its own name.
      if GlobPattern(path) == nil || Self.exists(path) { named.insert(FileIdentity(path)) }
      all.append(path)
      whole.append(path)
    }
    let users = TableUsers.files(of: rows.map(\.table))
    for file in users where places[FileIdentity(file)] == nil { places[FileIdentity(file)] = [] }
    find(all + users)
    keep(places, unless: whole)
  }

  /// The rows that were asked for, by the paths that scenarios have their tables from.
  func rows(of scripts: [Script]) -> [String: [Int]] {
    guard !rows.isEmpty else { return [:] }
    var names: [FileIdentity: Set<String>] = [:]
    for path in Set(scripts.flatMap(\.included)) {
      names[FileIdentity(path), default: []].insert(IncludePath.normalized(path))
    }
    var found: [String: [Int]] = [:]
    for row in rows {
      // What nobody has a table from is told by the name that it was given.
      for name in names[FileIdentity(row.table)] ?? [IncludePath.normalized(row.table)] {
        found[name, default: []].append(row.line)
      }
    }
    return found
  }

  func isNamed(_ file: String) -> Bool { named.contains(FileIdentity(file)) }

  private mutating func find(_ paths: [String]) {
    let found = ScenarioPaths(paths)
    files = found.files
    obstacles += found.obstacles
  }

  /// A line chooses nothing in a file that was asked for as a whole too, by this name or another, or with its folder.
  private mutating func keep(_ places: [FileIdentity: [Int]], unless whole: [String]) {
    guard !places.isEmpty else { return }
    let wholeFiles = Set(ScenarioPaths(whole).files.map { FileIdentity($0) })
    for file in files {
      let identity = FileIdentity(file)
      if !wholeFiles.contains(identity) { lines[file] = places[identity] }
    }
  }

  /// `FILE:LINE`, unless a file has that name.
  private static func located(_ path: String) -> (file: String, line: Int)? {
    guard let colon = path.lastIndex(of: ":"), colon != path.startIndex,
      let line = Int(path[path.index(after: colon)...]), line > 0, !exists(path)
    else { return nil }
    return (String(path[..<colon]), line)
  }

  private static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
}
