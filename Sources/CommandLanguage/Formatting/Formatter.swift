/// The canonical form of a scenario file (the language, Lines).
///
/// Words take their canonical spelling, each in its own dialect or all of them in one; what people chose or wrote
/// stays: names, strings, codes, comments, narration, `~` comparisons, cells whose column is not used as words of the
/// language (`TableSpelling`). The layout follows from the words and the blank lines alone:
/// - headers and narration stand at column 0; under a header, statements, `include` and the rows of a table by two
///   blanks; a comment where the line does that it stands at (`Indentation`);
/// - one blank between words; under a header what follows a statement stands in column 52 (the language, Two examples)
///   (`TailColumns`); the columns of a table (`TableColumns`) and comments behind adjacent lines are aligned;
/// - one blank line before `setup`, `scenario` and `cleanup`, none at either end, never two (`BlankLines`);
/// - LF, a final newline, NFC, no BOM, no blanks at the end of a line.
package enum Formatter {
  /// The canonical text, or every line that cannot be read by itself; an `include` is a line and no more, so that
  /// what only the whole script shows is no mistake here.
  package static func format(
    _ bytes: [UInt8], file: String, language: Language?, in vocabulary: Vocabulary = .standard
  ) -> Result<String, SyntaxErrors> {
    var words = FileSpelling(Spelling(language: language))
    for (index, line) in RawLine.lines(of: bytes, file: file, in: vocabulary).enumerated() {
      words.take(line, isFirst: index == 0)
    }
    guard words.errors.isEmpty else {
      let source = SourceFile(bytes, name: file, in: vocabulary)
      return .failure(SyntaxErrors(ForeignFile.told(words.errors, of: source, understood: words.understood)))
    }
    return Layout(BlankLines.arranged(words.lines)).text
  }

  /// One line in the words of a dialect; as it is where it cannot be read.
  package static func translated(
    _ line: String, into language: Language, in vocabulary: Vocabulary = .standard
  ) -> String {
    let formatted = try? format(Array(line.utf8), file: "line", language: language, in: vocabulary).get()
    return formatted.map { String($0.dropLast()) } ?? line
  }
}
