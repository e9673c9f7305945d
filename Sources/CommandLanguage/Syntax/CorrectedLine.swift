import PlainText

/// A line that is written as people write, and as the language writes it: quotation marks as printers set them, verbs in
/// capitals or with blanks, times as on a wall. What is wrong is told once then, with the whole line to be typed.
///
/// Only a line with mistakes is looked at, so it costs nothing where there are none.
struct CorrectedLine {
  private let source: SourceLine
  private let errors: SyntaxErrors

  init(_ source: SourceLine, _ errors: SyntaxErrors) {
    self.source = source
    self.errors = errors
  }

  /// The mistakes; one with its correction where the line can be put right, else as they were.
  var told: SyntaxErrors {
    // What is known to be secret in it by other lines would stand in the correction.
    guard source.secrets.isEmpty, let first = errors.all.first else { return errors }
    let quotes = errors.all.contains(where: \.mayComeOfQuotes) ? PrintedQuotes(source.text) : nil
    let start = quotes.map { source.replaced(by: $0.straightened) } ?? source
    let corrected = quotes == nil ? Self.repaired(start, errors.all) : Self.right(start)
    let correction = corrected.map(Self.written)
    if let quotes {
      let mark = SyntaxProblem.printedQuote(source.slice(quotes.first))
      return SyntaxErrors([SyntaxError(source, quotes.first, mark, correction: correction)])
    }
    guard let correction else { return errors }
    let told = SyntaxError(
      source, first.range, problem(of: first), suggestions: first.suggestions, correction: correction)
    return SyntaxErrors([told])
  }

  /// A day is told with the time that stands behind it.
  private func problem(of error: SyntaxError) -> SyntaxProblem {
    guard case .badValue(let value, let expected, let isNumber) = error.problem,
      expected == WrittenMoment.expected(of: value)
    else { return error.problem }
    let behind = source.slice(error.range.upperBound..<source.text.utf8.count)
    let words = ([value] + behind.split(separator: " ").prefix(1).map(String.init)).joined(separator: " ")
    guard PeoplesTime(words).moment != nil else { return error.problem }
    return .badValue(value, expected: WrittenMoment.expected(of: words), isNumber: isNumber)
  }

  /// The line if it can be read, or be put right; nil if anything else is wrong with it.
  private static func right(_ source: SourceLine) -> SourceLine? {
    switch LineReader.readAsItStands(source) {
    case .success: source
    case .failure(let errors): repaired(source, errors.all)
    }
  }

  private static func repaired(_ source: SourceLine, _ errors: [SyntaxError], steps: Int = 4) -> SourceLine? {
    guard steps > 0, let next = errors.lazy.compactMap({ replacement(of: $0, in: source) }).first else {
      return nil
    }
    switch LineReader.readAsItStands(next) {
    case .success: return next
    case .failure(let errors): return repaired(next, errors.all, steps: steps - 1)
    }
  }

  private static func replacement(of error: SyntaxError, in source: SourceLine) -> SourceLine? {
    switch error.problem {
    case .unknownVerb(_, spelling: .some): verb(error, in: source)
    case .badActor(let actor): self.actor(actor, error, in: source)
    case .badValue: time(error, in: source)
    default: nil  // Of no other mistake it is certain what was meant.
    }
  }

  private static func verb(_ error: SyntaxError, in source: SourceLine) -> SourceLine? {
    let words = source.slice(error.range).split(whereSeparator: \.isWhitespace).map(String.init)
    guard let known = source.vocabulary.misspelt(words), known.count == words.count else { return nil }
    let name = words.joined(separator: "-").lowercased()
    return source.replaced(by: source.text(replacing: error.range, by: name))
  }

  private static func actor(_ actor: String, _ error: SyntaxError, in source: SourceLine) -> SourceLine? {
    let small = actor.lowercased()
    guard small != actor, source.slice(error.range) == actor, ActorName.read(small) != nil else { return nil }
    return source.replaced(by: source.text(replacing: error.range, by: small))
  }

  /// With the words behind a value that belong to it; the first reading that the value can have is meant.
  private static func time(_ error: SyntaxError, in source: SourceLine) -> SourceLine? {
    let start = error.range.lowerBound
    let tokens = (try? Lexer.tokens(source)) ?? []
    guard let place = tokens.firstIndex(where: { $0.template?.range.lowerBound == start }) else { return nil }
    let following = tokens[(place + 1)...].prefix(6).prefix {
      if case .word(let word) = $0 { word.isLiteral } else { false }
    }
    for end in [error.range.upperBound] + following.map(\.range.upperBound) {
      let range = start..<end
      for written in PeoplesTime(source.slice(range)).written where written != source.slice(range) {
        let line = source.replaced(by: source.text(replacing: range, by: written))
        guard case .failure(let errors) = LineReader.readAsItStands(line) else { return line }
        // Words that belong to the time would be left over, and told as such.
        let isRight = errors.all.allSatisfy { $0.range.lowerBound > start + written.utf8.count + 1 }
        if isRight, !errors.all.isEmpty, end == (following.last?.range ?? error.range).upperBound {
          return line
        }
      }
    }
    return nil
  }

  /// Without secrets and without the comment, which nobody needs to type.
  private static func written(_ source: SourceLine) -> String {
    let line = Redaction.withoutComment(source.text).drop(while: \.isWhitespace)
    let trimmed = String(line.reversed().drop(while: \.isWhitespace).reversed())
    return Visible.text(Redaction.masked(trimmed, isMistaken: true, in: source.vocabulary))
  }
}

extension SourceLine {
  fileprivate func text(replacing range: Range<Int>, by new: String) -> String {
    slice(0..<range.lowerBound) + new + slice(range.upperBound..<text.utf8.count)
  }
}

extension SyntaxError {
  /// Whether quotation marks that are none of the language may be why it is one.
  fileprivate var mayComeOfQuotes: Bool {
    switch problem {
    case .surplusArgument, .badWord, .unclosedString, .strayQuote, .pairWithoutValue, .unknownVerb, .badActor,
      .badValue, .unknownWord, .badName, .badComparison, .surplusAfterExpectation, .blankMissing,
      .missingArgument, .splitNumber, .unknownEscape, .printedQuote:
      true
    default: false  // The others come of something else.
    }
  }
}
