import CommandLanguage
import PlainText

/// What is wrong with a line while it is typed. What is only missing, or may still become right, is not.
struct TypedMistakes {
  private let source: SourceLine
  private let cursor: Int
  private let guide: LineGuide

  init(_ source: SourceLine, cursor: Int, _ guide: LineGuide) {
    self.source = source
    self.cursor = cursor
    self.guide = guide
  }

  var all: [SyntaxError] { found.filter { !mayBecomeRight($0) }.map(guide.session.typedMistake) }

  private var found: [SyntaxError] {
    switch LineReader.readCommand(source) {
    case .failure(let errors): errors.all
    case .success(.statement(let statement)): guide.session.mistakes(in: statement)
    case .success(.blank), .success(.narration), .success(.header): []
    }
  }

  private func mayBecomeRight(_ error: SyntaxError) -> Bool {
    switch error.problem.growth {
    case .missing: true
    case .wrong: false
    case .unfinished: isAtCursor(error)
    case .word: isAtCursor(error) && (isPerhapsSomebody(error) || isBeginningOfSomething)
    }
  }

  /// Whether what is wrong is being typed.
  private func isAtCursor(_ error: SyntaxError) -> Bool {
    cursor >= source.text.unicodeScalars.count && error.range.upperBound >= source.text.utf8.count
  }

  /// In a world that lasts nobody is looked for unasked.
  private func isPerhapsSomebody(_ error: SyntaxError) -> Bool {
    if case .unknownVerb = error.problem { return !guide.session.terms.isPractice }
    return false
  }

  private var isBeginningOfSomething: Bool {
    !guide.proposals.all(source.text, cursor: cursor).isEmpty
  }
}

extension SyntaxError {
  private static let sign = "  ↑ "
  private static let mostRows = 2

  /// In few rows: what is wrong, and what may be meant.
  func told(_ language: Language, width: Int) -> [[InkedText]] {
    let meant = Finding(self).meant.map { $0.in(language) + " " } ?? ""
    let words = meant + Finding(self).words.in(language)
    let lines = Wrapping.lines(words, to: width - Self.sign.count - 1)
    return lines.prefix(Self.mostRows).enumerated().map { number, line in
      let isCut = number == Self.mostRows - 1 && lines.count > Self.mostRows
      return [
        InkedText(number == 0 ? Self.sign : String.blanks(Self.sign.count), .bad),
        InkedText(line + (isCut ? " …" : "")),
      ]
    }
  }
}

extension SyntaxProblem {
  fileprivate enum Growth {
    /// Something is still to come.
    case missing
    /// What stands at the end may go on to be right.
    case unfinished
    /// The same, if some known word begins so.
    case word
    case wrong
  }

  fileprivate var growth: Growth {
    switch self {
    case .unclosedString, .verbMissing, .missingArgument, .captureNameMissing, .expectationMissing,
      .neededOfOthers, .pairWithoutValue:
      .missing
    case .strayDollar, .unknownEscape, .escapedNUL, .escapedCode, .blankMissing, .blanksMissing, .loneEquals,
      .badName, .badWord,
      .badActor,
      .badValue, .badOperator, .badComparison, .badTag, .columnSeparator:
      .unfinished
    case .unknownVerb, .unknownKey, .unknownWord, .unknownField, .foreignField, .unknownCode, .nameNotSet,
      .surplusAfterExpectation, .headerOutsideFile, .surplusArgument, .assignment:
      .word
    case .lineTooLong, .notUTF8, .nulCharacter, .controlCharacter, .rawControlCharacter, .strayQuote,
      .strayQuoteInCell, .printedQuote, .duplicateKey, .splitNumber, .exclusiveKeys,
      .nothingToCapture, .captureAfterExpectation, .emptyTitle, .misplacedExamples,
      .examplesCellCount, .duplicateExampleName, .includeMissing, .includeCycle, .tooManyIncludes,
      .includeInvalid, .valueTooLong, .badJSON, .tableUnreadable, .tableLacksName:
      .wrong
    }
  }
}
