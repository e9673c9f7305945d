/// A day or a time of several words that stands where a moment does, and is not all that a moment is.
enum SpokenDay {
  /// The mistakes, with its words told as one: they are no words too many.
  static func told(_ errors: SyntaxErrors, in source: SourceLine) -> SyntaxErrors {
    guard let first = errors.all.first(where: { $0.asksFor != nil }), let asked = first.asksFor else {
      return errors
    }
    let start = first.range.lowerBound
    let ends = source.words(behind: start).map(\.upperBound)
    guard let end = ends.last(where: { isSaid(in: source.slice(start..<$0)) }) else {
      return errors
    }
    let words = source.slice(start..<end)
    let problem = SyntaxProblem.badValue(words, expected: asked(words))
    return SyntaxErrors(
      errors.all.compactMap { error in
        if error == first { return SyntaxError(source, start..<end, problem) }
        return error.range.lowerBound > start && error.range.lowerBound < end ? nil : error
      })
  }

  /// A day is told with the time that stands behind it.
  static func problem(of error: SyntaxError, in source: SourceLine) -> SyntaxProblem {
    guard let asked = error.asksFor, case .badValue(let value, _, let isNumber) = error.problem else {
      return error.problem
    }
    let start = error.range.lowerBound
    let sayings = source.words(behind: start).map { source.slice(start..<$0.upperBound) }
    guard let words = sayings.last(where: { PeoplesTime($0).moment != nil }) else { return error.problem }
    return .badValue(value, expected: asked(words), isNumber: isNumber)
  }

  /// Whether all the words are a day, or a time of several words.
  private static func isSaid(in words: String) -> Bool {
    let people = PeoplesTime(words)
    return people.isOfADay || people.clearTime != nil
  }
}

extension SyntaxError {
  /// What is said of a value that is no moment, or no day, where one is expected; nil where neither is.
  fileprivate var asksFor: ((String) -> Text)? {
    guard case .badValue(let value, let expected, _) = problem else { return nil }
    return [WrittenMoment.expected, ExpectedTime.day.words, Reading.pointInTime].first {
      $0(value) == expected
    }
  }
}
