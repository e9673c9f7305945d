/// Reads the lines of a file one by one into canonical words, and collects every line that cannot be read.
struct FileSpelling {
  private var read: [WrittenLine] = []
  private(set) var errors: [SyntaxError] = []
  private let spelling: Spelling
  private var isInTable = false
  /// nil where an included file has a part in the table, so that its columns are not known here.
  private var table: Examples?
  private var tables = TableSpelling()

  init(_ spelling: Spelling) { self.spelling = spelling }

  var lines: [WrittenLine] { tables.spelled(read, spelling) }

  /// How many of the lines read are statements or headers.
  var understood: Int { read.count { [.block, .examples, .step].contains($0.kind) } }

  mutating func take(_ line: RawLine, isFirst: Bool) {
    switch line {
    case .unreadable(let error): errors.append(error)
    case .line(let line) where isFirst && line.text.hasPrefix("#!"):
      read.append(WrittenLine(.comment, [line.trimmed(from: 0)], from: line))
    case .line(let line): take(line)
    }
  }

  private mutating func take(_ line: SourceLine) {
    do throws(SyntaxError) {
      if isInTable, LineReader.isRow(line) { return try takeRow(line) }
      switch try LineSyntax(reading: line) {
      case .blank: takeRemark(line)
      case .narration: read.append(WrittenLine(.narration, [line.narration], from: line))
      case .header(let header, let tokens): take(header, tokens)
      case .statement(let syntax): take(syntax)
      }
    } catch {
      errors.append(error)
    }
  }

  private mutating func takeRemark(_ line: SourceLine) {
    let comment = line.comment(after: 0)
    read.append(WrittenLine(comment == nil ? .blank : .comment, [comment ?? ""], from: line))
  }

  private mutating func take(_ syntax: StatementSyntax) {
    switch Binder.bind(syntax) {
    case .failure(let mistakes): errors += mistakes.all
    case .success(let statement): take(syntax, of: statement.verb)
    }
  }

  private mutating func take(_ syntax: StatementSyntax, of verb: Verb) {
    let line = syntax.source
    let words = StatementSpelling(syntax, of: verb, spelling)
    tables.use(words.uses)
    read.append(WrittenLine(.step, words.parts, comment: line.comment(after: syntax.end), from: line))
  }

  private mutating func take(_ header: Header, _ tokens: [Token]) {
    let line = header.source
    let words = HeaderSpelling(header.kind, LineSpelling(source: line, spelling: spelling)).written(tokens)
    let comment = line.comment(after: tokens.last?.range.upperBound ?? 0)
    read.append(WrittenLine(begin(header), [words], comment: comment, from: line))
  }

  private mutating func begin(_ header: Header) -> WrittenLine.Kind {
    table = nil
    tables.begin(header.kind)
    switch header.kind {
    case .setup, .cleanup, .scenario:
      isInTable = false
      return .block
    case .examples(let parts):
      isInTable = true
      table = Examples(header, parts)
      return .examples
    case .include: return .step
    }
  }

  private mutating func takeRow(_ line: SourceLine) throws(SyntaxError) {
    try LineReader.checkCharacters(line)
    let cells = try Lexer.cells(line)
    guard let last = cells.last else { return takeRemark(line) }
    try table?.take(cells, of: line)
    let comment = line.comment(after: last.range.upperBound)
    tables.addRow(read.count)
    read.append(WrittenLine(.row, cells.map { line.slice($0.range) }, comment: comment, from: line))
  }
}
