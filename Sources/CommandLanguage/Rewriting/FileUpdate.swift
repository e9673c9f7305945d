/// A file with some of its lines replaced.
package enum FileUpdate {
  /// Line ends, an initial BOM and all other lines stay; a file in its canonical form stays in it, so that the
  /// columns of the new lines are aligned with those around them.
  ///
  /// - Parameter lines: the new texts, by the number of the line from 1.
  package static func text(
    _ bytes: [UInt8], file: String, in vocabulary: Vocabulary = .standard, replacing lines: [Int: String]
  ) -> String {
    let text = String(decoding: replaced(bytes, lines), as: UTF8.self)
    func formatted(_ bytes: [UInt8]) -> String? {
      try? Formatter.format(bytes, file: file, language: nil, in: vocabulary).get()
    }
    return formatted(bytes).map { $0.utf8.elementsEqual(bytes) } == true
      ? formatted(Array(text.utf8)) ?? text : text
  }

  private static func replaced(_ bytes: [UInt8], _ lines: [Int: String]) -> [UInt8] {
    let mark: [UInt8] = bytes.starts(with: SourceFile.byteOrderMark) ? SourceFile.byteOrderMark : []
    var result = mark
    var number = 0
    var rest = bytes.dropFirst(mark.count)
    while !rest.isEmpty {
      number += 1
      let end = rest.firstIndex(of: 0x0A).map { $0 + 1 } ?? rest.endIndex
      let line = rest[..<end]
      result += lines[number].map { Array($0.utf8) + line.end } ?? Array(line)
      rest = rest[end...]
    }
    return result
  }
}

extension ArraySlice<UInt8> {
  /// LF, CRLF, or nothing.
  fileprivate var end: ArraySlice<UInt8> {
    guard last == 0x0A else { return [] }
    return dropLast().last == 0x0D ? suffix(2) : suffix(1)
  }
}
