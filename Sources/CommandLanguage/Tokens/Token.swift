/// A piece of a line (the language, Lines). Ranges are byte offsets in the line.
package enum Token: Hashable, Sendable {
  case word(Template)
  case string(Template)
  /// `key=value`: the key, where it stands, and the value.
  case pair(String, Range<Int>, Template)
  /// `->`
  case arrow(Range<Int>)
  /// `=>`
  case expect(Range<Int>)
  /// `field=value`, `field>=value` … after `=>`.
  case comparison(String, Range<Int>, Operator, Template)

  /// From its first byte to its last; of a pair and a comparison, both sides.
  package var range: Range<Int> {
    switch self {
    case .word(let template), .string(let template): template.range
    case .pair(_, let key, let value), .comparison(_, let key, _, let value):
      key.lowerBound..<value.range.upperBound
    case .arrow(let range), .expect(let range): range
    }
  }
}

/// The comparisons of an expectation (the language, Expectations).
package enum Operator: String, CaseIterable, Sendable {
  case equal = "="
  case notEqual = "!="
  case less = "<"
  case atMost = "<="
  case greater = ">"
  case atLeast = ">="
  case contains = "~"
}
