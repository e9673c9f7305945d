import CommandLanguage
import Glibc
import ScenarioTesting

/// What the paths of `konto test` stand for: files, folders, patterns, `-`, and `FILE:LINE` for the scenario there.
struct TestPaths {
  private(set) var files: [String] = []
  /// Those that were asked for by their own names.
  private(set) var named: Set<String> = []
  /// Of files that were named with a line only: the lines.
  private(set) var lines: [String: [Int]] = [:]
  private(set) var obstacles: [Obstacle] = []

  init(_ paths: [String]) {
    var whole: [String] = []
    for path in paths {
      if let (file, line) = Self.located(path) {
        whole.append(file)
        named.insert(file)
        lines[file, default: []].append(line)
      } else if let pattern = GlobPattern(path), !Self.exists(path) {
        take(pattern.matches(), of: path, &whole)
      } else {
        whole.append(path)
        named.insert(path)
      }
    }
    for path in whole where paths.contains(path) { lines[path] = nil }
    find(whole)
  }

  private mutating func take(_ matches: [String], of pattern: String, _ whole: inout [String]) {
    if matches.isEmpty { obstacles.append(.nothing(.noFile(path: pattern))) }
    whole += matches
  }

  private mutating func find(_ paths: [String]) {
    let found = ScenarioPaths(paths)
    files = found.files
    obstacles += found.unreadable.map { .unreadable(path: $0.path, $0.problem) }
    obstacles += found.emptyFolders.map { .nothing(.noFile(path: $0)) }
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
