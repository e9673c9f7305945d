import PlainText

/// The state of a Ctrl-R search; knows nothing of keys or screens.
struct HistorySearch {
  /// What has been typed.
  private(set) var pattern = ""
  /// Whether no entry matches what has been typed; the former match stays shown.
  private(set) var isMissing = false

  private let entries: [String]
  private let folded: [[UInt8]]
  private var place: Int?

  /// Searches in `entries`, the newest last.
  init(entries: [String]) {
    self.entries = entries.reversed()
    folded = self.entries.map(Self.folded)
  }

  /// The entry found, nil before the first match.
  var match: String? { place.map { entries[$0] } }

  /// The match, its newer neighbours and then the older ones, the newest first; with the place of the match among them.
  ///
  /// - Returns: nil before the first match.
  func matches(atMost count: Int) -> (entries: [String], place: Int)? {
    guard let place, count > 0 else { return nil }
    let newer = (0..<place).reversed().lazy.filter(matches).prefix(Self.newerShown).reversed()
    let older = (place..<entries.count).lazy.filter(matches).prefix(count - min(count - 1, newer.count))
    let shown = newer.suffix(count - 1) + older
    return (shown.map { entries[$0] }, shown.firstIndex(of: place) ?? 0)
  }

  private static let newerShown = 2

  /// Makes the pattern longer, staying on the shown entry while it matches.
  mutating func type(_ text: String) {
    pattern += text
    look(from: place ?? 0)
  }

  /// Takes the pattern's last character back and starts again with the newest entry.
  mutating func erase() {
    guard !pattern.isEmpty else { return }
    pattern.removeLast()
    place = nil
    look(from: 0)
  }

  /// Goes on to an older match (Ctrl-R again).
  mutating func older() {
    look(from: place.map { $0 + 1 } ?? 0)
  }

  /// Comes back to a newer match (Ctrl-S).
  mutating func newer() {
    guard let place, let found = (0..<place).last(where: matches) else { return }
    self.place = found
    isMissing = false
  }

  private mutating func look(from start: Int) {
    guard !pattern.isEmpty else {
      isMissing = false
      return
    }
    let found = (start..<max(start, entries.count)).first(where: matches)
    place = found ?? place
    // At the oldest match there is no further one, and yet it is one.
    isMissing = !(place.map(matches) ?? false)
  }

  private func matches(_ index: Int) -> Bool {
    Self.contains(folded[index], Self.folded(pattern))
  }

  private static func folded(_ text: String) -> [UInt8] { Array(Folding.base(text).utf8) }

  private static func contains(_ text: [UInt8], _ needle: [UInt8]) -> Bool {
    guard let first = needle.first else { return true }
    guard text.count >= needle.count else { return false }
    return (0...(text.count - needle.count)).contains { start in
      text[start] == first && text[start...].starts(with: needle)
    }
  }
}
