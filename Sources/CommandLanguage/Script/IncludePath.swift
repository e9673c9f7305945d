/// Paths of included files: relative to the file that includes them (the language, Files).
package enum IncludePath {
  /// A path as the including file means it: from that file's folder, unless it begins at the root.
  package static func joined(_ path: String, to file: String) -> String {
    guard !path.hasPrefix("/"), let slash = file.lastIndex(of: "/") else { return path }
    return String(file[...slash]) + path
  }

  /// The files that a file includes, each path as that file means it.
  package static func all(in bytes: [UInt8], of file: String) -> [String] {
    RawLine.lines(of: bytes, file: file).compactMap { raw in
      guard case .line(let line) = raw, HeaderReader.word(of: line) == .include,
        case .success(.header(let header)) = LineReader.read(line), case .include(let path, _) = header.kind
      else { return nil }
      return path.literal.map { joined($0, to: file) }
    }
  }

  /// Whether a file is one of scenarios by its name, in any case.
  package static func isOfScenarios(_ path: String) -> Bool { path.lowercased().hasSuffix(".scn") }

  /// Without `.` and `..`, so that one file has one name.
  package static func normalized(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else if part != ".." || !parts.isEmpty || !path.hasPrefix("/") {
        parts.append(part)
      }
    }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }
}
