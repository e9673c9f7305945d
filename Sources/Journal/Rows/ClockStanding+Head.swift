import Activation

extension ClockStanding {
  /// Where the clock stands, measured at the last entry.
  ///
  /// - Parameter now: what the machine says.
  package init(of now: Moment, after head: Head) {
    guard head.entries > 0 else {
      self = .plausible
      return
    }
    let lead = Span(seconds: head.moment.seconds - now.seconds)
    if lead > Self.tolerance {
      self = .behind(by: lead, newest: head.moment)
    } else {
      self = now > head.moment + Self.longestRest ? .farAhead(newest: head.moment) : .plausible
    }
  }
}
