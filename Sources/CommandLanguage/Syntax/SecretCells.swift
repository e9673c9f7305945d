extension SourceLine {
  /// Where the cells of a row stand that are secret: byte offsets.
  ///
  /// - Parameter secrets: the names of columns that bring secrets; those that say so themselves need not be among them.
  func secretCells(under names: [String], _ secrets: Set<String>) -> [Range<Int>] {
    let hidden = names.map { secrets.contains($0) || vocabulary.secrets.isSecretKey($0) }
    guard hidden.contains(true) else { return [] }
    guard let cells = try? Lexer.cells(self) else { return [0..<text.utf8.count] }
    // In a row of more or fewer cells than there are columns a secret may stand anywhere.
    let isShifted = cells.count != names.count
    return cells.enumerated().filter { index, cell in
      (isShifted || hidden[index]) && !WordValues.all.contains { $0.matches(cell.literal ?? "") }
    }.map(\.element.range)
  }
}
