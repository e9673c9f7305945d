import Activation

/// When entries were made, as it is asked for: a moment, a day, or how long ago. A day is one of the place where people
/// ask, as they write it.
package enum AuditTime: Hashable, Sendable {
  case moment(Moment)
  case day(CalendarDate)
  /// The day that it is.
  case today
  /// That long before now.
  case ago(Span)

  /// The first moment that is meant.
  package func beginning(at now: Moment) -> Moment {
    switch self {
    case .moment(let moment): moment
    case .day(let date): date.beginning
    case .today: now.localDate.beginning
    case .ago(let span): now - span
    }
  }

  /// The last moment that is meant: of a day its last second.
  package func end(at now: Moment) -> Moment {
    switch self {
    case .moment(let moment): moment
    case .day(let date): date.end
    case .today: now.localDate.end
    case .ago(let span): now - span
    }
  }
}

extension CalendarDate {
  /// Where the clocks skip midnight, the first second after it.
  fileprivate var beginning: Moment {
    let midnight = Moment(seconds: Int64(dayNumber) * 86_400)
    guard let clock = WrittenMoment.clock else { return midnight }
    let hours = (0..<24).lazy.map { midnight + .hours($0) }
    return hours.compactMap { clock.moment(reading: $0) }.first ?? midnight
  }

  fileprivate var end: Moment {
    let next = Moment(seconds: Int64(dayNumber + 1) * 86_400).date
    return next == self ? .latest : next.beginning - Span(seconds: 1)
  }
}
