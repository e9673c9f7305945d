import CommandLanguage

extension Session {
  /// The mistake, where the line that it proposes holds a name that nothing has set: the sign before it is meant as a sign,
  /// as far as it stands in a text; elsewhere no line is proposed.
  func withNamesSet(_ error: SyntaxError) -> SyntaxError {
    guard let line = error.correction, line.contains("$"),
      let unset = namesNotSet(in: line, of: error.source),
      !unset.isEmpty
    else { return error }
    var bytes = Array(line.utf8)
    for name in unset.reversed() { bytes.insert(UInt8(ascii: "\\"), at: name.range.lowerBound) }
    let escaped = String(decoding: bytes, as: UTF8.self)
    let isRight = namesNotSet(in: escaped, of: error.source)?.isEmpty == true
    return SyntaxError(
      error.source, error.range, error.problem, suggestions: error.suggestions,
      correction: isRight ? escaped : nil)
  }

  /// nil where the line cannot be read.
  private func namesNotSet(in line: String, of source: SourceLine) -> [UnsetName]? {
    let proposed = SourceLine(place: source.place, text: line, in: source.vocabulary)
    guard case .success(.statement(let statement)) = LineReader.readCommand(proposed) else { return nil }
    return statement.names.filter { value(of: $0.name) == nil }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
