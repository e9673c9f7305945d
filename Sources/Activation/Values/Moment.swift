/// A point in time in whole seconds, UTC (<doc:Values>).
///
/// The range is that of the years 0001–9999; arithmetic that would leave it stops at its ends.
package struct Moment: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z.
  package let seconds: Int64

  /// The first second of the year 1: 0001-01-01T00:00:00.
  package static let earliest = Moment(unchecked: -62_135_596_800)
  /// The last second of the year 9999: 9999-12-31T23:59:59.
  package static let latest = Moment(unchecked: 253_402_300_799)

  private init(unchecked seconds: Int64) { self.seconds = seconds }

  /// A moment of that many seconds since 1970, held within the years 0001–9999.
  package init(seconds: Int64) {
    self.seconds = min(max(seconds, Self.earliest.seconds), Self.latest.seconds)
  }

  /// Reads `2026-01-05T08:00` or `2026-01-05T08:00:30`; nil for anything else.
  package init?(parsing text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 16 || bytes.count == 19, bytes[10] == UInt8(ascii: "T"),
      let date = CalendarDate(parsing: String(text.prefix(10))),
      let hour = Digits.number(bytes[11..<13]), hour < 24,
      bytes[13] == UInt8(ascii: ":"),
      let minute = Digits.number(bytes[14..<16]), minute < 60
    else { return nil }
    var second = 0
    if bytes.count == 19 {
      guard bytes[16] == UInt8(ascii: ":"), let read = Digits.number(bytes[17..<19]), read < 60
      else { return nil }
      second = read
    }
    self.init(
      seconds: Int64(date.dayNumber) * 86_400 + Int64(hour * 3600 + minute * 60 + second))
  }

  /// Whether one moment is before the other.
  package static func < (left: Self, right: Self) -> Bool { left.seconds < right.seconds }

  /// The moment so much later, or the end of the range.
  package static func + (moment: Self, span: Span) -> Self {
    let (sum, overflow) = moment.seconds.addingReportingOverflow(span.seconds)
    guard overflow else { return Moment(seconds: sum) }
    return span.seconds < 0 ? earliest : latest
  }

  /// The moment so much earlier, or the end of the range.
  package static func - (moment: Self, span: Span) -> Self {
    let (difference, overflow) = moment.seconds.subtractingReportingOverflow(span.seconds)
    guard overflow else { return Moment(seconds: difference) }
    return span.seconds < 0 ? latest : earliest
  }

  /// The day in UTC on which it is.
  package var date: CalendarDate {
    CalendarDate(dayNumber: Int((Double(seconds) / 86_400).rounded(.down)))
  }

  /// `08:00`, or `08:00:30` when the seconds are not zero.
  package var timeOfDay: String {
    let time = timeToTheSecond
    return time.hasSuffix(":00") ? String(time.dropLast(3)) : time
  }

  /// `08:00:00`.
  package var timeToTheSecond: String {
    let (hour, minute, second) = clockTime
    return Digits.filling("00:00:00", hour, minute, second)
  }

  private var clockTime: (hour: Int, minute: Int, second: Int) {
    let second = Int(seconds - Int64(date.dayNumber) * 86_400)
    return (second / 3600, second / 60 % 60, second % 60)
  }

  /// As the language writes it: `2026-01-05T08:00`, with seconds only when they are not zero.
  package var written: String { date.written + "T" + timeOfDay }

  /// As the JSON of the language writes it: `2026-01-05T08:00:00Z`.
  package var timestamp: String {
    let ((year, month, day), (hour, minute, second)) = (date.civil, clockTime)
    return Digits.filling("0000-00-00T00:00:00Z", year, month, day, hour, minute, second)
  }
}
