import PlainText

/// The lines of a whole file with their secrets hidden: that a cell of a table holds one, only the head of its column and
/// the lines tell that use it.
package struct FileRedaction {
  private var lines: [String] = []

  /// Reads a file of any form; its text need not be free of mistakes.
  ///
  /// - Parameters:
  ///   - path: of the file.
  ///   - included: the bytes of a file that it includes, by the path; nil where it cannot be read. Only such a file tells
  ///     what the names are for that an include gives it.
  package init(
    _ bytes: [UInt8], of path: String = "", in vocabulary: Vocabulary = .standard,
    including included: (String) -> [UInt8]? = { _ in nil }
  ) {
    let read = RawLine.lines(of: bytes, file: path, in: vocabulary)
    let secret = SecretFlow(read, in: vocabulary, including: included).secrets()
    var table = Table.none
    for raw in read {
      guard case .line(let line) = raw else {
        lines.append("•••")
        continue
      }
      lines.append(Self.masked(line, &table, secret))
    }
    let written = read.reduce(into: Set<String>()) { written, raw in
      guard case .line(let line) = raw else { return }
      written.formUnion(Redaction.secrets(in: line.text, isSecret: secret.contains, vocabulary))
    }
    let others = HiddenSecrets(written, in: vocabulary)
    lines = lines.map { LongNumbers.masked(others.hidden(in: $0)) }
  }

  /// Reads a file of comma-separated values.
  ///
  /// - Parameter columns: the names of those that hold secrets, besides those whose names say so.
  package init(
    table bytes: [UInt8], secretColumns columns: Set<String>, in vocabulary: Vocabulary = .standard
  ) {
    var hidden: [Range<Int>] = []
    var (names, isHead) = ([String](), true)
    var scanner = CSVScanner(bytes)
    do throws(CSVProblem) {
      while let record = try scanner.next() {
        if isHead {
          names = record.cells.map { CSVText.content(of: bytes[$0]) }
          isHead = false
        } else {
          hidden += zip(names, record.cells).filter { name, _ in
            columns.contains(name) || vocabulary.secrets.isSecretKey(name)
          }.map(\.1)
        }
      }
    } catch {
      // Nobody knows what stands behind what cannot be split.
      hidden.append(error.range.lowerBound..<bytes.count)
    }
    lines = Self.lines(of: bytes, hiding: hidden)
  }

  private static func lines(of bytes: [UInt8], hiding hidden: [Range<Int>]) -> [String] {
    var lines: [String] = []
    var (start, next) = (0, 0)
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      while next < hidden.count, hidden[next].upperBound <= start { next += 1 }
      let ranges = hidden[next...].prefix { $0.lowerBound < end }.map { range in
        max(range.lowerBound, start) - start..<min(range.upperBound, end) - start
      }
      let line = SourceLine(
        place: Place(file: "", line: lines.count + 1),
        text: String(decoding: bytes[start..<end], as: UTF8.self))
      let isWhole = line.text.utf8.count == end - start
      let shown = isWhole ? line.hiding(ranges) : "•••"
      lines.append(LongNumbers.masked(shown.hasSuffix("\r") ? String(shown.dropLast()) : shown))
      start = end + 1
    }
    return lines
  }

  /// A line by its number, from 1; nil where the file has none.
  package subscript(number: Int) -> String? {
    lines.indices.contains(number - 1) ? lines[number - 1] : nil
  }

  private enum Table {
    /// No row may stand here.
    case none
    /// The names of the columns come next.
    case begun
    case of(names: [String])
  }

  private static func masked(_ line: SourceLine, _ table: inout Table, _ secret: Set<String>) -> String {
    guard LineReader.isRow(line) else {
      if HeaderReader.word(of: line) != nil {
        table = HeaderReader.word(of: line) == .examples ? .begun : .none
      }
      return Redaction.masked(line.text, isSecret: secret.contains, in: line.vocabulary)
    }
    switch table {
    case .none: return Redaction.masked(line.text, isSecret: secret.contains, in: line.vocabulary)
    case .begun:
      guard let cells = try? Lexer.cells(line) else { return hidden(line) }
      if !cells.isEmpty { table = .of(names: cells.map { $0.literal ?? "" }) }
      return LongNumbers.masked(line.text)
    case .of(let names): return row(line, names, secret)
    }
  }

  private static func row(_ line: SourceLine, _ names: [String], _ secret: Set<String>) -> String {
    LongNumbers.masked(line.hiding(line.secretCells(under: names, secret)))
  }

  private static func hidden(_ line: SourceLine) -> String { String(repeating: "•", count: line.text.count) }
}

extension SourceLine {
  /// The text with dots for what stands in some ranges: byte offsets.
  func hiding(_ ranges: [Range<Int>]) -> String {
    let bytes = Array(text.utf8)
    var (shown, end) = ([UInt8](), 0)
    shown.reserveCapacity(bytes.count * 2)
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      shown += bytes[end..<range.lowerBound]
      let isPlain = bytes[range].allSatisfy { 0x20...0x7E ~= $0 }
      let count = isPlain ? range.count : String(decoding: bytes[range], as: UTF8.self).count
      for _ in 0..<count { shown.add("•") }
      end = range.upperBound
    }
    shown += bytes[end...]
    return String(decoding: shown, as: UTF8.self)
  }
}
