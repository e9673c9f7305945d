import PlainText

/// Lines run together without what stands between their words: blanks, tabs, the edges of frames, colours.
struct JoinedLines {
  /// What is left of the lines.
  let bytes: [UInt8]
  private let lines: [String]

  private static let escape: UInt8 = 0x1B

  init(_ lines: [String]) {
    self.lines = lines
    let most = lines.reduce(0) { $0 + $1.utf8.count }
    bytes = [UInt8](unsafeUninitializedCapacity: most) { kept, count in
      for line in lines {
        Self.words(of: line) { byte, _ in
          kept.initializeElement(at: count, to: byte)
          count += 1
        }
      }
    }
  }

  /// Each byte of a line that is of a word, and where it stands.
  private static func words(of line: String, _ take: (UInt8, _ offset: Int) -> Void) {
    func read(_ source: UnsafeBufferPointer<UInt8>) {
      var offset = 0
      while offset < source.count {
        let skipped = between(source, offset)
        if skipped == 0 { take(source[offset], offset) }
        offset += max(1, skipped)
      }
    }
    if line.utf8.withContiguousStorageIfAvailable(read) == nil {
      Array(line.utf8).withUnsafeBufferPointer(read)
    }
  }

  /// So many bytes stand there that are of no word.
  private static func between(_ source: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
    let first = source[offset]
    if first == UInt8(ascii: " ") || first == UInt8(ascii: "\t") { return 1 }
    if first >= 0x80 { return FrameEdge.begins(source, at: offset) ? FrameEdge.length : 0 }
    return first == escape ? ControlSequence.length(in: source, at: offset) : 0
  }

  /// What ranges of the bytes are of each line: byte offsets in the line. Where the bytes stood is looked up only now: most
  /// lines hold nothing that is looked for.
  func places(of ranges: [Range<Int>]) -> [[Int: Range<Int>]] {
    guard !ranges.isEmpty else { return [] }
    var origins: [(line: Int, offset: Int)] = []
    for (number, line) in lines.enumerated() { Self.words(of: line) { origins.append((number, $1)) } }
    return ranges.map { range in
      origins[range].reduce(into: [:]) { places, origin in
        let start = places[origin.line]?.lowerBound ?? origin.offset
        places[origin.line] = start..<origin.offset + 1
      }
    }
  }
}
