import Activation
import CommandLanguage
import Shell

/// What each patient last had before them, so that a screen is drawn only where it changed.
struct SeenScreens {
  private var seen: [Login: [String]] = [:]

  /// The window after an act, if it is another one than before and the act did not show it itself.
  mutating func change(after turn: Turn, _ preferences: Preferences) -> [String]? {
    guard let patient = turn.performance.actor.patient, let window = turn.screen?.portalWindow(preferences),
      seen[patient] != window
    else { return nil }
    let isFirst = seen.updateValue(window, forKey: patient) == nil
    return turn.performance.showsScreen || isFirst && turn.isBeforeSignIn ? nil : window
  }
}

extension Turn {
  /// Whether the patient has not come to the portal yet: at a desk nobody looks at it.
  fileprivate var isBeforeSignIn: Bool {
    guard case .portal(let view) = screen else { return false }
    return view.screen == nil && !view.hasNews
  }
}

extension Performance {
  fileprivate var showsScreen: Bool {
    guard case .ok(let success) = outcome else { return false }
    return success.showing.shown is ScreenView
  }
}
