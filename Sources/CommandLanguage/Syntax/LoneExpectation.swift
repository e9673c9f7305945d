import PlainText

/// An expectation that stands by itself, without a statement that is to meet it.
package enum LoneExpectation {
  /// Reads what would stand behind `=>`; the source is that with its `=>`.
  ///
  /// - Throws: all that is wrong with it whatever verb it is expected of.
  package static func read(_ source: SourceLine) throws(SyntaxErrors) -> Expectation {
    let tokens: [Token]
    do throws(SyntaxError) {
      try LineReader.checkCharacters(source)
      tokens = try Lexer.tokens(source)
    } catch {
      throw SyntaxErrors([error])
    }
    var reader = ExpectationReader(source, nil, in: .en)
    guard let expectation = reader.read(tokens.dropFirst()), reader.errors.isEmpty else {
      throw SyntaxErrors(reader.errors)
    }
    return expectation
  }
}
