/// The differences of two texts in the unified format, as `diff -u` shows them and `patch` reads them.
package struct UnifiedDiff {
  private static let context = 3
  private let old: [[UInt8]]
  private let new: [[UInt8]]
  private let edits: [Edit]

  private struct Edit {
    enum Kind: String {
      case kept = " "
      case removed = "-"
      case inserted = "+"
    }

    let kind: Kind
    /// Lines of either text that stand before it.
    let old: Int
    let new: Int
  }

  /// Compares two texts line by line.
  package init(from old: String, to new: String) {
    self.old = Self.lines(old)
    self.new = Self.lines(new)
    edits = Self.edits(LineDiff(self.old, self.new))
  }

  /// The hunks under the names of both texts; empty where they are the same.
  package func text(from oldName: String, to newName: String) -> String {
    let hunks = hunks
    guard !hunks.isEmpty else { return "" }
    return "--- \(oldName)\n+++ \(newName)\n" + hunks.map(text(of:)).joined()
  }

  /// Lines with their ends, so that a missing newline is a difference.
  private static func lines(_ text: String) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: 0x0A).map { $0 + 1 } ?? rest.endIndex
      lines.append(Array(rest[..<end]))
      rest = rest[end...]
    }
    return lines
  }

  private static func edits(_ diff: LineDiff) -> [Edit] {
    var edits: [Edit] = []
    var (old, new) = (0, 0)
    while old < diff.isRemoved.count || new < diff.isInserted.count {
      if old < diff.isRemoved.count, diff.isRemoved[old] {
        edits.append(Edit(kind: .removed, old: old, new: new))
        old += 1
      } else if new < diff.isInserted.count, diff.isInserted[new] {
        edits.append(Edit(kind: .inserted, old: old, new: new))
        new += 1
      } else {
        edits.append(Edit(kind: .kept, old: old, new: new))
        (old, new) = (old + 1, new + 1)
      }
    }
    return edits
  }

  /// Changes with the lines around them; those that are near to each other in one hunk.
  private var hunks: [Range<Int>] {
    var hunks: [Range<Int>] = []
    for index in edits.indices where edits[index].kind != .kept {
      let around = max(0, index - Self.context)..<min(edits.count, index + Self.context + 1)
      if let last = hunks.last, around.lowerBound <= last.upperBound {
        hunks[hunks.count - 1] = last.lowerBound..<around.upperBound
      } else {
        hunks.append(around)
      }
    }
    return hunks
  }

  private func text(of hunk: Range<Int>) -> String {
    let edits = edits[hunk]
    guard let first = edits.first else { return "" }
    let before = edits.count { $0.kind != .inserted }
    let after = edits.count { $0.kind != .removed }
    let places = "-\(Self.place(first.old, before)) +\(Self.place(first.new, after))"
    return "@@ \(places) @@\n" + edits.map(text(of:)).joined()
  }

  /// The first line and the number of lines; of no lines, the line before them.
  private static func place(_ linesBefore: Int, _ count: Int) -> String {
    let start = count == 0 ? linesBefore : linesBefore + 1
    return count == 1 ? "\(start)" : "\(start),\(count)"
  }

  private func text(of edit: Edit) -> String {
    let line = edit.kind == .inserted ? new[edit.new] : old[edit.old]
    let end = line.last == 0x0A ? "" : "\n\\ No newline at end of file\n"
    return edit.kind.rawValue + String(decoding: line, as: UTF8.self) + end
  }
}
