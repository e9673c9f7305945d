import CommandLanguage

/// What an outcome shows, if anything. It is held apart: most outcomes show nothing, and each is handed on
/// often.
package indirect enum Showing: Sendable {
  case nothing
  case something(any Shown)

  /// The thing that is shown; nil for nothing.
  package var shown: (any Shown)? {
    switch self {
    case .nothing: nil
    case .something(let shown): shown
    }
  }

  /// What people read of it, in a terminal of the width preferred (80 columns when it is not known).
  package func lines(_ preferences: Preferences) -> [String] {
    shown?.lines(on: Sheet(preferences)) ?? []
  }

  /// What a report may show of it.
  var inReports: Showing { shown?.inReports.map(Showing.something) ?? .nothing }
}
