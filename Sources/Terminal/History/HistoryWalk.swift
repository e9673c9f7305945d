/// Where the arrow keys stand among the remembered lines; knows nothing of keys or screens.
struct HistoryWalk {
  /// Oldest first.
  private let entries: [String]
  /// Behind the newest stands the line itself.
  private var place: Int
  /// The line as it was left.
  private var left = ""
  /// What a search looks for, and the line that it found: as long as that line stands, the search goes on.
  private var search: (pattern: String, found: String)?

  init(_ entries: [String]) {
    self.entries = entries
    place = entries.count
  }

  /// The entry before the one that is shown.
  ///
  /// - Parameter line: as it now is.
  mutating func older(than line: String) -> String? { go(to: place - 1, from: line) }

  /// The entry behind the one that is shown; behind the newest the line as it was left.
  mutating func newer(than line: String) -> String? { go(to: place + 1, from: line) }

  /// The first of all entries.
  mutating func oldest(from line: String) -> String? { go(to: 0, from: line) }

  /// The entry that is shown as it was before it was changed; nil for a line that was not recalled.
  var restored: String? { place < entries.count ? entries[place] : nil }

  /// The next older entry that has the text before the cursor in it.
  mutating func older(alike line: String, before cursor: Int) -> String? {
    let pattern = pattern(line, cursor)
    let found = entries[..<place].lastIndex { $0 != line && $0.contains(pattern) }
    return found.flatMap { go(to: $0, searching: pattern, from: line) }
  }

  /// The next newer entry, or the line as it was left, that has the text before the cursor in it.
  mutating func newer(alike line: String, before cursor: Int) -> String? {
    let pattern = pattern(line, cursor)
    let newer = entries.indices.dropFirst(place + 1)
    let found = newer.first { entries[$0] != line && entries[$0].contains(pattern) } ?? entries.count
    return go(to: found, searching: pattern, from: line)
  }

  private func pattern(_ line: String, _ cursor: Int) -> String {
    if let search, search.found == line { return search.pattern }
    return String(String.UnicodeScalarView(line.unicodeScalars.prefix(cursor)))
  }

  private mutating func go(to target: Int, searching pattern: String, from line: String) -> String? {
    guard let found = go(to: target, from: line) else { return nil }
    search = (pattern, found)
    return found
  }

  private mutating func go(to target: Int, from line: String) -> String? {
    guard (0...entries.count).contains(target), target != place else { return nil }
    if place == entries.count { left = line }
    place = target
    return target < entries.count ? entries[target] : left
  }
}
