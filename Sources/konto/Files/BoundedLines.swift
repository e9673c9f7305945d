import Glibc

/// Lines of standard input, of a length that is bounded whatever comes.
enum BoundedLines {
  enum Line {
    case whole([UInt8])
    /// All of it was read, and none of it kept.
    case tooLong
  }

  /// The next line without its end; nil at the end of the input, and after a signal.
  static func next(_ longest: Int) -> Line? {
    var line: [UInt8] = []
    var isTooLong = false
    while true {
      let byte = getchar()
      if byte < 0, line.isEmpty, !isTooLong { return nil }
      if byte < 0 || byte == 10 { return isTooLong ? .tooLong : .whole(line) }
      if line.count < longest { line.append(UInt8(truncatingIfNeeded: byte)) } else { isTooLong = true }
    }
  }
}
