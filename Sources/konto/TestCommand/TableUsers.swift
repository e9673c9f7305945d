import CommandLanguage
import ScenarioTesting

/// The scenario files that have rows from a table in a file of its own, where that alone is named.
enum TableUsers {
  /// Whether a path is of a table, by its name.
  static func isTable(_ path: String) -> Bool { path.lowercased().hasSuffix(".csv") }

  /// Those in the folder of each table and below, or else in the current folder and below, that name it.
  static func files(of tables: [String]) -> [String] { tables.uniqued.flatMap(files(of:)).uniqued }

  private static func files(of table: String) -> [String] {
    let parts = table.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().joined(separator: "/")
    let name = Array((parts.last ?? "").utf8)
    let near = naming(name, in: folder.isEmpty ? (parts.count > 1 ? "/" : ".") : folder)
    return near.isEmpty && !folder.isEmpty ? naming(name, in: ".") : near
  }

  private static func naming(_ name: [UInt8], in folder: String) -> [String] {
    ScenarioPaths([folder]).files.filter { file in
      (try? Files.read(file)).map { $0.firstRange(of: name) != nil } ?? false
    }.map { file in folder == "." && file.hasPrefix("./") ? String(file.dropFirst(2)) : file }
  }
}
