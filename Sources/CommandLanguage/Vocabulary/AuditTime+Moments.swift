import Activation

/// Between which moments entries are wanted.
extension AuditTime {
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
    let midnight = midnightInUTC
    guard let clock = WrittenMoment.clock else { return midnight }
    let hours = (0..<24).lazy.map { midnight + .hours($0) }
    return hours.compactMap { clock.moment(reading: $0) }.first ?? midnight
  }

  fileprivate var end: Moment {
    let next = endInUTC.date
    return next == self ? .latest : next.beginning - Span(seconds: 1)
  }
}
