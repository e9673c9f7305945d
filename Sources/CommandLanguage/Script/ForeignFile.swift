/// A file that was named by mistake, and is none of scenarios: what stands in it is nobody's business.
enum ForeignFile {
  /// The mistakes of a file that was named; of another's one alone, which repeats nothing.
  ///
  /// - Parameter understood: how many of its lines are statements or headers.
  static func told(_ errors: [SyntaxError], of file: SourceFile, understood: Int) -> [SyntaxError] {
    guard !errors.isEmpty, understood == 0, !isOfScenarios(file) else { return errors }
    let beginning = SourceLine(place: Place(file: file.name, line: 1), text: "", in: file.vocabulary)
    return [SyntaxError(beginning, 0..<0, .includeInvalid(file.name, mistakes: errors.count))]
  }

  /// By its name, or by a first line that hands it to this program; what comes on standard input was put there.
  private static func isOfScenarios(_ file: SourceFile) -> Bool {
    if file.name == "-" || IncludePath.isOfScenarios(file.name) { return true }
    let first = file.bytes[file.beginning...].prefix { $0 != UInt8(ascii: "\n") }
    return first.starts(with: "#!".utf8) && String(decoding: first, as: UTF8.self).contains("konto")
  }
}
