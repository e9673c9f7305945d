/// Splits a line into tokens, over its UTF-8 bytes (the language, Lines).
struct Lexer {
  let source: SourceLine
  /// Where they lie in the text: a lexer must not outlive the call of `SourceLine.lexed`.
  let bytes: UnsafeBufferPointer<UInt8>
  var position: Int
  /// After `=>`, words are read as comparisons.
  var comparing = false

  fileprivate init(_ source: SourceLine, _ bytes: UnsafeBufferPointer<UInt8>, from position: Int) {
    self.source = source
    self.bytes = bytes
    self.position = position
  }

  static func tokens(_ source: SourceLine) throws(SyntaxError) -> [Token] {
    try source.lexed { (lexer) throws(SyntaxError) in
      var tokens: [Token] = []
      tokens.reserveCapacity(8)
      while let token = try lexer.next() { tokens.append(token) }
      return tokens
    }
  }

  /// The cells of a row of `examples`: literal words or strings.
  static func cells(_ source: SourceLine) throws(SyntaxError) -> [Template] {
    try source.lexed { (lexer) throws(SyntaxError) in
      var cells: [Template] = []
      while lexer.skipBlanks() { cells.append(try lexer.cell()) }
      return cells
    }
  }

  private mutating func cell() throws(SyntaxError) -> Template {
    if at("\"") { return try string(literal: true) }
    let cell = try literalWord(to: run(from: position).end)
    if let (mark, range) = cell.printedQuote { throw error(range, .printedQuote(mark)) }
    return cell
  }

  mutating func next() throws(SyntaxError) -> Token? {
    guard skipBlanks() else { return nil }
    if at("\"") { return .string(try string()) }
    if isMark("-") { return .arrow(take(2)) }
    if isMark("=") {
      comparing = true
      return .expect(take(2))
    }
    return comparing ? try comparison() : try wordOrPair()
  }

  /// Moves to the next word; false at the end of the line or at a comment.
  mutating func skipBlanks() -> Bool {
    while position < bytes.count, Self.isBlank(bytes[position]) { position += 1 }
    return position < bytes.count && bytes[position] != UInt8(ascii: "#")
  }

  private mutating func take(_ count: Int) -> Range<Int> {
    defer { position += count }
    return position..<position + count
  }

  private mutating func wordOrPair() throws(SyntaxError) -> Token {
    let run = run(from: position)
    if let equals = run.equals { return try pair(equals, run) }
    return .word(try word(run))
  }

  private mutating func pair(_ equals: Int, _ run: Run) throws(SyntaxError) -> Token {
    let key = text(position..<equals)
    if run.end - position <= 2, text(position..<run.end).allSatisfy({ $0 == "=" }) {
      throw error(position..<run.end, .loneEquals)
    }
    guard Name.isName(key) else {
      throw error(position..<run.end, .badWord(source.shown(position..<run.end)))
    }
    let range = position..<equals
    position = equals + 1
    let value = try value(in: run, of: key)
    return .pair(key, range, value)
  }

  private mutating func comparison() throws(SyntaxError) -> Token {
    let start = position
    let run = run(from: start)
    guard let sign = (start..<run.end).first(where: { Self.isSign(bytes[$0]) }) else {
      return .word(try word(run))
    }
    let two = sign + 1 < run.end && bytes[sign + 1] == UInt8(ascii: "=")
    let spelled = text(sign..<sign + (two ? 2 : 1))
    guard sign > start, let op = Operator(rawValue: spelled) else {
      throw error(start..<run.end, .badComparison(source.shown(start..<run.end)))
    }
    position = sign + spelled.utf8.count
    let field = text(start..<sign)
    return .comparison(field, start..<sign, op, try value(in: run, of: field))
  }

  private mutating func value(in run: Run, of key: String) throws(SyntaxError) -> Template {
    if at("\"") { return try string() }
    guard position < run.end else { throw error(position..<position, .pairWithoutValue(key)) }
    return try word(run)
  }

  /// A word: any run without blank or `"`, or what is left of one; a backslash is itself.
  private mutating func word(_ run: Run) throws(SyntaxError) -> Template {
    guard run.hasDollar else { return try literalWord(to: run.end) }
    let start = position
    var pieces = Pieces()
    while position < run.end {
      if at("$") {
        pieces.name(try reference())
      } else {
        pieces.byte(bytes[position])
        position += 1
      }
    }
    try requireBlank(after: start)
    return Template(pieces.all, start..<position, isQuoted: false)
  }

  private mutating func literalWord(to end: Int) throws(SyntaxError) -> Template {
    let start = position
    position = end
    try requireBlank(after: start)
    return Template(text(start..<end), start..<end, isQuoted: false)
  }

  private func requireBlank(after start: Int) throws(SyntaxError) {
    guard position == bytes.count || Self.isBlank(bytes[position]) else {
      throw error(position..<position + 1, .strayQuote)
    }
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func error(_ range: Range<Int>, _ problem: SyntaxProblem) -> SyntaxError {
    SyntaxError(source, range, problem)
  }

  func at(_ character: Unicode.Scalar) -> Bool {
    position < bytes.count && bytes[position] == UInt8(ascii: character)
  }

  /// Whether `->` or `=>` stands here by itself.
  private func isMark(_ shaft: Unicode.Scalar) -> Bool {
    let end = position + 2
    return end <= bytes.count && at(shaft) && bytes[position + 1] == UInt8(ascii: ">")
      && (end == bytes.count || Self.isBlank(bytes[end]))
  }

  /// A run without blank or `"`: where it ends, where the first `=` in it stands, and whether a `$` does.
  private struct Run {
    var end: Int
    var equals: Int?
    var hasDollar = false
  }

  private func run(from start: Int) -> Run {
    var run = Run(end: start)
    while run.end < bytes.count, !Self.isBlank(bytes[run.end]), bytes[run.end] != UInt8(ascii: "\"") {
      if bytes[run.end] == UInt8(ascii: "="), run.equals == nil { run.equals = run.end }
      if bytes[run.end] == UInt8(ascii: "$") { run.hasDollar = true }
      run.end += 1
    }
    return run
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// The signs that comparisons are made of.
  private static func isSign(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "=", "!", "<", ">", "~": true
    case _: false
    }
  }
}

extension SourceLine {
  /// Reads the line by a lexer over its bytes where they lie: a copy of each line would take as long as its tokens.
  func lexed<Read, Problem: Error>(
    from position: Int = 0, _ read: (inout Lexer) throws(Problem) -> Read
  ) throws(Problem) -> Read {
    func result(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<Read, Problem> {
      var lexer = Lexer(self, bytes, from: position)
      do throws(Problem) { return .success(try read(&lexer)) } catch { return .failure(error) }
    }
    let found =
      text.utf8.withContiguousStorageIfAvailable(result) ?? Array(text.utf8).withUnsafeBufferPointer(result)
    return try found.get()
  }
}

/// The pieces of a template as they are read.
struct Pieces {
  private var done: [Template.Piece] = []
  private var text: [UInt8] = []

  mutating func byte(_ byte: UInt8) { text.append(byte) }
  mutating func scalar(_ scalar: Unicode.Scalar) { text += Array(String(scalar).utf8) }

  mutating func name(_ reference: (name: String, range: Range<Int>)) {
    flush()
    done.append(.name(reference.name, reference.range))
  }

  private mutating func flush() {
    guard !text.isEmpty else { return }
    done.append(.text(String(decoding: text, as: UTF8.self)))
    text = []
  }

  var all: [Template.Piece] {
    mutating get {
      flush()
      return done
    }
  }
}
