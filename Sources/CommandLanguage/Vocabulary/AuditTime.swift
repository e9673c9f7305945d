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
}
