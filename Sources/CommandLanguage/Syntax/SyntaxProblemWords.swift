/// The words for mistakes in a line: what is wrong, and what would fit.
extension SyntaxProblem {
  /// - Parameter vocabulary: tells what in a line is secret, so that no word of it is repeated.
  package func words(in vocabulary: Vocabulary) -> Text {
    let wording = SyntaxWording(vocabulary: vocabulary)
    return switch self {
    case .lineTooLong(let bytes): wording.lineTooLong(bytes)
    case .notUTF8: wording.notUTF8
    case .nulCharacter: wording.nulCharacter
    case .controlCharacter(let code): wording.controlCharacter(code)
    case .rawControlCharacter(let code): wording.rawControlCharacter(code)
    case .unclosedString: wording.unclosedString
    case .strayQuote: wording.strayQuote
    case .printedQuote(let mark): wording.printedQuote(mark)
    case .strayQuoteInCell(let isClosed): wording.strayQuoteInCell(isClosed: isClosed)
    case .unknownEscape(let escape): wording.unknownEscape(escape)
    case .escapedNUL: wording.escapedNUL
    case .escapedCode(let code): wording.escapedCode(code)
    case .strayDollar: wording.strayDollar
    case .badName(let name): wording.badName(name)
    case .pairWithoutValue(let key): wording.pairWithoutValue(key)
    case .badWord(let word): wording.badWord(word)
    case .blankMissing(let mark): wording.blankMissing(after: mark)
    case .blanksMissing(let mark): wording.blanksMissing(around: mark)
    case .loneEquals: wording.loneEquals
    case .verbMissing: wording.verbMissing
    case .unknownVerb(let verb, let spelling): wording.unknownVerb(verb, spelling)
    case .badActor(let actor): wording.badActor(actor)
    case .unknownKey(let key, let verb, let keys): wording.unknownKey(key, of: verb, has: keys)
    case .assignment(let name, let verb): wording.assignment(name, by: verb)
    case .duplicateKey(let key): wording.duplicateKey(key)
    case .missingArgument(let name, of: _): wording.missingArgument(name)
    case .surplusArgument(let text, let enough): wording.surplusArgument(text, enough: enough)
    case .splitNumber(let key): wording.splitNumber(key: key)
    case .exclusiveKeys(let one, let other): wording.exclusiveKeys(one, other)
    case .badValue(let value, let expected, let isNumber):
      wording.badValue(value, expected, isNumber: isNumber)
    case .unknownWord(let word, let allowed): wording.unknownWord(word, allowed)
    case .captureNameMissing: wording.captureNameMissing
    case .nothingToCapture(let verb): wording.nothingToCapture(verb)
    case .unknownField(let field, let fields): wording.unknownField(field, has: fields)
    case .foreignField(let field, let verb, let fields): wording.foreignField(field, of: verb, has: fields)
    case .unknownCode(let code): wording.unknownCode(code)
    case .badOperator(let op, let field): wording.badOperator(op, field)
    case .badComparison(let text): wording.badComparison(text)
    case .expectationMissing: wording.expectationMissing
    case .surplusAfterExpectation(let text): wording.surplusAfterExpectation(text)
    case .captureAfterExpectation: wording.captureAfterExpectation
    case .nameNotSet(let name): wording.nameNotSet(name)
    case .neededOfOthers(let key, let actor): wording.neededOfOthers(key, actor)
    case .headerOutsideFile(let word): wording.headerOutsideFile(word)
    case .emptyTitle: wording.emptyTitle
    case .badTag(let tag): wording.badTag(tag)
    case .misplacedExamples: wording.misplacedExamples
    case .columnSeparator(let sign): wording.columnSeparator(sign)
    case .examplesCellCount(let found, let expected): wording.examplesCellCount(found, expected)
    case .duplicateExampleName(let name): wording.duplicateExampleName(name)
    case .tableLacksName(let name): wording.tableLacksName(name)
    case .tableUnreadable(let problem): wording.tableUnreadable(problem)
    case .badJSON(let expected): wording.badJSON(expected)
    case .includeMissing(let path, let problem): wording.includeMissing(path, problem)
    case .includeCycle(let path): wording.includeCycle(path)
    case .tooManyIncludes: wording.tooManyIncludes
    case .includeInvalid(let path, let count): wording.includeInvalid(path, count)
    case .valueTooLong(let bytes): wording.valueTooLong(bytes)
    }
  }
}

extension SyntaxError {
  /// What is wrong, without a secret.
  package var words: Text { hidingAsItsLine.words(in: source.vocabulary) }
}

extension ReadProblem {
  /// Why the file cannot be read, for people.
  package var words: Text {
    switch self {
    case .missing: Text(pl: "nie ma takiego pliku", en: "there is no such file")
    case .isFolder: Text(pl: "to katalog, a nie plik", en: "it is a folder, not a file")
    case .notPermitted: Text(pl: "brak prawa do odczytu", en: "reading it is not permitted")
    case .tooLarge:
      Text(
        pl: "plik jest za duży; najwyżej \(Limits.largestFile >> 20) MiB",
        en: "the file is too large; at most \(Limits.largestFile >> 20) MiB")
    case .other(let reason): Text(pl: "nie da się odczytać (\(reason))", en: "it cannot be read (\(reason))")
    }
  }
}
