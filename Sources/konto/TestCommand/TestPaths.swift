import CommandLanguage
import Glibc
import ScenarioTesting

/// What the paths of `konto test` stand for: files, folders, patterns, `-`, and `FILE:LINE` for the scenario there.
struct TestPaths {
  private(set) var files: [String] = []
  /// Of files that were asked for with a line only: the lines.
  private(set) var lines: [String: [Int]] = [:]
  private(set) var obstacles: [Obstacle] = []
  /// Those that were asked for by their own names.
  private var named: Set<FileIdentity> = []

  init(_ paths: [String]) {
    var all: [String] = []
    var whole: [String] = []
    var places: [FileIdentity: [Int]] = [:]
    for path in paths {
      if let (file, line) = Self.located(path) {
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
    find(all)
    keep(places, unless: whole)
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
