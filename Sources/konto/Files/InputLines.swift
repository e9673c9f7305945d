import CommandLanguage
import Glibc

/// Lines of standard input. None is split, but of one that is far too long only the beginning is kept, and one that is
/// longer than any file may be is the last.
struct InputLines {
  private let mostKept: Int
  private var hasEnded = false

  /// - Parameter mostKept: how much of a line is kept, in bytes without its end.
  init(keeping mostKept: Int = 1 << 20) { self.mostKept = mostKept }

  /// The next line with its end, if it has one; nil at the end of the input, and after a signal.
  mutating func next() -> [UInt8]? {
    guard !hasEnded else { return nil }
    var line: [UInt8] = []
    for _ in 0...Limits.largestFile {
      let byte = getchar()
      if byte < 0 { return line.isEmpty ? nil : line }
      if byte == 10 { return line + [10] }
      if line.count < mostKept { line.append(UInt8(truncatingIfNeeded: byte)) }
    }
    hasEnded = true
    return line
  }
}
