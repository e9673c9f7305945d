/// Lines of a file that the script keeps no text of: they are read once more, where something is found. A class: the
/// file that was read last is kept for whoever asks next.
final class TableRows {
  private let source: ScriptReader.Source
  private let vocabulary: Vocabulary
  private var kept: (file: String, lines: [RawLine])?
  private var head: Head?

  /// Where the names of the columns of a table stand.
  private struct Head {
    let table: Place
    let line: SourceLine
    let columns: [String: Range<Int>]
  }

  init(source: @escaping ScriptReader.Source, vocabulary: Vocabulary) {
    self.source = source
    self.vocabulary = vocabulary
  }

  /// A line of a file; an empty one if it is no longer there.
  func line(_ place: Place, _ inclusion: Inclusion? = nil) -> SourceLine {
    line(place.line, of: lines(place.file), at: place, within: inclusion)
  }

  /// Where the name of a column stands; the header if it cannot be told.
  func column(_ name: String, of examples: Examples) -> (SourceLine, Range<Int>) {
    let head = head(of: examples)
    return (head.line, head.columns[name] ?? head.line.extent)
  }

  private func head(of examples: Examples) -> Head {
    if let head, head.table == examples.place { return head }
    let found = found(examples)
    head = found
    return found
  }

  private func found(_ examples: Examples) -> Head {
    let first = examples.firstLine?.place ?? examples.place
    let lines = lines(first.file)
    // The names stand above the first row, or below the header of a table without any.
    let step = examples.firstLine == nil ? 1 : -1
    let last = examples.firstLine == nil ? lines.count : 1
    for number in stride(from: first.line + (step > 0 ? 1 : 0), through: last, by: step) {
      let line = line(number, of: lines, at: Place(file: first.file, line: number), within: nil)
      let cells = (try? Lexer.cells(line)) ?? []
      guard cells.map(\.literal) == examples.names else { continue }
      let columns = zip(examples.names, cells.map(\.range))
      return Head(table: examples.place, line: line, columns: Dictionary(columns) { first, _ in first })
    }
    return Head(table: examples.place, line: examples.header, columns: [:])
  }

  private func line(
    _ number: Int, of lines: [RawLine], at place: Place, within inclusion: Inclusion?
  ) -> SourceLine {
    guard lines.indices.contains(number - 1), case .line(let line) = lines[number - 1] else {
      return SourceLine(place: place, text: "", inclusion: inclusion, in: vocabulary)
    }
    return SourceLine(place: place, text: line.text, inclusion: inclusion, in: vocabulary)
  }

  private func lines(_ file: String) -> [RawLine] {
    if let kept, kept.file == file { return kept.lines }
    let lines = RawLine.lines(of: (try? source(file)) ?? [], file: file, in: vocabulary)
    kept = (file, lines)
    return lines
  }
}
