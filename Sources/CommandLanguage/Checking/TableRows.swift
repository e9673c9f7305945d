/// Lines of a file that the script keeps no text of: they are read once more, where something is found. A class: the
/// file that was read last is kept for whoever asks next.
final class TableRows {
  private let source: ScriptReader.Source
  private let vocabulary: Vocabulary
  private var kept: (file: String, lines: [RawLine])?

  init(source: @escaping ScriptReader.Source, vocabulary: Vocabulary) {
    self.source = source
    self.vocabulary = vocabulary
  }

  /// A line of a file; an empty one if it is no longer there.
  func line(_ place: Place, _ inclusion: Inclusion? = nil) -> SourceLine {
    line(place.line, of: lines(place.file), at: place, within: inclusion)
  }

  /// Where the name of a column stands; the header if it cannot be told.
  func column(_ name: String, of table: Examples) -> (SourceLine, Range<Int>) {
    let first = table.firstLine?.place ?? table.place
    let lines = lines(first.file)
    // The names stand above the first row, or below the header of a table without any.
    let step = table.firstLine == nil ? 1 : -1
    let last = table.firstLine == nil ? lines.count : 1
    for number in stride(from: first.line + (step > 0 ? 1 : 0), through: last, by: step) {
      let line = line(number, of: lines, at: Place(file: first.file, line: number), within: nil)
      let cells = (try? Lexer.cells(line)) ?? []
      guard cells.map(\.literal) == table.names,
        let cell = cells.first(where: { $0.literal == name })
      else { continue }
      return (line, cell.range)
    }
    return (table.header, table.header.extent)
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
