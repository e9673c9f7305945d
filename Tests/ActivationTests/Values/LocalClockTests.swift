import Testing

@testable import Activation

/// Local time by the rule of Central Europe in 2026: one hour ahead of UTC, two from 29 March 01:00 to 25 October 01:00.
@Suite struct LocalClockTests {
  static let warsaw = LocalClock("Warsaw") { moment in
    let summer = Cast.moment("2026-03-29T01:00")..<Cast.moment("2026-10-25T01:00")
    return summer.contains(moment)
      ? LocalClock.Offset(seconds: 7200, name: "CEST") : LocalClock.Offset(seconds: 3600, name: "CET")
  }

  static let readings: [(utc: String, local: String)] = [
    ("2026-01-05T08:00", "2026-01-05T09:00"), ("2026-07-05T08:00", "2026-07-05T10:00"),
    ("2026-03-29T00:59:59", "2026-03-29T01:59:59"), ("2026-03-29T01:00", "2026-03-29T03:00"),
    ("2026-10-25T00:59:59", "2026-10-25T02:59:59"), ("2026-10-25T01:59:59", "2026-10-25T02:59:59"),
    ("2026-10-25T02:00", "2026-10-25T03:00"), ("2026-12-31T23:00", "2027-01-01T00:00"),
  ]

  @Test(arguments: readings) func whatTheClocksShow(_ utc: String, _ local: String) {
    #expect(Self.warsaw.reading(at: Cast.moment(utc)).written == local)
  }

  static let moments: [(local: String, utc: String?)] = [
    ("2026-01-05T09:00", "2026-01-05T08:00"), ("2026-07-05T10:00", "2026-07-05T08:00"),
    ("2026-03-29T01:59:59", "2026-03-29T00:59:59"), ("2026-03-29T02:00", nil),
    ("2026-03-29T02:59:59", nil), ("2026-03-29T03:00", "2026-03-29T01:00"),
    ("2026-10-25T01:59:59", "2026-10-24T23:59:59"), ("2026-10-25T02:00", "2026-10-25T00:00"),
    ("2026-10-25T02:59:59", "2026-10-25T00:59:59"), ("2026-10-25T03:00", "2026-10-25T02:00"),
  ]

  @Test("What is skipped is no moment, what is doubled the first", arguments: moments)
  func whenTheClocksShow(_ local: String, _ utc: String?) {
    #expect(Self.warsaw.moment(reading: Cast.moment(local))?.written == utc)
  }

  @Test func aDayBeginsByTheClocksThere() {
    let moment = Cast.moment("2026-07-05T22:30")
    #expect(Self.warsaw.date(of: moment).written == "2026-07-06")
    #expect(LocalClock.utc.date(of: moment).written == "2026-07-05")
  }

  @Test(
    "A document is good through its expiry date, as it is there",
    arguments: [
      ("2026-07-05T21:59:59", true), ("2026-07-05T22:00", false),
    ])
  func aDocumentOnItsLastDay(_ moment: String, _ isGood: Bool) {
    let document = Cast.document(expires: "2026-07-05")
    #expect(document.isExpired(on: Self.warsaw.date(of: Cast.moment(moment))) != isGood)
  }
}
