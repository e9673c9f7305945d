import Activation

/// How the values of parameters are read from what was written.
enum Reading {
  static func text(_ text: String) throws(ValueProblem) -> String { text }

  static func secret(_ text: String) throws(ValueProblem) -> Secret { Secret(text) }

  static func moment(_ text: String) throws(ValueProblem) -> Moment {
    guard let moment = Moment(parsing: text) else {
      throw .expected(Text(pl: "chwila, np. 2026-01-05T08:00", en: "a moment such as 2026-01-05T08:00"))
    }
    return moment
  }

  static func date(_ text: String) throws(ValueProblem) -> CalendarDate {
    guard let date = CalendarDate(parsing: text) else {
      throw .expected(Text(pl: "istniejący dzień, np. 2026-12-31", en: "an existing day such as 2026-12-31"))
    }
    return date
  }

  static func span(_ text: String) throws(ValueProblem) -> Span {
    guard let span = Span(parsing: text) else { throw .expected(spanText) }
    return span
  }

  static func signedSpan(_ text: String) throws(ValueProblem) -> Span {
    let sign = text.first == "-" || text.first == "+"
    guard let span = Span(parsing: sign ? String(text.dropFirst()) : text) else {
      throw .expected(spanText)
    }
    return text.first == "-" ? -span : span
  }

  private static let spanText = Text(
    pl: "czas trwania, np. 90s, 15m, 24h, 7d", en: "a duration such as 90s, 15m, 24h, 7d")

  static func number(_ text: String) throws(ValueProblem) -> Int {
    guard let small = Int(exactly: try largeNumber(text)) else { throw .expected(numberText) }
    return small
  }

  static func largeNumber(_ text: String) throws(ValueProblem) -> UInt64 {
    guard let number = UInt64(text), text.utf8.first != UInt8(ascii: "+") else {
      throw .expected(numberText)
    }
    return number
  }

  private static let numberText = Text(pl: "liczba całkowita, np. 1", en: "a whole number such as 1")

  /// The English name of the word, if it is one of those allowed.
  static func word(_ text: String, _ allowed: [Term]) throws(ValueProblem) -> String {
    guard let term = allowed.first(where: { $0.matches(text) }) else { throw .word(allowed: allowed) }
    return term.en
  }

  static func oneOf<Value: RawRepresentable<String> & CaseIterable>(
    _ type: Value.Type, _ text: String
  ) throws(ValueProblem) -> Value {
    let allowed = WordValues.terms(of: type)
    guard let value = Value(rawValue: try word(text, allowed)) else { throw .word(allowed: allowed) }
    return value
  }

  static func actor(_ text: String) throws(ValueProblem) -> Actor {
    guard let actor = ActorName.parse(text) else { throw .expected(ActorName.expected) }
    return actor
  }
}
