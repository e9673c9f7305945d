/// Reads the lines of a file one by one into canonical words, and collects every line that cannot be read.
struct FileWords {
  private var read: [WrittenLine] = []
  private(set) var errors: [SyntaxError] = []
  private let spelling: Spelling
  private var isInTable = false
  /// nil where an included file has a part in the table, so that its columns are not known here.
  private var table: Examples?
  private var tables = TableWords()

  init(_ spelling: Spelling) { self.spelling = spelling }

  var lines: [WrittenLine] { tables.spelled(read, spelling) }

  mutating func take(_ line: SourceText.RawLine, isFirst: Bool) {
    switch line {
    case .unreadable(let error): errors.append(error)
    case .line(let line) where isFirst && line.text.hasPrefix("#!"):
      read.append(WrittenLine(.comment, [line.trimmed(from: 0)], line))
    case .line(let line): take(line)
    }
  }

  private mutating func take(_ line: SourceLine) {
    do throws(SyntaxError) {
      if isInTable, LineReader.isRow(line) {
        return try takeRow(line)
      }
      switch LineReader.read(line) {
      case .failure(let mistakes): errors += mistakes.all
      case .success(.blank): takeRemark(line)
      case .success(.narration): read.append(WrittenLine(.narration, [line.narration], line))
      case .success(.header(let header)): take(header, try Lexer.tokens(line))
      case .success(.statement(let statement)):
        take(try StatementSyntax.parse(try Lexer.tokens(line), line), statement.verb)
      }
    } catch {
      errors.append(error)
    }
  }

  private mutating func takeRemark(_ line: SourceLine) {
    let comment = line.comment(after: 0)
    read.append(WrittenLine(comment == nil ? .blank : .comment, [comment ?? ""], line))
  }

  private mutating func take(_ syntax: StatementSyntax, _ verb: Verb) {
    let line = syntax.source
    let words = StatementWords(syntax, verb, spelling)
    tables.use(words.uses)
    read.append(WrittenLine(.step, words.parts, comment: line.comment(after: syntax.end), line))
  }

  private mutating func take(_ header: Header, _ tokens: [Token]) {
    let line = header.source
    let words = HeaderWords.written(tokens, LineWords(source: line, spelling: spelling))
    let comment = line.comment(after: tokens.last?.range.upperBound ?? 0)
    read.append(WrittenLine(begin(header), [words], comment: comment, line))
  }

  private mutating func begin(_ header: Header) -> WrittenLine.Kind {
    table = nil
    tables.begin(header.kind)
    switch header.kind {
    case .setup, .cleanup, .scenario:
      isInTable = false
      return .block
    case .examples:
      isInTable = true
      table = Examples(place: header.source.place)
      return .examples
    case .include: return .step
    }
  }

  private mutating func takeRow(_ line: SourceLine) throws(SyntaxError) {
    try LineReader.checkCharacters(line)
    let cells = try Lexer.cells(line)
    guard let last = cells.last else { return takeRemark(line) }
    try table?.take(cells, line)
    let comment = line.comment(after: last.range.upperBound)
    tables.addRow(read.count)
    read.append(WrittenLine(.row, cells.map { line.slice($0.range) }, comment: comment, line))
  }
}
