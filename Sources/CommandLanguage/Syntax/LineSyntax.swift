/// What a line is by its form alone, with the tokens that it was read from.
enum LineSyntax {
  case blank
  case narration(String)
  /// Held apart, for it is the largest and the rarest.
  indirect case header(Header, [Token])
  case statement(StatementSyntax)

  init(reading source: SourceLine) throws(SyntaxError) {
    try LineReader.checkCharacters(source)
    if let narration = try LineReader.narration(source) {
      self = .narration(narration)
      return
    }
    let tokens = try Lexer.tokens(source)
    if tokens.isEmpty {
      self = .blank
    } else if let header = try HeaderReader.header(tokens, source) {
      self = .header(header, tokens)
    } else {
      self = .statement(try StatementSyntax(tokens, source))
    }
  }
}
