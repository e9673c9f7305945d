import Activation

/// How what is asked of the trail is read.
extension Reading {
  /// A moment, a day, `today`, or a duration: so long ago.
  static func auditTime(_ written: Written) throws(ValueProblem) -> AuditTime {
    let text = written.text
    if WordValues.today.matches(text) { return .today }
    if let span = Span(parsing: text) { return .ago(span) }
    if let date = CalendarDate(parsing: text) { return .day(date) }
    if let moment = WrittenMoment.moment(text) { return .moment(moment) }
    throw .expected(pointInTime(of: text))
  }

  /// What is said of a text that is none of them.
  static func pointInTime(of text: String) -> Text {
    guard !text.contains("T") else { return WrittenMoment.expected(of: text) }
    let people = PeoplesTime(text)
    guard people.isOfADay else { return auditTimeText }
    return (people.saysTime ? ExpectedTime.moment : .day).words(of: text)
  }

  private static let auditTimeText = Text(
    pl: "data i godzina (2026-01-05T08:00), dzień (2026-01-05), dziś albo okres wstecz (7d, 24h)",
    en: "a moment 2026-01-05T08:00, a day 2026-01-05, today, or how long ago: 7d, 24h")

  /// Any clerk, or somebody who can act; whether there is such a person does not matter.
  static func auditActor(_ written: Written) throws(ValueProblem) -> AuditActor {
    if ActorName.clerk.matches(written.text) { return .anyClerk }
    return .one(try actor(written))
  }

  /// Names by which the trail knows acts, with commas between them.
  static func acts(_ written: Written) throws(ValueProblem) -> [String] {
    try listed(written.text) { (word) throws(ValueProblem) in try act(word, written.verbs) }
  }

  /// Names of operators, with commas between them.
  static func operators(_ written: Written) throws(ValueProblem) -> [String] {
    try listed(written.text) { (word) throws(ValueProblem) in
      guard !word.isEmpty else { throw .expected(operatorsText) }
      return word
    }
  }

  private static let operatorsText = Text(
    pl: "nazwy operatorów oddzielone przecinkami", en: "names of operators, with commas between them")

  /// Codes, with commas between them.
  static func trailCodes(_ written: Written) throws(ValueProblem) -> [String] {
    let allowed = Vocabulary.trailOutcomes + Vocabulary.trailCodes
    return try listed(written.text) { (word) throws(ValueProblem) in try Reading.word(word, allowed) }
  }

  private static func listed(
    _ text: String, _ read: (String) throws(ValueProblem) -> String
  ) throws(ValueProblem) -> [String] {
    var words: [String] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let word = try read(String(part))
      if !words.contains(word) { words.append(word) }
    }
    return words
  }

  /// How much of a list is wanted.
  static func listLimit(_ written: Written) throws(ValueProblem) -> Int {
    let range = 1...1000
    guard let number = try? number(written), range.contains(number) else {
      throw .expected(
        Text(
          pl: "liczba od \(range.lowerBound) do \(range.upperBound)",
          en: "a number from \(range.lowerBound) to \(range.upperBound)"))
    }
    return number
  }

  /// What somebody gives as the reason for looking at what is hidden.
  static func reason(_ written: Written) throws(ValueProblem) -> StatedReason {
    guard let reason = StatedReason(written.text) else { throw .expected(StatedReason.expected) }
    return reason
  }
}
