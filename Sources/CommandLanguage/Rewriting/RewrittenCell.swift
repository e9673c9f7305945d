import PlainText

extension TableCell {
  /// Text as the cell has to hold it to be read as that text again.
  package func writing(_ text: String) -> String {
    switch quotation {
    case .language: WrittenValue.cell(text)
    case .csv:
      text.contains { ",\"\r\n".contains($0) } ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }
  }
}

extension SourceLine {
  /// The row with other cells. What stands behind a changed cell stays in its column as far as there is room.
  package func replacing(_ cells: [(range: Range<Int>, written: String)]) -> String {
    var row = self
    for cell in cells.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      row = SourceLine(place: place, text: row.replacing(cell.range, cell.written), in: vocabulary)
    }
    return row.text
  }

  private func replacing(_ range: Range<Int>, _ written: String) -> String {
    let rest = slice(range.upperBound..<text.utf8.count)
    let blanks = rest.prefix { $0 == " " }.count
    let growth = written.count - slice(range).count
    guard blanks > 0, blanks < rest.count else { return slice(0..<range.lowerBound) + written + rest }
    let gap = String.blanks(max(1, blanks - growth))
    return slice(0..<range.lowerBound) + written + gap + rest.dropFirst(blanks)
  }
}
