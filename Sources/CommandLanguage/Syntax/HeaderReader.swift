import PlainText

/// Reads the headers of a file.
enum HeaderReader {
  static func word(of source: SourceLine) -> HeaderWord? {
    let words = source.text.split(maxSplits: 1) { $0 == " " || $0 == "\t" }
    return words.first.flatMap { HeaderWord.glossary[String($0)] }
  }

  static func header(_ tokens: [Token], _ source: SourceLine) throws(SyntaxError) -> Header? {
    guard case .word(let first)? = tokens.first, let literal = first.literal,
      let word = HeaderWord.glossary[literal]
    else { return nil }
    let rest = tokens.dropFirst()
    let kind: Header.Kind
    switch word {
    case .setup: kind = try alone(.setup, before: rest, in: source)
    case .cleanup: kind = try alone(.cleanup, before: rest, in: source)
    case .examples: kind = try alone(.examples, before: rest, in: source)
    case .include:
      kind = .include(try expectText(Term("FILE", "PLIK"), from: rest, in: source, andNothingElse: true))
    case .scenario:
      let title = try expectText(Term("TITLE", "TYTUŁ"), from: rest, in: source, andNothingElse: false)
      if let text = title.literal, Invisible.hasNothingSeen(text) {
        throw SyntaxError(source, title.range, .emptyTitle)
      }
      kind = .scenario(title: title, tags: try tags(rest.dropFirst(), of: literal, source))
    }
    return Header(kind: kind, source: source, range: first.range)
  }

  private static func alone(
    _ kind: Header.Kind, before rest: ArraySlice<Token>, in source: SourceLine
  ) throws(SyntaxError) -> Header.Kind {
    if let surplus = rest.first {
      throw SyntaxError(source, surplus.range, .surplusArgument(source.shown(surplus.range)))
    }
    return kind
  }

  private static func expectText(
    _ name: Term, from rest: ArraySlice<Token>, in source: SourceLine, andNothingElse: Bool
  ) throws(SyntaxError) -> Template {
    let end = source.text.utf8.count
    switch rest.first {
    case .word(let text)?, .string(let text)?:
      if andNothingElse { _ = try alone(.setup, before: rest.dropFirst(), in: source) }
      return text
    case .pair?, .arrow?, .expect?, .comparison?, nil:
      throw SyntaxError(source, end..<end, .missingArgument(name, of: nil))
    }
  }

  private static func tags(
    _ rest: ArraySlice<Token>, of written: String, _ source: SourceLine
  ) throws(SyntaxError) -> [String] {
    var tags: [String]?
    for token in rest {
      guard case .pair(let key, let range, let value) = token else {
        throw SyntaxError(source, token.range, .surplusArgument(source.shown(token.range)))
      }
      guard HeaderWord.tagsKey.matches(key) else {
        throw SyntaxError(
          source, range,
          .unknownKey(
            key, of: written, has: [HeaderWord.tagsKey.in(written == HeaderWord.scenarioTerm.en ? .en : .pl)]),
          suggestions: Suggestion.nearest(to: key, among: [HeaderWord.tagsKey]))
      }
      guard tags == nil else { throw SyntaxError(source, range, .duplicateKey(key)) }
      let given = (value.literal ?? source.slice(value.range)).split(separator: ",").map(Tags.trimmed)
      for tag in given where !Tags.isTag(tag) { throw SyntaxError(source, value.range, .badTag(tag)) }
      tags = given
    }
    return tags ?? []
  }
}
