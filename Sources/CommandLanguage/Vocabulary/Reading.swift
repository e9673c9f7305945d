import Activation

/// How the values of parameters are read from what was written.
package enum Reading {
  /// Any text, also an empty one.
  package static func text(_ written: Written) throws(ValueProblem) -> String { written.text }

  /// Any text, kept from being printed.
  package static func secret(_ written: Written) throws(ValueProblem) -> Secret { Secret(written.text) }

  /// Who is named by a login or a PESEL; whether there is an account shows later.
  package static func account(_ written: Written) throws(ValueProblem) -> AccountName {
    AccountName(written.text)
  }

  /// Which facility is named; whether it is in the list shows later.
  package static func facility(_ written: Written) throws(ValueProblem) -> FacilityName {
    FacilityName(written.text)
  }

  /// What somebody claims; whether it can stand is for the procedure to say.
  package static func claimed<Value: Readable>(_ written: Written) throws(ValueProblem) -> Claimed<Value> {
    Claimed(written.text)
  }

  /// What is claimed, or that there is none.
  package static func stated<Value: Readable>(_ written: Written) throws(ValueProblem) -> Stated<Value> {
    WordValues.none.matches(written.text) ? .none : .some(Claimed(written.text))
  }

  /// A moment as it is told here and now (<doc:/Activation/Values>).
  package static func moment(_ written: Written) throws(ValueProblem) -> Moment {
    guard let moment = WrittenMoment.moment(written.text) else {
      throw .expected(WrittenMoment.expected(of: written.text))
    }
    return moment
  }

  /// What is looked for, without the printers' quotation marks around it.
  package static func sought(_ written: Written) throws(ValueProblem) -> String {
    PrintedQuotes.without(written.text)
  }

  /// A day such as `2026-12-31` that the calendar has.
  package static func date(_ written: Written) throws(ValueProblem) -> CalendarDate {
    guard let date = CalendarDate(parsing: written.text) else {
      throw .expected(ExpectedTime.day.words(of: written.text))
    }
    return date
  }

  /// A duration such as `90s`, `15m`, `24h` or `7d`.
  package static func span(_ written: Written) throws(ValueProblem) -> Span {
    guard let span = Span(parsing: written.text) else { throw .expected(unsignedText(of: written.text)) }
    return span
  }

  private static func unsignedText(of text: String) -> Text {
    switch Dash.plain(text).first {
    case "+": spanText(of: String(text.dropFirst()))
    case "-": Text(pl: "czas trwania bez znaku, np. 7d", en: "a duration without a sign, such as 7d")
    default: spanText(of: text)  // Whatever else it begins with is no sign.
    }
  }

  /// A duration with or without a sign; `-` leads back in time.
  package static func signedSpan(_ written: Written) throws(ValueProblem) -> Span {
    let text = written.text
    let sign = text.first == "-" || text.first == "+"
    guard let span = Span(parsing: sign ? String(text.dropFirst()) : text) else {
      throw .expected(spanText(of: text))
    }
    return text.first == "-" ? -span : span
  }

  private static func spanText(of text: String) -> Text {
    if let span = PeoplesTime(text).duration {
      return Text(pl: "czas trwania zapisany tak: \(span)", en: "a duration written so: \(span)")
    }
    return Text(pl: "czas trwania, np. 90s, 15m, 24h, 7d", en: "a duration such as 90s, 15m, 24h, 7d")
  }

  /// A whole number from 0 that fits an `Int`.
  package static func number(_ written: Written) throws(ValueProblem) -> Int {
    guard let small = Int(exactly: try largeNumber(written)) else { throw .expected(numberText) }
    return small
  }

  /// A whole number from 0 to 2⁶⁴ − 1.
  package static func largeNumber(_ written: Written) throws(ValueProblem) -> UInt64 {
    guard let number = UInt64(written.text), written.text.utf8.first != UInt8(ascii: "+") else {
      throw .expected(numberText)
    }
    return number
  }

  private static let numberText = Text(pl: "liczba naturalna, np. 1", en: "a whole number such as 1")

  /// Somebody who can act; whether there is such a person shows when they do.
  package static func actor(_ written: Written) throws(ValueProblem) -> StatedActor {
    guard let actor = ActorName.read(written.text) else { throw .expected(ActorName.expected) }
    return actor
  }

  /// A name that a value can be given to.
  package static func name(_ written: Written) throws(ValueProblem) -> String {
    guard Name.isName(written.text) else { throw .name }
    return written.text
  }

  /// The name by which the trail knows an act.
  static func act(_ word: String, _ verbs: Glossary<Verb>) throws(ValueProblem) -> String {
    if let verb = verbs[word] { return verb.name.en }
    let others = StoreAct.allCases.map(\.name)
    guard let other = others.first(where: { $0.matches(word) }) else {
      throw .word(allowed: verbs.terms + others)
    }
    return other.en
  }

  /// Whose Trusted Profile is meant: the own one, or one by its name.
  package static func persona(_ written: Written) throws(ValueProblem) -> PersonaChoice {
    WordValues.own.matches(written.text) ? .own : .named(Claimed(written.text))
  }
}

/// One of some words.
extension Reading {
  /// The English name of the word, if it is one of those allowed.
  package static func word(_ text: String, _ allowed: [Term]) throws(ValueProblem) -> String {
    guard let term = allowed.first(where: { $0.matches(text) }) else { throw .word(allowed: allowed) }
    return term.en
  }

  /// One of the words of a type in either dialect.
  package static func oneOf<Value: RawRepresentable<String> & CaseIterable>(
    _ type: Value.Type, _ text: String
  ) throws(ValueProblem) -> Value {
    let allowed = WordValues.terms(of: type)
    guard let value = Value(rawValue: try word(text, allowed)) else { throw .word(allowed: allowed) }
    return value
  }

  /// One of the words of a type, or that there is none.
  package static func oneOrNone<Value: RawRepresentable<String> & CaseIterable>(
    of type: Value.Type, _ text: String
  ) throws(ValueProblem) -> Value? {
    if WordValues.none.matches(text) { return nil }
    let allowed = WordValues.terms(of: type) + [WordValues.none]
    guard let value = Value(rawValue: try word(text, allowed)) else { throw .word(allowed: allowed) }
    return value
  }

  /// A yes or a no in either dialect.
  package static func yesOrNo(_ written: Written) throws(ValueProblem) -> Bool {
    try word(written.text, WordValues.yesOrNo) == WordValues.yes.en
  }
}

/// What one may ask about the language.
extension Reading {
  /// A verb, a topic, or a word of headers.
  static func helpSubject(_ written: Written) throws(ValueProblem) -> HelpSubject {
    let text = written.text
    if let verb = written.verbs[text] { return .verb(verb) }
    if HeaderWord.isWord(text) { return .topic(.files) }
    guard let topic = HelpTopic.allCases.first(where: { $0.term.matches(text) }) else {
      throw .word(allowed: HelpTopic.terms + written.verbs.terms)
    }
    return .topic(topic)
  }

  static func explained(_ written: Written) throws(ValueProblem) -> ExplainSubject {
    let words = PrintedQuotes.without(written.text)
    return Explained.meant(by: words).map { .one($0) } ?? .words(words)
  }
}
