/// Lines run together without what stands between their words: blanks, tabs, the edges of frames, colours.
struct JoinedLines {
  private(set) var bytes: [UInt8] = []
  private var origins: [(line: Int, offset: Int)] = []

  private static let escape: UInt8 = 0x1B

  init(_ lines: [String]) {
    bytes.reserveCapacity(lines.reduce(0) { $0 + $1.utf8.count })
    origins.reserveCapacity(bytes.capacity)
    for (line, text) in lines.enumerated() {
      let source = Array(text.utf8)
      var offset = 0
      while offset < source.count {
        let skipped = Self.between(source, offset)
        if skipped == 0 {
          bytes.append(source[offset])
          origins.append((line, offset))
        }
        offset += max(1, skipped)
      }
    }
  }

  /// So many bytes stand there that are of no word.
  private static func between(_ source: [UInt8], _ offset: Int) -> Int {
    let first = source[offset]
    if first == UInt8(ascii: " ") || first == UInt8(ascii: "\t") { return 1 }
    guard first == escape else { return FrameEdge.begins(source[offset...]) ? FrameEdge.length : 0 }
    return source[offset...].firstIndex(of: UInt8(ascii: "m")).map { $0 - offset + 1 } ?? 1
  }

  /// What a range of the bytes is of each line: byte offsets in the line.
  func places(of range: Range<Int>) -> [Int: Range<Int>] {
    origins[range].reduce(into: [:]) { places, origin in
      let start = places[origin.line]?.lowerBound ?? origin.offset
      places[origin.line] = start..<origin.offset + 1
    }
  }
}
