import Activation
import CommandLanguage
import Testing

@testable import Shell

/// Moments are told as people tell them.
@Suite struct SpokenTimeTests {
  private let time: SpokenTime

  init() throws { time = SpokenTime(now: try #require(Moment(parsing: "2026-12-05T08:00"))) }

  @Test(arguments: [
    ("2026-12-05T11:41", "5 grudnia, godz. 11:41", "5 December, 11:41"),
    ("2026-01-01T00:05:59", "1 stycznia, godz. 0:05", "1 January, 0:05"),
    ("2027-05-31T08:00", "31 maja 2027 r., godz. 8:00", "31 May 2027, 8:00"),
  ])
  func theYearIsSaidWhereItIsAnother(_ written: String, _ pl: String, _ en: String) throws {
    #expect(time.until(try #require(Moment(parsing: written))) == Text(pl: pl, en: en))
  }

  /// Whoever comes in the minute that is told finds the lock gone.
  @Test(arguments: [
    ("2026-12-05T11:41", "5 December, 11:41"), ("2026-12-05T11:41:01", "5 December, 11:42"),
    ("2026-12-31T23:59:59", "1 January 2027, 0:00"),
  ])
  func anEndIsNotToldTooEarly(_ written: String, _ en: String) throws {
    #expect(time.end(try #require(Moment(parsing: written))).en == en)
  }

  @Test func whatHappenedIsToldWithItsHour() throws {
    let moment = try #require(Moment(parsing: "2026-11-03T09:30"))
    #expect(time.at(moment) == Text(pl: "3 listopada o godz. 9:30", en: "on 3 November at 9:30"))
    #expect(
      SpokenTime.dated(moment) == Text(pl: "3 listopada 2026 r., godz. 9:30", en: "3 November 2026, 9:30"))
  }
}
