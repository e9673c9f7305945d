import Activation
import PlainText

/// What a line is.
package enum Line: Sendable {
  case blank
  /// A sentence for the audience.
  case narration(String)
  case statement(Statement)
  /// Held apart, for it is the largest and the rarest.
  indirect case header(Header)
}

/// Reads one line of the language.
package enum LineReader {
  /// Reads a line typed at the prompt or given with `-c`, where headers have no place.
  package static func readCommand(_ source: SourceLine) -> Result<Line, SyntaxErrors> {
    switch readAnyhow(source) {
    case .success(.header(let header)): .failure(outsideFile(header.range, source))
    case .success(let line): .success(line)
    case .failure(let errors):
      .failure(HeaderReader.place(inAnyLettersOf: source).map { outsideFile($0, source) } ?? errors)
    }
  }

  private static func outsideFile(_ range: Range<Int>, _ source: SourceLine) -> SyntaxErrors {
    SyntaxErrors([SyntaxError(source, range, .headerOutsideFile(source.slice(range)))])
  }

  /// Reads a line of a file by itself; the rows of a table are none of its business.
  package static func read(_ source: SourceLine) -> Result<Line, SyntaxErrors> {
    read(form(of: source), of: source)
  }

  /// Reads a line of a file whose form is known.
  static func read(
    _ form: Result<LineSyntax, SyntaxError>, of source: SourceLine
  ) -> Result<Line, SyntaxErrors> {
    if case .success(.statement(let syntax)) = form { return read(syntax) }
    return asItStands(form).mapError { CorrectedLine(source, $0).told }
  }

  /// Reads a statement of a file whose form is known.
  static func read(_ syntax: StatementSyntax) -> Result<Line, SyntaxErrors> {
    let line = asItStands(syntax).mapError { CorrectedLine(syntax.source, $0).told }
    guard case .success(.statement(let statement)) = line, let error = statement.actorByPESEL else {
      return line
    }
    return .failure(SyntaxErrors([error]))
  }

  /// What a line is by its form alone.
  static func form(of source: SourceLine) -> Result<LineSyntax, SyntaxError> {
    do throws(SyntaxError) {
      return .success(try LineSyntax(reading: source))
    } catch {
      return .failure(error)
    }
  }

  private static func readAnyhow(_ source: SourceLine) -> Result<Line, SyntaxErrors> {
    readAsItStands(source).mapError { CorrectedLine(source, $0).told }
  }

  /// Without looking for what may be meant by a line with mistakes.
  static func readAsItStands(_ source: SourceLine) -> Result<Line, SyntaxErrors> {
    asItStands(form(of: source))
  }

  private static func asItStands(_ form: Result<LineSyntax, SyntaxError>) -> Result<Line, SyntaxErrors> {
    switch form {
    case .success(.blank): .success(.blank)
    case .success(.narration(let text)): .success(.narration(text))
    case .success(.header(let header, _)): .success(.header(header))
    case .success(.statement(let syntax)): asItStands(syntax)
    case .failure(let error): .failure(SyntaxErrors([error]).withMarksTold)
    }
  }

  private static func asItStands(_ syntax: StatementSyntax) -> Result<Line, SyntaxErrors> {
    Binder.bind(syntax).map { .statement($0) }.mapError(\.withMarksTold)
  }

  static func checkCharacters(_ source: SourceLine) throws(SyntaxError) {
    let count = source.text.utf8.count
    guard count <= Limits.longestLine else {
      throw SyntaxError(source, 0..<count, .lineTooLong(bytes: count))
    }
    guard !source.isPlain, source.text.hasByte(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 })
    else { return }
    var offset = 0
    for scalar in source.text.unicodeScalars {
      let width = UTF8.width(scalar)
      if scalar.isControl, scalar != "\t" {
        let problem: SyntaxProblem =
          scalar.value == 0 ? .nulCharacter : .controlCharacter(scalar.value)
        throw SyntaxError(source, offset..<offset + width, problem)
      }
      offset += width
    }
  }

  /// In a table too a header begins something else, and a sentence for the audience is one.
  static func isRow(_ source: SourceLine, besideHeadersInAnyLetters: Bool = false) -> Bool {
    let header =
      besideHeadersInAnyLetters ? HeaderReader.word(inAnyLettersOf: source) : HeaderReader.word(of: source)
    return header == nil && !isNarration(source)
  }

  static func isNarration(_ source: SourceLine) -> Bool {
    source.text.utf8.first { !Lexer.isBlank($0) } == UInt8(ascii: ">")
  }

  static func narration(_ source: SourceLine) throws(SyntaxError) -> String? {
    let bytes = source.text.utf8
    guard let start = bytes.firstIndex(where: { !Lexer.isBlank($0) }),
      bytes[start] == UInt8(ascii: ">")
    else { return nil }
    let rest = source.text[start...].dropFirst()
    guard let blank = rest.utf8.first else { return "" }
    guard Lexer.isBlank(blank) else {
      let offset = bytes.distance(from: bytes.startIndex, to: start)
      throw SyntaxError(source, offset..<offset + 1, .blankMissing(after: ">"))
    }
    return String(rest.drop { $0 == " " || $0 == "\t" })
  }
}
