/// What a file without headers calls its one scenario.
package enum ScriptTitle {
  /// The file's name without folder and extension; of standard input its mark.
  package static func of(_ path: String) -> String {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? path
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }
}
