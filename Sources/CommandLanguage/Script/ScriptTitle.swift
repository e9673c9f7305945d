/// What a file without headers calls its one scenario.
package enum ScriptTitle {
  /// The file's name without folder and extension; of standard input its mark.
  package static func of(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }
}
