/// Lines run together without what stands between their words: blanks, tabs, the edges of frames, colours.
struct JoinedLines {
  private(set) var bytes: [UInt8] = []
  private var origins: [(line: Int, offset: Int)] = []

  private static let escape: UInt8 = 0x1B

  init(_ lines: [String]) {
    for (line, text) in lines.enumerated() {
      var rest = Array(text.utf8)[...]
      while let first = rest.first {
        let skipped = Self.between(rest, first)
        if skipped == 0 {
          bytes.append(first)
          origins.append((line, rest.startIndex))
        }
        rest = rest.dropFirst(max(1, skipped))
      }
    }
  }

  /// So many bytes stand here that are of no word.
  private static func between(_ rest: ArraySlice<UInt8>, _ first: UInt8) -> Int {
    if first == UInt8(ascii: " ") || first == UInt8(ascii: "\t") { return 1 }
    if FrameEdge.begins(rest) { return FrameEdge.length }
    guard first == escape else { return 0 }
    return rest.firstIndex(of: UInt8(ascii: "m")).map { $0 - rest.startIndex + 1 } ?? 1
  }

  /// What a range of the bytes is of each line: byte offsets in the line.
  func places(of range: Range<Int>) -> [Int: Range<Int>] {
    origins[range].reduce(into: [:]) { places, origin in
      let start = places[origin.line]?.lowerBound ?? origin.offset
      places[origin.line] = start..<origin.offset + 1
    }
  }
}
