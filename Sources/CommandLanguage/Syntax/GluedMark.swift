/// A mistake that comes of a missing blank: `=>` or `->` stands glued to a word, which means something else then.
extension SyntaxErrors {
  /// The mistakes of a line, those that come of such a mark told as what they are, and what is missing behind one left
  /// out.
  var withMarksTold: SyntaxErrors {
    let told = all.map(\.withMarkTold)
    guard told.contains(where: \.isOfAMark) else { return self }
    return SyntaxErrors(told.filter { !$0.isOfALack })
  }
}

extension SyntaxError {
  /// The same mistake, or that of a mark which stands glued to the word there.
  fileprivate var withMarkTold: SyntaxError {
    guard mayComeOfAMark, let mark = source.gluedMark(at: range.lowerBound) else { return self }
    return SyntaxError(source, mark, .blanksMissing(around: source.slice(mark)))
  }

  private var mayComeOfAMark: Bool {
    switch problem {
    case .badName, .badWord, .verbMissing, .unknownVerb, .badActor, .unknownKey, .surplusArgument, .badValue,
      .unknownWord, .unknownField, .assignment:
      true
    case .lineTooLong, .notUTF8, .nulCharacter, .controlCharacter, .rawControlCharacter, .unclosedString,
      .strayQuote, .strayQuoteInCell, .printedQuote,
      .unknownEscape, .escapedNUL, .escapedCode,
      .strayDollar, .pairWithoutValue, .blankMissing, .blanksMissing, .loneEquals, .duplicateKey,
      .missingArgument, .splitNumber, .exclusiveKeys, .captureNameMissing, .nothingToCapture, .foreignField,
      .unknownCode,
      .badOperator, .badComparison, .expectationMissing, .surplusAfterExpectation, .captureAfterExpectation,
      .nameNotSet, .neededOfOthers, .headerOutsideFile, .emptyTitle, .badTag, .misplacedExamples,
      .columnSeparator, .examplesCellCount, .duplicateExampleName, .includeMissing, .includeCycle,
      .tooManyIncludes, .includeInvalid, .valueTooLong, .tableLacksName, .tableUnreadable, .badJSON:
      false
    }
  }

  fileprivate var isOfAMark: Bool { if case .blanksMissing = problem { true } else { false } }

  fileprivate var isOfALack: Bool { if case .missingArgument = problem { true } else { false } }
}

extension SourceLine {
  /// The first mark in the word at that place, if other letters stand beside it.
  fileprivate func gluedMark(at offset: Int) -> Range<Int>? {
    let bytes = Array(text.utf8)
    let start = bytes[..<offset].lastIndex(where: Lexer.isBlank).map { $0 + 1 } ?? 0
    let end = bytes[offset...].firstIndex { Lexer.isBlank($0) || $0 == UInt8(ascii: "\"") } ?? bytes.count
    let word = start..<end
    let marks = ["=>", "->"].map { Array($0.utf8) }
    let mark = word.dropLast().first { marks.contains(Array(bytes[$0..<$0 + 2])) }
    return mark.flatMap { word.count > 2 ? $0..<$0 + 2 : nil }
  }
}
