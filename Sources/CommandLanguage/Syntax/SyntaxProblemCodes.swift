/// The stable codes of mistakes, for reports and editors. Append-only.
extension SyntaxProblem {
  /// The stable code of the mistake, as JSON and reports have it.
  package var code: String {
    switch self {
    case .lineTooLong: "line-too-long"
    case .notUTF8: "not-utf8"
    case .nulCharacter, .escapedNUL: "nul-character"
    case .controlCharacter, .rawControlCharacter: "control-character"
    case .unclosedString: "unclosed-string"
    case .strayQuote, .strayQuoteInCell, .printedQuote: "stray-quote"
    case .unknownEscape, .escapedCode: "unknown-escape"
    case .strayDollar: "stray-dollar"
    case .badName: "bad-name"
    case .pairWithoutValue: "value-missing"
    case .badWord, .loneEquals: "bad-word"
    case .blankMissing, .blanksMissing: "blank-missing"
    case .verbMissing: "verb-missing"
    case .unknownVerb: "unknown-verb"
    case .badActor: "bad-actor"
    case .unknownKey, .assignment: "unknown-key"
    case .duplicateKey: "duplicate-key"
    case .missingArgument: "argument-missing"
    case .surplusArgument, .splitNumber: "surplus-argument"
    case .exclusiveKeys: "exclusive-keys"
    case .badValue: "bad-value"
    case .unknownWord: "unknown-word"
    case .captureNameMissing: "capture-name-missing"
    case .nothingToCapture: "no-main-value"
    case .unknownField: "unknown-field"
    case .foreignField: "foreign-field"
    case .unknownCode: "unknown-code"
    case .badOperator: "bad-operator"
    case .badComparison: "bad-comparison"
    case .expectationMissing: "expectation-missing"
    case .surplusAfterExpectation, .captureAfterExpectation: "surplus-argument"
    case .nameNotSet: "name-not-set"
    case .neededOfOthers: "argument-missing"
    case .headerOutsideFile: "header-outside-file"
    case .emptyTitle: "empty-title"
    case .badTag: "bad-tag"
    case .misplacedExamples: "misplaced-examples"
    case .columnSeparator: "column-separator"
    case .examplesCellCount: "examples-cell-count"
    case .duplicateExampleName: "duplicate-example-name"
    case .tableLacksName: "name-not-set"
    case .tableUnreadable(let problem): problem.code
    case .badJSON: "bad-json"
    case .includeMissing(_, .tooLarge): ReadProblem.tooLarge.code
    case .includeMissing: "include-missing"
    case .includeCycle: "include-cycle"
    case .tooManyIncludes: "too-many-includes"
    case .includeInvalid: "include-invalid"
    case .valueTooLong: "value-too-long"
    }
  }
}

extension ReadProblem {
  /// The stable code of a named file that cannot be read. Append-only.
  package var code: String {
    switch self {
    case .tooLarge: "file-too-large"
    case .missing, .isFolder, .notPermitted, .other: "file-unreadable"
    }
  }
}
