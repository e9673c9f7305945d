import PlainText

/// Lays lines out: indents them and aligns their columns.
struct Layout {
  private static let comments = Alignment(least: 0, widest: 100, gap: 2)
  private let lines: [WrittenLine]

  init(_ lines: [WrittenLine]) { self.lines = lines }

  /// The text of the file; a line that its canonical words make longer than a line can be is a mistake.
  var text: Result<String, SyntaxErrors> {
    var text = ""
    var errors: [SyntaxError] = []
    for (line, laidOut) in zip(lines, withComments(texts)) {
      let shown = laidOut.utf8.count <= Limits.longestLine ? laidOut : line.unaligned
      let count = shown.utf8.count
      if count > Limits.longestLine {
        let range = 0..<line.source.text.utf8.count
        errors.append(SyntaxError(line.source, range, .lineTooLong(bytes: count)))
      }
      text += shown + "\n"
    }
    return errors.isEmpty ? .success(text) : .failure(SyntaxErrors(errors))
  }

  private var texts: [String] {
    let levels = Indentation.levels(lines)
    let steps = TailColumns(lines, levels).texts
    let rows = TableColumns.texts(lines, levels)
    return lines.indices.map { index in
      steps[index] ?? rows[index]
        ?? String.blanks(levels[index]) + lines[index].parts.joined(separator: " ")
    }
  }

  private func withComments(_ texts: [String]) -> [String] {
    let widths = zip(lines, texts).map { line, text in line.comment == nil ? nil : text.count }
    let columns = Self.comments.columns(widths)
    return lines.indices.map { index in
      guard let comment = lines[index].comment, let column = columns[index] else { return texts[index] }
      return texts[index].padded(toCharacters: column) + comment
    }
  }
}

extension WrittenLine {
  /// The line at its shortest: what is too long to be aligned still has to be a line.
  fileprivate var unaligned: String {
    (parts + [comment].compactMap { $0 }).joined(separator: " ")
  }
}
