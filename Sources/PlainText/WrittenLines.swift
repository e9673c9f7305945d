/// Lines that are written one behind the other in one piece: a report of many lines makes no text of each.
package struct WrittenLines: Sendable {
  /// In UTF-8, each line with a line feed behind it.
  package private(set) var bytes: [UInt8] = []

  /// No line was written yet.
  ///
  /// - Parameter room: for so many bytes, so that what is written need not be moved.
  package init(room: Int = 0) { bytes.reserveCapacity(room) }

  /// Writes a line behind so many blanks; none for less than one.
  package mutating func add(_ line: String, behind blanks: Int = 0) {
    for _ in 0..<max(0, blanks) { bytes.append(UInt8(ascii: " ")) }
    bytes.add(line)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Writes a line of two parts with two blanks between them.
  package mutating func add(_ head: String, beside rest: Substring) {
    bytes.add(head)
    bytes.add("  ")
    bytes.add(rest)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// The lines from the byte at `start` on, where one begins.
  package func lines(from start: Int = 0) -> [String] {
    bytes[start...].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast()
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// Takes back what was written from that byte on.
  package mutating func takeBack(from start: Int) { bytes.removeSubrange(start...) }

  /// Writes other lines in the place of those from that byte on.
  package mutating func replace(from start: Int, with lines: [String]) {
    takeBack(from: start)
    for line in lines { add(line) }
  }
}
