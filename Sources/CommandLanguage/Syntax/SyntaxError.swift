import Activation

/// A mistake in a line: what, and where. The words are in `SyntaxProblemWords`.
package struct SyntaxError: Error, Hashable, Sendable {
  /// The line in which it stands.
  package let source: SourceLine
  /// Byte offsets in the line's text.
  package let range: Range<Int>
  /// What is wrong.
  package let problem: SyntaxProblem
  /// Known words that are near to what stands there.
  package let suggestions: [Term]
  /// The whole line as it is to be written, where that can be told; without secrets.
  package let correction: String?

  /// A mistake at a place of a line: byte offsets in its text.
  package init(
    _ source: SourceLine, _ range: Range<Int>, _ problem: SyntaxProblem,
    suggestions: [Term] = [], correction: String? = nil
  ) {
    self.source = source
    self.range = range
    self.problem = problem
    self.suggestions = suggestions
    self.correction = correction
  }

  /// The same mistake with those suggestions alone that will do.
  package func suggesting(_ isOffered: (Term) -> Bool) -> SyntaxError {
    let offered = suggestions.filter(isOffered)
    return SyntaxError(
      source, range, problem.allowing(isOffered), suggestions: offered,
      correction: offered.count == suggestions.count ? correction : nil)
  }

  /// Characters of the line before the place, plus one (the language, Lines).
  package var column: Int { source.column(of: range.lowerBound) }
}

/// What can be wrong with a line before it runs. Append-only: the codes stand in people's reports.
package enum SyntaxProblem: Hashable, Sendable {
  case lineTooLong(bytes: Int)
  case notUTF8
  case nulCharacter
  case controlCharacter(UInt32)
  /// In a file in which nothing can be escaped.
  case rawControlCharacter(UInt32)
  case unclosedString
  case strayQuote
  /// A quotation mark as printers set it.
  case printedQuote(String)
  /// In a cell of comma-separated values; whether it is behind the quotation mark that closes the cell.
  case strayQuoteInCell(isClosed: Bool)
  case unknownEscape(String)
  /// `\u{0}`, also as JSON writes it.
  case escapedNUL
  /// A code that is no character's.
  case escapedCode(UInt32)
  case strayDollar
  case badName(String)
  case pairWithoutValue(String)
  case badWord(String)
  case blankMissing(after: String)
  /// Around `=>` or `->`, which stands glued to a word.
  case blanksMissing(around: String)
  /// A `=` by itself: `=>` is meant.
  case loneEquals
  case verbMissing
  /// With what is wrong in how it is written, where it is one.
  case unknownVerb(String, spelling: VerbSpelling? = nil)
  case badActor(String)
  /// With the verb as written, and the keys that it has in the dialect of the line.
  case unknownKey(String, of: String, has: [String])
  /// `set x=1`: the verb as written, and the name.
  case assignment(String, by: String)
  case duplicateKey(String)
  /// With the verb that it is missing of; nil of a header.
  case missingArgument(Term, of: Verb?)
  /// With the verb that says it all by itself, if what follows it only names it once more.
  case surplusArgument(String, enough: Term? = nil)
  /// Digits that go on with the number before them; with the key of the number, if it has one.
  case splitNumber(key: Term?)
  case exclusiveKeys(Term, Term)
  /// Whether it stands where a number does that is no secret.
  case badValue(String, expected: Text, isNumber: Bool = false)
  case unknownWord(String, allowed: [Term])
  case captureNameMissing
  case nothingToCapture(verb: Term)
  /// With the fields that there are, in the dialect of the line.
  case unknownField(String, has: [String])
  case foreignField(String, of: String, has: [String])
  case unknownCode(String)
  case badOperator(String, field: String)
  case badComparison(String)
  case expectationMissing
  case surplusAfterExpectation(String)
  case captureAfterExpectation
  case nameNotSet(String)
  case neededOfOthers(Term, actor: Actor)
  case headerOutsideFile(String)
  case emptyTitle
  case badTag(String)
  case misplacedExamples
  /// A sign that parts columns elsewhere: here blanks do.
  case columnSeparator(String)
  case examplesCellCount(found: Int, expected: Int)
  case duplicateExampleName(String)
  /// A name that the scenario uses, and another of its tables sets.
  case tableLacksName(String)
  /// The file of a table's rows.
  case tableUnreadable(ReadProblem)
  case includeMissing(String, ReadProblem)
  case includeCycle(String)
  case tooManyIncludes
  /// An included file that is none of scenarios, with how many mistakes it would have.
  case includeInvalid(String, mistakes: Int)
  /// In a file of names: what would fit.
  case badJSON(expected: Text)
  /// What names bring is more than a value may be.
  case valueTooLong(bytes: Int)
}

/// Why a file cannot be read.
package enum ReadProblem: Error, Hashable, Sendable {
  case missing
  case isFolder
  case notPermitted
  /// More bytes than `Limits.largestFile`.
  case tooLarge
  case other(String)
}

