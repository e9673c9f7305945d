import Activation
import Journal

/// A trail of invented entries, so many a day, up to a moment: sign-ins, a few of which are refused, looks by support, PINs
/// from the desks of three facilities, by twenty operators. One account is looked at as often on every day.
struct TrailInvention {
  private let count: Int
  private let end: Moment
  private var beginning: [JournalEntry]
  private var made = 0

  /// So few that a thousand are more than a week's.
  private static let entriesPerDay: Int64 = 100
  private static let facilities = ["brzoza", "jawor", "lipa"]

  /// - Parameters:
  ///   - count: how many entries there are, those of the beginning among them.
  ///   - end: when the newest is made.
  init(_ count: Int, upTo end: Moment) throws(Unexpected) {
    self.count = count
    self.end = end
    var people = People(seed: 2026)
    guard let person = people.next() else { throw Unexpected(act: "a person") }
    let start = end - Span(seconds: Int64(count) * 86_400 / Self.entriesPerDay)
    var life = Life(at: start, drawing: SeededRandom(seed: 1))
    try life.addFacilities()
    try life.begin(of: person)
    beginning = life.entries.reversed()
  }

  /// Nil after the last.
  mutating func next() -> JournalEntry? {
    guard made < count else { return nil }
    made += 1
    return beginning.popLast() ?? entry(made)
  }

  private func entry(_ number: Int) -> JournalEntry? {
    let operators = (number / 10 + number) % 20
    let facility = FacilityName(Self.facilities[operators % 3])
    guard let somebody = Login("pacjent\(number % 5000)"), let anna = Login("akowalska") else { return nil }
    let viewed = number % 100 == 5 ? anna : somebody
    let (actor, act, outcome): (Actor, String, JournalOutcome) =
      switch number % 10 {
      case 0: (.clerk(facility, name: nil), "issue-pin", number % 50 == 0 ? .refused(.desk(.noRequest)) : .done)
      case 1, 2, 3, 4:
        (.patient(somebody), "login", number % 20 == 2 ? .refused(.signIn(.badCredentials)) : .done)
      case 5, 6: (.support, "show", .done)
      case 7: (.support, "why", .done)
      case 8: (.patient(somebody), "records", .done)
      case _: (.support, "find", .done)  // one in ten
      }
    return JournalEntry(
      moment: end - Span(seconds: Int64(count - number) * 86_400 / Self.entriesPerDay), actor: actor,
      subject: act == "find" ? nil : viewed, act: act, outcome: outcome, shown: act == "find" ? 3 : nil,
      events: [], operatorName: "op\(operators)")
  }
}
