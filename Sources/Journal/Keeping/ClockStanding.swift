import Activation

/// How the clock of the machine stands to the newest entry of a journal.
package enum ClockStanding: Hashable, Sendable {
  /// As it should.
  case plausible
  /// The newest entry is ahead of it by so much: once it was wrong, or now it is.
  case behind(by: Span, newest: Moment)
  /// It is so far ahead of the newest entry that it is more likely wrong than right.
  case farAhead(newest: Moment)

  /// Clocks of machines differ by minutes.
  package static let tolerance = Span.minutes(5)
  /// A store that nobody used for longer is worth a question.
  package static let longestRest = Span.days(400)
}
