import PlainText

/// A line that is written as people write, and as the language writes it: quotation marks as printers set them, words in
/// capitals, verbs with blanks, times as on a wall. What is wrong is told once then, with the whole line to be typed.
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
    if errors.all.contains(where: \.mayComeOfQuotes), let quotes = PrintedQuotes(source.text) {
      return told(quotes)
    }
    guard let corrected = LineRepair.repaired(source, errors.all) else {
      return SpokenDay.told(errors, in: source)
    }
    guard let correction = written(corrected) else { return SpokenDay.told(errors, in: source) }
    let told = SyntaxError(
      source, first.range, missing(behind: first) ?? SpokenDay.problem(of: first, in: source),
      suggestions: first.suggestions, correction: correction)
    return SyntaxErrors([told])
  }

  /// A value without its key is not too much: what is wrong is that the key is missing.
  private func missing(behind first: SyntaxError) -> SyntaxProblem? {
    guard case .surplusArgument = first.problem else { return nil }
    return errors.all.map(\.problem).first { if case .missingArgument = $0 { true } else { false } }
  }

  /// The marks, and what would be wrong without them.
  private func told(_ quotes: PrintedQuotes) -> SyntaxErrors {
    let mark = SyntaxProblem.printedQuote(source.slice(quotes.first))
    let straight = source.replaced(by: quotes.straightened)
    guard case .failure(let others) = LineReader.readAsItStands(straight) else {
      return SyntaxErrors([SyntaxError(source, quotes.first, mark, correction: written(straight))])
    }
    let corrected = LineRepair.repaired(straight, others.all).flatMap(written)
    let told = SyntaxError(source, quotes.first, mark, correction: corrected)
    guard corrected == nil else { return SyntaxErrors([told]) }
    let rest = SpokenDay.told(others, in: straight).all.filter { !$0.mayComeOfStraightening }.map {
      SyntaxError(source, quotes.original(of: $0.range), $0.problem, suggestions: $0.suggestions)
    }
    // A value that is wrong with plain marks too needs none at all.
    let isOfValue = rest.contains { $0.range.lowerBound == quotes.first.lowerBound }
    return SyntaxErrors(
      ((isOfValue ? [] : [told]) + rest).sorted { $0.range.lowerBound < $1.range.lowerBound })
  }

  /// Without secrets and without the comment, which nobody needs to type; nil where nothing of what was put right would
  /// show.
  private func written(_ corrected: SourceLine) -> String? {
    let shown = shown(corrected.text)
    func seen(_ text: String) -> String { text.filter { $0 != "•" } }
    return corrected.text != source.text && seen(shown) == seen(self.shown(source.text)) ? nil : shown
  }

  private func shown(_ text: String) -> String {
    let line = Redaction.withoutComment(text).drop(while: \.isWhitespace)
    let trimmed = String(line.reversed().drop(while: \.isWhitespace).reversed())
    let masked = Redaction.masked(trimmed, isMistaken: true, in: source.vocabulary)
    return Visible.text(hidingAsLine(HiddenQuotes.shown(masked, of: trimmed)))
  }

  /// With dots for what is hidden in the line, in small letters too: put right, a password may look like any word.
  private func hidingAsLine(_ text: String) -> String {
    let written = Array(source.text)
    let masked = Array(Redaction.masked(source.text, isMistaken: true, in: source.vocabulary))
    guard written.count == masked.count else { return text }
    let hidden = written.indices.split { masked[$0] != "•" || written[$0] == "•" || written[$0].isBlank }
      .map { String($0.map { written[$0] }).filter { $0 != "\"" && $0 != ":" } }
    return hidden.filter { $0.count >= Self.leastOfHidden && $0 != $0.lowercased() }.reduce(text) {
      rest, word in
      Self.hiding(word.lowercased(), in: rest)
    }
  }

  /// As a whole word alone: within a word of the language dots would tell what they hide.
  private static func hiding(_ word: String, in text: String) -> String {
    var parts = text.split(separator: word, omittingEmptySubsequences: false)[...]
    guard var hidden = parts.popFirst().map(String.init) else { return text }
    for part in parts {
      let isWhole = [hidden.last, part.first].allSatisfy {
        $0.map { !$0.isLetter && !$0.isNumber && $0 != "-" } ?? true
      }
      hidden += (isWhole ? String(repeating: "•", count: word.count) : word) + part
    }
    return hidden
  }

  /// Shorter ones are words of the language more often.
  private static let leastOfHidden = 4
}

extension SyntaxError {
  /// Whether quotation marks that are none of the language may be why it is one.
  fileprivate var mayComeOfQuotes: Bool {
    switch problem {
    case .surplusArgument, .badWord, .unclosedString, .strayQuote, .pairWithoutValue, .unknownVerb, .badActor,
      .badValue, .unknownWord, .unknownKey, .badName, .badComparison, .surplusAfterExpectation, .blankMissing,
      .missingArgument, .splitNumber, .unknownEscape, .printedQuote, .strayDollar:
      true
    default: false  // The others come of something else.
    }
  }

  /// Whether it may be that the marks were taken for the wrong ones.
  fileprivate var mayComeOfStraightening: Bool {
    switch problem {
    case .unclosedString, .strayQuote, .blankMissing, .unknownEscape, .strayDollar, .badWord, .printedQuote:
      true
    default: false  // The others come of something else.
    }
  }
}
