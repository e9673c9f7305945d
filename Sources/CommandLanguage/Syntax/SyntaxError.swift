import PlainText

/// Where a line stands.
package struct Place: Hashable, Sendable {
  /// As given; of an included line, the included path joined to the including file's folder.
  package let file: String
  /// From 1.
  package let line: Int

  package init(file: String, line: Int) {
    self.file = file
    self.line = line
  }

  /// `file:line` for people, control characters visible.
  package var shown: String { "\(Visible.text(file)):\(line)" }
}

/// A line of a source, decoded and in NFC, and the vocabulary by which it is read and told. A class, for all that
/// is made of it refers to it.
package final class SourceLine: Sendable {
  package let place: Place
  package let text: String
  package let vocabulary: Vocabulary
  /// Whether all of it is printable ASCII, so that nothing need be looked for beyond.
  let isPlain: Bool
  /// How its file came to be read, if another one includes it.
  package let inclusion: Inclusion?

  package init(
    place: Place, text: String, inclusion: Inclusion? = nil, in vocabulary: Vocabulary = .standard
  ) {
    self.place = place
    self.text = text
    self.inclusion = inclusion
    self.vocabulary = vocabulary
    isPlain = !text.hasByte { $0 < 0x20 || $0 > 0x7E }
  }

  /// A line that is known to be plain.
  init(plain text: String, place: Place, inclusion: Inclusion?, in vocabulary: Vocabulary) {
    self.place = place
    self.text = text
    self.inclusion = inclusion
    self.vocabulary = vocabulary
    isPlain = true
  }

  /// The files that include the one of `place`, innermost first.
  package var includedFrom: [Place] { inclusion?.chain ?? [] }
}

extension SourceLine: Hashable {
  package static func == (one: SourceLine, other: SourceLine) -> Bool {
    one === other || one.place == other.place && one.text == other.text && one.inclusion == other.inclusion
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(place)
    hasher.combine(text)
  }
}

/// An `include` line at work. A class, for every line of the included file refers to it.
package final class Inclusion: Sendable {
  package let place: Place
  package let outer: Inclusion?

  package init(at place: Place, within outer: Inclusion?) {
    self.place = place
    self.outer = outer
  }

  /// This line and those that led to it, innermost first.
  package var chain: [Place] { [place] + (outer?.chain ?? []) }
}

extension Inclusion: Hashable {
  package static func == (one: Inclusion, other: Inclusion) -> Bool {
    one === other || one.place == other.place && one.outer == other.outer
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(place) }
}

/// A mistake in a line: what, and where. The words are in `SyntaxProblemWords`.
package struct SyntaxError: Error, Hashable, Sendable {
  package let source: SourceLine
  /// Byte offsets in the line's text.
  package let range: Range<Int>
  package let problem: SyntaxProblem
  /// Known words that are near to what stands there.
  package let suggestions: [String]

  package init(
    _ source: SourceLine, _ range: Range<Int>, _ problem: SyntaxProblem,
    suggestions: [String] = []
  ) {
    self.source = source
    self.range = range
    self.problem = problem
    self.suggestions = suggestions
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
  case unclosedString
  case strayQuote
  case unknownEscape(String)
  case strayDollar
  case badName(String)
  case pairWithoutValue(String)
  case badWord(String)
  case blankMissing(after: String)
  case verbMissing
  case unknownVerb(String)
  case badActor(String)
  case unknownKey(String, of: Term)
  case duplicateKey(String)
  case missingArgument(Term)
  case surplusArgument(String)
  case exclusiveKeys(String, String)
  case badValue(String, expected: Text)
  case unknownWord(String, allowed: [Term])
  case captureNameMissing
  case nothingToCapture(verb: Term)
  case unknownField(String)
  case foreignField(String, verb: Term)
  case unknownCode(String)
  case badOperator(String, field: String)
  case badComparison(String)
  case expectationMissing
  case surplusAfterExpectation(String)
  case nameNotSet(String)
  case neededOfOthers(String, actor: String)
  case headerOutsideFile(String)
  case misplacedExamples
  case examplesCellCount(found: Int, expected: Int)
  case duplicateExampleName(String)
  case includeMissing(String, ReadProblem)
  case includeCycle(String)
  case tooManyIncludes
}

/// Why a file cannot be read.
package enum ReadProblem: Error, Hashable, Sendable {
  case missing
  case isFolder
  case notPermitted
  case other(String)
}
