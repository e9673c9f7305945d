import Activation

/// Days in UTC, counted from 1970-01-01: what is known of whole days is known of these.
extension Moment {
  /// The day that it is.
  var utcDay: Int { date.dayNumber }

  /// The first day that does not begin before it.
  var dayBeginningNotBefore: Int { Moment.beginning(ofDay: utcDay) == self ? utcDay : utcDay + 1 }

  /// The first second of a day.
  static func beginning(ofDay day: Int) -> Moment { Moment(seconds: Int64(day) * 86_400) }
}

extension LocalClock {
  /// Whether a day in UTC is a day there too.
  func sharesDay(_ day: Int) -> Bool {
    let beginning = Moment.beginning(ofDay: day)
    return [beginning, beginning + .hours(12), beginning + Span(seconds: 86_399)]
      .allSatisfy { offset(at: $0).seconds == 0 }
  }
}
