import Activation

/// What a line is.
package enum Line: Sendable {
  case blank
  /// A sentence for the audience.
  case narration(String)
  case statement(Statement)
  /// Held apart, for it is the largest and the rarest.
  indirect case header(Header)
}

/// The headers of a file (LANGUAGE.md §4).
package struct Header: Sendable {
  package enum Kind: Hashable, Sendable {
    case setup
    case cleanup
    case scenario(title: Template, tags: [String])
    case examples
    case include(Template)
  }

  package let kind: Kind
  package let source: SourceLine
  package let range: Range<Int>
}

/// Reads one line of the language.
package enum LineReader {
  /// A statement's longest line, in bytes without its end (LANGUAGE.md §1).
  package static let longestLine = 4096

  /// Reads a line typed at the prompt or given with `-c`, where headers have no place.
  package static func readCommand(_ source: SourceLine) -> Result<Line, SyntaxErrors> {
    read(source).flatMap { line in
      guard case .header(let header) = line else { return .success(line) }
      let word = source.slice(header.range)
      return .failure(SyntaxErrors([SyntaxError(source, header.range, .headerOutsideFile(word))]))
    }
  }

  package static func read(_ source: SourceLine) -> Result<Line, SyntaxErrors> {
    do throws(SyntaxError) {
      try checkCharacters(source)
      if let narration = try narration(source) { return .success(.narration(narration)) }
      let tokens = try Lexer.tokens(source)
      guard !tokens.isEmpty else { return .success(.blank) }
      if let header = try HeaderReader.header(tokens, source) { return .success(.header(header)) }
      return Binder.bind(try StatementSyntax.parse(tokens, source)).map { .statement($0) }
    } catch {
      return .failure(SyntaxErrors([error]))
    }
  }

  static func checkCharacters(_ source: SourceLine) throws(SyntaxError) {
    let count = source.text.utf8.count
    guard count <= longestLine else {
      throw SyntaxError(source, 0..<count, .lineTooLong(bytes: count))
    }
    guard !source.isPlain, source.text.hasByte(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 })
    else { return }
    var offset = 0
    for scalar in source.text.unicodeScalars {
      let width = UTF8.width(scalar)
      if scalar.properties.generalCategory == .control, scalar != "\t" {
        let problem: SyntaxProblem =
          scalar.value == 0 ? .nulCharacter : .controlCharacter(scalar.value)
        throw SyntaxError(source, offset..<offset + width, problem)
      }
      offset += width
    }
  }

  /// In a table too a header begins something else, and a sentence for the audience is one.
  static func isRow(_ source: SourceLine) -> Bool {
    HeaderReader.word(of: source) == nil && !isNarration(source)
  }

  static func isNarration(_ source: SourceLine) -> Bool {
    source.text.utf8.first { !Lexer.isBlank($0) } == UInt8(ascii: ">")
  }

  private static func narration(_ source: SourceLine) throws(SyntaxError) -> String? {
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

/// Reads the headers of a file.
enum HeaderReader {
  enum Word: Sendable {
    case setup, cleanup, scenario, examples, include
  }

  static let glossary = Glossary<Word>([
    (Term("setup", "przygotowanie"), .setup), (scenarioTerm, .scenario),
    (Term("examples", "przykłady"), .examples), (Term("cleanup", "sprzątanie"), .cleanup),
    (Term("include", "dołącz"), .include),
  ])

  static let scenarioTerm = Term("scenario", "scenariusz")
  static let tagsKey = Term("tags", "tagi")

  /// Whether it is a word of headers: `setup`, `examples`, `tags` …
  static func isWord(_ text: String) -> Bool { glossary[text] != nil || tagsKey.matches(text) }

  static func word(of source: SourceLine) -> Word? {
    let words = source.text.split(maxSplits: 1) { $0 == " " || $0 == "\t" }
    return words.first.flatMap { glossary[String($0)] }
  }

  static func header(_ tokens: [Token], _ source: SourceLine) throws(SyntaxError) -> Header? {
    guard case .word(let first)? = tokens.first, let literal = first.literal,
      let word = glossary[literal]
    else { return nil }
    let rest = tokens.dropFirst()
    let kind: Header.Kind
    switch word {
    case .setup: kind = try alone(.setup, rest, source)
    case .cleanup: kind = try alone(.cleanup, rest, source)
    case .examples: kind = try alone(.examples, rest, source)
    case .include: kind = .include(try expectText(Term("FILE", "PLIK"), rest, source, andNothingElse: true))
    case .scenario:
      let title = try expectText(Term("TITLE", "TYTUŁ"), rest, source, andNothingElse: false)
      kind = .scenario(title: title, tags: try tags(rest.dropFirst(), source))
    }
    return Header(kind: kind, source: source, range: first.range)
  }

  private static func alone(
    _ kind: Header.Kind, _ rest: ArraySlice<Token>, _ source: SourceLine
  ) throws(SyntaxError) -> Header.Kind {
    if let surplus = rest.first {
      throw SyntaxError(source, surplus.range, .surplusArgument(source.shown(surplus.range)))
    }
    return kind
  }

  private static func expectText(
    _ name: Term, _ rest: ArraySlice<Token>, _ source: SourceLine, andNothingElse: Bool
  ) throws(SyntaxError) -> Template {
    let end = source.text.utf8.count
    switch rest.first {
    case .word(let text)?, .string(let text)?:
      if andNothingElse { _ = try alone(.setup, rest.dropFirst(), source) }
      return text
    case .pair?, .arrow?, .expect?, .comparison?, nil:
      throw SyntaxError(source, end..<end, .missingArgument(name))
    }
  }

  private static func tags(
    _ rest: ArraySlice<Token>, _ source: SourceLine
  ) throws(SyntaxError) -> [String] {
    var tags: [String]?
    for token in rest {
      guard case .pair(let key, let range, let value) = token else {
        throw SyntaxError(source, token.range, .surplusArgument(source.shown(token.range)))
      }
      guard tagsKey.matches(key) else {
        throw SyntaxError(
          source, range, .unknownKey(key, of: Term(scenarioTerm.en)),
          suggestions: Suggestion.nearest(to: key, among: [tagsKey.en, tagsKey.pl]))
      }
      guard tags == nil else { throw SyntaxError(source, range, .duplicateKey(key)) }
      tags = (value.literal ?? source.slice(value.range)).split(separator: ",").map {
        String($0.drop { $0 == " " })
      }
    }
    return tags ?? []
  }
}
