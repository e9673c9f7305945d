import Activation

extension Moment {
  /// As people read it: `2026-01-05 08:00`, UTC like all times of the language.
  var readable: String { date.written + " " + timeOfDay }
}
