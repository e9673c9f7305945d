import Activation
import CommandLanguage

/// Moments as people say them to each other: „5 grudnia, godz. 11:41”, “5 December, 11:41”. The year is said only where
/// it is not the present one; on a store the time is what the clocks here show, with the zone named.
package struct SpokenTime: Hashable, Sendable {
  let now: Moment

  /// After „do”, „od”: `until`, `from`.
  func until(_ moment: Moment) -> Text {
    let (day, clock) = (day(moment), Self.clock(moment))
    return Text(pl: "\(day.pl), godz. \(clock)", en: "\(day.en), \(clock)")
  }

  /// The end of what holds somebody up: the minute in which it is surely over.
  func end(_ moment: Moment) -> Text {
    until(Moment(seconds: moment.seconds + (60 - (moment.seconds % 60 + 60) % 60) % 60))
  }

  /// When something happened: „5 grudnia o godz. 11:41”, “on 5 December at 11:41”.
  func at(_ moment: Moment) -> Text {
    let (day, clock) = (day(moment), Self.clock(moment))
    return Text(pl: "\(day.pl) o godz. \(clock)", en: "on \(day.en) at \(clock)")
  }

  /// With the year: for what is kept on paper, or lies far back.
  static func dated(_ moment: Moment) -> Text {
    let (day, clock) = (day(moment.localDate), clock(moment))
    return Text(pl: "\(day.pl), godz. \(clock)", en: "\(day.en), \(clock)")
  }

  /// A day with its year: „3 listopada 2025 r.”.
  package static func day(_ date: CalendarDate) -> Text {
    let (year, month, day) = date.civil
    return Text(
      pl: "\(day) \(months[month - 1].pl) \(year) r.", en: "\(day) \(months[month - 1].en) \(year)")
  }

  /// The year is left out where it is the present one.
  private func day(_ moment: Moment) -> Text {
    let (year, month, day) = moment.localDate.civil
    guard year == now.localDate.civil.year else { return Self.day(moment.localDate) }
    return Text(pl: "\(day) \(Self.months[month - 1].pl)", en: "\(day) \(Self.months[month - 1].en)")
  }

  private static func clock(_ moment: Moment) -> String {
    let time = String(moment.localReading.timeOfDay.prefix(5))
    return (time.hasPrefix("0") ? String(time.dropFirst()) : time) + (moment.zoneName.map { " " + $0 } ?? "")
  }

  private static let months = [
    Text(pl: "stycznia", en: "January"), Text(pl: "lutego", en: "February"),
    Text(pl: "marca", en: "March"), Text(pl: "kwietnia", en: "April"), Text(pl: "maja", en: "May"),
    Text(pl: "czerwca", en: "June"), Text(pl: "lipca", en: "July"), Text(pl: "sierpnia", en: "August"),
    Text(pl: "września", en: "September"), Text(pl: "października", en: "October"),
    Text(pl: "listopada", en: "November"), Text(pl: "grudnia", en: "December"),
  ]
}
