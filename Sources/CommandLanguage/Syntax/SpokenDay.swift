/// A day or a time of several words that stands where a moment does, and is not all that a moment is.
enum SpokenDay {
  /// The mistakes, with its words told as one: they are no words too many.
  static func told(_ errors: SyntaxErrors, in source: SourceLine) -> SyntaxErrors {
    guard let first = errors.all.first(where: { $0.asksFor != nil }), let asked = first.asksFor else {
      return errors
    }
    let start = first.range.lowerBound
    let ends = source.words(behind: start).map(\.upperBound)
    guard let end = ends.last(where: { PeoplesTime(source.slice(start..<$0)).isOfADay }) else {
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
    let behind = source.slice(error.range.upperBound..<source.text.utf8.count)
    let words = ([value] + behind.split(separator: " ").prefix(1).map(String.init)).joined(separator: " ")
    guard PeoplesTime(words).moment != nil else { return error.problem }
    return .badValue(value, expected: asked(words), isNumber: isNumber)
  }
}

extension SyntaxError {
  /// What is said of a value that is no moment, or no day, where one is expected; nil where neither is.
  fileprivate var asksFor: ((String) -> Text)? {
    guard case .badValue(let value, let expected, _) = problem else { return nil }
    return [WrittenMoment.expected, Reading.dateText].first { $0(value) == expected }
  }
}