extension SyntaxError {
  /// The same mistake in a line of which more is known to be secret: byte offsets.
  func hiding(_ secrets: [Range<Int>]) -> SyntaxError {
    guard !secrets.isEmpty else { return self }
    let isSecret = secrets.contains { $0.overlaps(range) }
    return SyntaxError(
      source.hiding(secrets: secrets), range, isSecret ? problem.naming("•••") : problem,
      suggestions: isSecret ? [] : suggestions)
  }

  /// The same mistake of a value that a name brought: what was written stands in it, not the value, which may
  /// be a secret (the procedure, Secrets).
  package var withoutValue: SyntaxError {
    guard source.slice(range).contains("$") else { return self }
    return SyntaxError(source, range, problem.naming(source.slice(range)))
  }

  /// The same in a line that hides what the words of the mistake hide: what looks like a password by itself, though the line
  /// says that it is none.
  var hidingAsItsWords: SyntaxError {
    let written = source.slice(range)
    guard let word = problem.repeated, let place = written.firstRange(of: word),
      zip(word, Redaction.masked(word, isMistaken: true, in: source.vocabulary)).contains(where: {
        $0.isLetter && $0 != $1
      })
    else { return self }
    let start = range.lowerBound + written.utf8.distance(from: written.startIndex, to: place.lowerBound)
    return SyntaxError(
      source.hiding(secrets: [start..<start + word.utf8.count]), range, problem,
      suggestions: suggestions.filter { $0.en.lowercased() != word.lowercased() }, correction: correction)
  }

  /// What it repeats of the line is hidden where the line hides it: by itself a word may look harmless.
  var hidingAsItsLine: SyntaxProblem {
    let (written, shown) = (source.slice(range), source.shown(range))
    return written == shown ? problem : problem.naming(shown)
  }
}

extension SyntaxProblem {
  /// What it repeats of the line, where that may be any word.
  fileprivate var repeated: String? {
    switch self {
    case .badValue(let word, _, _), .unknownWord(let word, _), .unknownKey(let word, _, _),
      .unknownField(let word, _), .unknownVerb(let word, _), .badActor(let word), .unknownCode(let word),
      .badName(let word), .badWord(let word), .badTag(let word), .badComparison(let word),
      .duplicateKey(let word), .duplicateExampleName(let word), .surplusArgument(let word, _),
      .surplusAfterExpectation(let word), .nameNotSet(let word), .tableLacksName(let word):
      word
    // What these repeat is of the language, a path, or no value.
    case .lineTooLong, .notUTF8, .nulCharacter, .controlCharacter, .rawControlCharacter, .unclosedString,
      .strayQuote, .printedQuote, .strayQuoteInCell, .unknownEscape, .escapedNUL, .escapedCode, .strayDollar,
      .pairWithoutValue, .blankMissing, .blanksMissing, .loneEquals, .verbMissing, .assignment,
      .missingArgument, .splitNumber, .exclusiveKeys, .captureNameMissing, .nothingToCapture, .foreignField,
      .badOperator, .expectationMissing, .captureAfterExpectation, .neededOfOthers, .headerOutsideFile,
      .emptyTitle, .misplacedExamples, .columnSeparator, .examplesCellCount, .tableUnreadable,
      .includeMissing, .includeCycle, .tooManyIncludes, .includeInvalid, .badJSON, .valueTooLong:
      nil
    }
  }

  fileprivate func naming(_ written: String) -> SyntaxProblem {
    switch self {
    case .badValue(_, let expected, let isNumber):
      .badValue(written, expected: expected, isNumber: isNumber)
    case .unknownWord(_, let allowed): .unknownWord(written, allowed: allowed)
    case .unknownKey(_, let verb, let keys): .unknownKey(written, of: verb, has: keys)
    case .unknownField(_, let fields): .unknownField(written, has: fields)
    case .unknownVerb(_, let spelling): .unknownVerb(written, spelling: spelling)
    case .badActor: .badActor(written)
    case .unknownCode: .unknownCode(written)
    case .badName: .badName(written)
    case .badWord: .badWord(written)
    case .badTag: .badTag(written)
    case .badComparison: .badComparison(written)
    case .duplicateKey: .duplicateKey(written)
    case .duplicateExampleName: .duplicateExampleName(written)
    case .surplusArgument: .surplusArgument(written)
    case .surplusAfterExpectation: .surplusAfterExpectation(written)
    default: self  // What the others repeat is of the language, or no value.
    }
  }
}

extension SyntaxProblem {
  /// The same of one word of several, where not all of them will do.
  fileprivate func allowing(_ isOffered: (Term) -> Bool) -> SyntaxProblem {
    guard case .unknownWord(let word, let allowed) = self else { return self }
    return .unknownWord(word, allowed: allowed.filter(isOffered))
  }
}
