import Foundation
import TestSupport

/// An article of the documents: its text, and the parts of it that are made from the declarations, each between
/// `<!-- generated: NAME -->` and `<!-- end -->`.
struct Article {
  private(set) var lines: [String]

  /// - Parameter path: from the top of the repository.
  init(_ path: String) throws {
    lines = try String(contentsOf: Repository.root.appending(path: path), encoding: .utf8).components(
      separatedBy: "\n")
  }

  /// The names of the parts that are marked in it.
  var parts: [String] { lines.compactMap(Self.name) }

  /// What stands between the marks of a part; nil where they are not both there.
  subscript(part: String) -> [String]? {
    get { range(of: part).map { Array(lines[$0]) } }
    set {
      guard let range = range(of: part) else { return }
      lines.replaceSubrange(range, with: newValue ?? [])
    }
  }

  private func range(of part: String) -> Range<Int>? {
    guard let start = lines.firstIndex(where: { Self.name($0) == part }),
      let end = lines[start...].firstIndex(of: "<!-- end -->")
    else { return nil }
    return start + 1..<end
  }

  private static func name(_ line: String) -> String? {
    let (start, end) = ("<!-- generated: ", " -->")
    guard line.hasPrefix(start), line.hasSuffix(end) else { return nil }
    return String(line.dropFirst(start.count).dropLast(end.count))
  }
}

extension Article {
  /// The rows of its tables, each cell trimmed, without headings and rules.
  var rows: [[String]] { Self.rows(in: lines) }

  /// The rows of the tables under a heading, up to the next of its rank or above.
  func rows(under heading: String) -> [[String]] { Self.rows(in: section(heading)) }

  func section(_ heading: String) -> [String] {
    guard let start = lines.firstIndex(where: { $0.hasPrefix("## ") && $0.dropFirst(3) == heading }) else {
      return []
    }
    return Array(lines[(start + 1)...].prefix { !$0.hasPrefix("## ") })
  }

  private static func rows(in lines: [String]) -> [[String]] {
    lines.filter { $0.hasPrefix("| ") && !$0.hasPrefix("| |") }.map { line in
      line.dropFirst(2).dropLast(2).replacing("\\|", with: "\u{0}").components(separatedBy: " | ")
        .map { $0.replacing("\u{0}", with: "|").trimmingCharacters(in: .whitespaces) }
    }
  }

  /// What stands between backticks.
  static func code(in text: String) -> [String] {
    let pieces = text.components(separatedBy: "`")
    return pieces.indices.filter { $0 % 2 == 1 }.map { pieces[$0] }
  }
}
