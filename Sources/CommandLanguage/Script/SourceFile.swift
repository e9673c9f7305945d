/// The bytes of a file, or of what is typed, held once for all that is read of them.
final class SourceFile: Sendable {
  let bytes: [UInt8]
  /// What its lines refer to, which need not hold its bytes.
  let origin: SourceOrigin
  var name: String { origin.file }
  var vocabulary: Vocabulary { origin.vocabulary }

  init(_ bytes: [UInt8], name: String, inclusion: Inclusion? = nil, in vocabulary: Vocabulary) {
    self.bytes = bytes
    origin = SourceOrigin(file: name, inclusion: inclusion, in: vocabulary)
  }

  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Where the first line begins.
  var beginning: Int { bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0 }

  /// All of its lines.
  var whole: SourceExtent { SourceExtent(source: self, bytes: beginning..<bytes.count, linesBefore: 0) }

  /// The whole in parts that can be read one without the other: each but the first begins with the header of
  /// a scenario, so that no table goes over from one into the next.
  ///
  /// - Parameter size: how many bytes a part has, and the rest of its last scenario.
  func parts(of size: Int = 1 << 14) -> [SourceExtent] {
    var parts: [SourceExtent] = []
    var (start, linesBefore) = (beginning, 0)
    while start < bytes.count {
      let end = headerOfScenario(after: start + size)
      parts.append(SourceExtent(source: self, bytes: start..<end, linesBefore: linesBefore))
      linesBefore += lineEnds(in: start..<end)
      start = end
    }
    return parts
  }

  private func lineEnds(in range: Range<Int>) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      // In small numbers and without a branch: so the compiler counts many at once.
      for start in stride(from: range.lowerBound, to: range.upperBound, by: 128) {
        var few: UInt8 = 0
        for place in start..<min(start + 128, range.upperBound) {
          few &+= bytes[place] == UInt8(ascii: "\n") ? 1 : 0
        }
        count += Int(few)
      }
      return count
    }
  }

  /// Where the first line from there on begins that may be the header of a scenario; else the end.
  private func headerOfScenario(after position: Int) -> Int {
    var rest = bytes[min(position, bytes.count)...]
    while let lineEnd = rest.firstIndex(of: UInt8(ascii: "\n")) {
      rest = rest[(lineEnd + 1)...]
      let words = rest.drop(while: Lexer.isBlank)
      if HeaderWord.wordsForScenario.contains(where: words.starts) { return rest.startIndex }
    }
    return bytes.count
  }
}

extension HeaderWord {
  /// In UTF-8.
  fileprivate static let wordsForScenario = [scenarioTerm.en, scenarioTerm.pl].map { Array($0.utf8) }
}
