import Testing

@testable import Activation

/// Moments, dates and lengths of time (<doc:Values>).
@Suite struct TimeTests {
  @Test(
    "A moment and its text",
    arguments: [
      ("1970-01-01T00:00", Int64(0)), ("2026-01-05T08:00", 1_767_600_000),
      ("2026-01-05T08:00:30", 1_767_600_030), ("1969-12-31T23:59:59", -1),
      ("0001-01-01T00:00", -62_135_596_800), ("9999-12-31T23:59:59", 253_402_300_799),
      ("2000-02-29T12:00", 951_825_600),
    ])
  func moment(_ text: String, _ seconds: Int64) {
    let moment = Moment(parsing: text)
    #expect(moment?.seconds == seconds)
    #expect(moment?.written == text)
  }

  @Test("Zero seconds may be written; a timestamp has them always")
  func seconds() {
    let moment = Moment(parsing: "2026-01-05T08:00:00")
    #expect(moment?.written == "2026-01-05T08:00")
    #expect(moment?.timestamp == "2026-01-05T08:00:00Z")
    #expect(Moment(parsing: "2026-01-05T08:00:07")?.timestamp == "2026-01-05T08:00:07Z")
  }

  @Test(
    "Not a moment",
    arguments: [
      "", "2026-01-05", "2026-01-05 08:00", "2026-01-05t08:00", "2026-01-05T8:00", "2026-01-05T24:00",
      "2026-01-05T08:60", "2026-01-05T08:00:60", "2026-01-05T08:00:5", "2026-01-05T08:00Z",
      "2026-02-29T08:00", "2026-13-05T08:00", "0000-01-05T08:00", "2026-01-05T08:00:00Z",
      "2026-01-05T-1:00", "٢٠٢٦-01-05T08:00", "2026-01-05T08-00", "2026-01-05T08:00-30",
    ])
  func noMoment(_ text: String) {
    #expect(Moment(parsing: text) == nil)
  }

  @Test(
    "A date",
    arguments: [
      "0001-01-01", "9999-12-31", "2024-02-29", "2000-02-29", "2026-12-31", "1900-02-28",
    ])
  func date(_ text: String) {
    #expect(CalendarDate(parsing: text)?.written == text)
  }

  @Test(
    "Not a date",
    arguments: [
      "", "0000-01-01", "2026-00-01", "2026-01-00", "2026-01-32", "2026-04-31", "2026-02-29",
      "1900-02-29", "2100-02-29", "26-01-01", "2026-1-01", "2026/01/01", "10000-01-01", "+026-01-01",
    ])
  func noDate(_ text: String) {
    #expect(CalendarDate(parsing: text) == nil)
  }

  @Test("Every day of the calendar follows the day before, and is read as it is written")
  func everyDay() throws {
    let first = try #require(CalendarDate(year: 1, month: 1, day: 1)).dayNumber
    let last = try #require(CalendarDate(year: 9999, month: 12, day: 31)).dayNumber
    #expect(last - first == 3_652_058)
    for number in stride(from: first, through: last, by: 61) {
      let date = CalendarDate(dayNumber: number)
      #expect(CalendarDate(parsing: date.written)?.dayNumber == number)
    }
  }

  @Test(
    "A day lasts from its midnight to the next",
    arguments: [
      ("2026-01-05T00:00", "2026-01-05"), ("2026-01-05T23:59:59", "2026-01-05"),
      ("1969-12-31T00:00", "1969-12-31"), ("1969-12-31T23:59:59", "1969-12-31"),
      ("0001-01-01T00:00", "0001-01-01"), ("9999-12-31T23:59:59", "9999-12-31"),
    ])
  func dayOfAMoment(_ text: String, _ date: String) {
    #expect(Moment(parsing: text)?.date.written == date)
  }

  @Test("Reckoning stops at the ends of the calendar, and never overflows")
  func ends() {
    let second = Span(seconds: 1)
    for huge in [Span(seconds: .max), .days(10_000_000)] {
      #expect(Moment.latest + huge == .latest)
      #expect(Moment.earliest + huge == .latest)
      #expect(Moment.earliest - huge == .earliest)
      #expect(Moment.latest - huge == .earliest)
    }
    #expect(Moment.earliest + Span(seconds: .min) == .earliest)
    #expect(Moment.latest - Span(seconds: .min) == .latest)
    #expect(Moment.latest + second == .latest)
    #expect(Moment.earliest - second == .earliest)
    #expect(Moment.latest - second + second == .latest)
    #expect(Moment(seconds: .max) == .latest)
    #expect(Moment(seconds: .min) == .earliest)
  }

  @Test(
    "A length of time",
    arguments: [
      ("90s", Int64(90)), ("15m", 900), ("24h", 86_400), ("7d", 604_800), ("0s", 0), ("007s", 7),
      ("999999999d", 86_399_999_913_600),
    ])
  func span(_ text: String, _ seconds: Int64) {
    #expect(Span(parsing: text)?.seconds == seconds)
  }

  @Test(
    "Not a length of time",
    arguments: [
      "", "s", "90", "-5s", "+5s", "1.5h", "7D", "7 d", "7dd", "1000000000s", "٧d", "7w", "7d\n",
    ])
  func noSpan(_ text: String) {
    #expect(Span(parsing: text) == nil)
  }

  @Test(
    "A length of time in its largest unit; a day stays 24h",
    arguments: [
      (Int64(0), "0s"), (59, "59s"), (60, "1m"), (90, "90s"), (3600, "1h"), (86_400, "24h"),
      (172_800, "2d"), (604_800, "7d"), (90_000, "25h"), (-1, "-1s"),
    ])
  func writtenSpan(_ seconds: Int64, _ text: String) {
    #expect(Span(seconds: seconds).written == text)
  }
}
