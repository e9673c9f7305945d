import Activation

/// Something that is known of a file before it runs, where it stands: a mistake, or what its writer hardly meant.
package struct Finding: Hashable, Sendable {
  /// The line in which it stands.
  package let source: SourceLine
  /// Byte offsets in the line's text.
  package let range: Range<Int>
  /// What is found.
  package let kind: FindingKind
  /// Known words that are near to what stands there.
  package let suggestions: [Term]
  /// The whole line as it is to be written, where that can be told; without secrets.
  package let correction: String?

  /// What is found at a place of a line: byte offsets in its text.
  package init(
    _ source: SourceLine, _ range: Range<Int>, _ kind: FindingKind, suggestions: [Term] = [],
    correction: String? = nil
  ) {
    self.correction = correction
    self.source = source
    self.range = range
    self.kind = kind
    self.suggestions = suggestions
  }

  /// A mistake, as a finding.
  package init(_ error: SyntaxError) {
    let error = error.hidingAsItsWords
    self.init(
      error.source, error.range, .mistake(error.problem), suggestions: error.suggestions,
      correction: error.correction)
  }

  /// The same where neither the line nor what is said of it repeats secrets.
  package func hiding(_ secrets: HiddenSecrets) -> Finding {
    let places = secrets.places(in: source.text)
    let suggestions = suggestions.filter { term in
      [term.pl, term.en].allSatisfy { secrets.hidden(in: $0) == $0 }
    }
    guard !places.isEmpty else {
      return Finding(
        source, range, kind.hiding(secrets), suggestions: suggestions,
        correction: correction.map(secrets.hidden))
    }
    return Finding(
      source.hiding(secrets: places), range, kind.hiding(secrets), suggestions: suggestions)
  }

  /// All that is told of it in which a secret may stand.
  package var toldTexts: [String] {
    [source.text, message(.pl), message(.en)] + suggestions.flatMap { [$0.pl, $0.en] }
      + [correction].compactMap(\.self)
  }

  /// Characters of the line before the place, plus one (the language, Lines).
  package var column: Int { source.column(of: range.lowerBound) }
}

/// What can be found. Append-only: the codes stand in people's reports. The words are in `FindingWords`.
package enum FindingKind: Hashable, Sendable {
  case mistake(SyntaxProblem)
  case lacking(Lack)
  case unusedName(String)
  /// Set again, at that place, before anything uses it.
  case overwrittenName(String, by: Place)
  case unusedColumn(String)
  /// After the line that ends the scenario.
  case unreachable(after: Place)
  case duplicateTitle(first: Place)
  /// A tag that stands once, beside one like it that stands more often.
  case rareTag(String)
  /// A tag in the form of a rule's name that names none.
  case noSuchRule(String)
  /// A field that the expected outcome never has; nil: a refusal's main value.
  case absentField(Field?, ofRefusal: Bool)
  case contradiction
  /// A refusal that the verb never meets with: of that code, or any; with the codes that it can meet with.
  case impossibleRefusal(RefusalCode?, Verb)
  /// Whoever acts has a part in the verb and is never refused for having none.
  case hasPart(Verb)
  /// Whoever acts has no part in the verb and is always refused.
  case noPart(Verb)
  /// A comparison that no value meets.
  case noValueFits
  /// A comparison that every value meets.
  case everyValueFits
  /// A refusal without its code, though the verb has codes to tell apart.
  case refusalWithoutCode
  case expectsNothing
  /// A file that a line would carry out, and why it would not run.
  case unrunnableFile(String, RunProblem)
  /// Somebody, or some facility, that no line of the file makes, beside one like it that a line does.
  case stranger(String, StrangerKind)
}

extension FindingKind {
  /// The same without secrets in what it repeats of its line; a mistake hides what its line hides.
  fileprivate func hiding(_ secrets: HiddenSecrets) -> FindingKind {
    switch self {
    case .unusedName(let name): .unusedName(secrets.hidden(in: name))
    case .overwrittenName(let name, let place): .overwrittenName(secrets.hidden(in: name), by: place)
    case .unusedColumn(let name): .unusedColumn(secrets.hidden(in: name))
    case .rareTag(let tag): .rareTag(secrets.hidden(in: tag))
    case .noSuchRule(let tag): .noSuchRule(secrets.hidden(in: tag))
    case .unrunnableFile(let path, let problem):
      .unrunnableFile(secrets.hidden(in: path), problem.hiding(secrets))
    case .stranger(let name, let kind): .stranger(secrets.hidden(in: name), kind)
    case .mistake, .lacking, .unreachable, .duplicateTitle, .absentField, .contradiction, .impossibleRefusal,
      .hasPart, .noPart, .noValueFits, .everyValueFits, .refusalWithoutCode, .expectsNothing:
      self
    }
  }
}

extension RunProblem {
  fileprivate func hiding(_ secrets: HiddenSecrets) -> RunProblem {
    switch self {
    case .lineFails(let path): .lineFails(secrets.hidden(in: path))
    case .unreadable, .invalid, .empty, .cycle, .tooDeep: self
    }
  }
}

/// How grave a finding is.
package enum Severity: String, CaseIterable, Sendable {
  /// The file does not run.
  case error
  /// The file runs, and something in it is hardly meant.
  case warning
  case note
}

extension SourceLine {
  /// Characters of the line before a byte offset, plus one.
  func column(of offset: Int) -> Int {
    isPlain ? min(offset, text.utf8.count) + 1 : repeated(isMistaken: true).number(at: offset) + 1
  }
}

extension Finding: Comparable {
  /// In the order of reading: what an include line brings stands at that line.
  package static func < (left: Finding, right: Finding) -> Bool {
    let (one, other) = (left.linesRead, right.linesRead)
    return one == other
      ? (left.range.lowerBound, left.code) < (right.range.lowerBound, right.code)
      : one.lexicographicallyPrecedes(other)
  }

  private var linesRead: [Int] { source.includedFrom.reversed().map(\.line) + [source.place.line] }
}
