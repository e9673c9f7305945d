import PlainText

/// Reads the headers of a file.
enum HeaderReader {
  static func word(of source: SourceLine) -> HeaderWord? {
    let words = source.text.split(maxSplits: 1) { $0 == " " || $0 == "\t" }
    return words.first.flatMap { HeaderWord.glossary[String($0)] }
  }

  /// The one that is meant where it is written in capitals.
  static func word(inAnyLettersOf source: SourceLine) -> HeaderWord? {
    let words = source.text.split(maxSplits: 1) { $0 == " " || $0 == "\t" }
    return words.first.flatMap { HeaderWord.glossary[$0.lowercased()] }
  }

  /// Where the word of a header stands with which a line begins, be it in capitals: byte offsets.
  static func place(inAnyLettersOf source: SourceLine) -> Range<Int>? {
    guard let word = source.text.split(maxSplits: 1, whereSeparator: { $0 == " " || $0 == "\t" }).first,
      HeaderWord.glossary[word.lowercased()] != nil
    else { return nil }
    let start = source.text.utf8.distance(from: source.text.startIndex, to: word.startIndex)
    return start..<start + word.utf8.count
  }

  static func header(_ tokens: [Token], _ source: SourceLine) throws(SyntaxError) -> Header? {
    // An actor ends in its colon: most lines are told from headers by that.
    guard case .word(let first)? = tokens.first, let literal = first.literal,
      literal.utf8.last != UInt8(ascii: ":"), let word = HeaderWord.glossary[literal]
    else { return nil }
    var parts = HeaderParts(tokens.dropFirst(), of: literal, in: source)
    let kind: Header.Kind
    switch word {
    case .setup:
      try parts.expectEnd()
      kind = .setup
    case .cleanup:
      try parts.expectEnd()
      kind = .cleanup
    case .scenario: kind = .scenario(try scenario(&parts))
    case .examples: kind = .examples(try examples(&parts))
    case .include:
      let path = try parts.expectText(file)
      kind = .include(path, try parts.names())
    }
    return Header(kind: kind, source: source, range: first.range)
  }

  private static let file = Term("FILE", "PLIK")

  private static func scenario(_ parts: inout HeaderParts) throws(SyntaxError) -> ScenarioHeader {
    let title = try parts.expectText(Term("TITLE", "TYTUŁ"))
    try parts.expectQuoted(title)
    try parts.expectSeen(title)
    var header = ScenarioHeader(title: title)
    for (key, value) in try parts.keys(HeaderWord.keys) {
      switch key {
      case HeaderWord.skipKey: header.skip = value
      case HeaderWord.knownBugKey: header.knownBug = value
      case _: header.tags = try parts.tags(value)  // the only other key
      }
    }
    return header
  }

  private static func examples(_ parts: inout HeaderParts) throws(SyntaxError) -> ExamplesHeader {
    var header = ExamplesHeader()
    if !parts.isNext(HeaderWord.from), let title = try parts.takeText() {
      try parts.expectSeen(title)
      header.title = title
    }
    if parts.isNext(HeaderWord.from) {
      _ = try parts.takeText()
      header.file = try parts.expectText(file)
    }
    let isMistyped = header.file == nil && header.title?.isQuoted == false
    let keys = try parts.keys([HeaderWord.tagsKey], insteadOf: isMistyped ? header.title : nil)
    for (_, value) in keys { header.tags = try parts.tags(value) }
    return header
  }
}
