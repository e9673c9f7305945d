import Activation
import CommandLanguage
import PlainText

/// Screens that are drawn by themselves, after a line that changed them, and what was drawn last for whom.
struct DrawnScreens: Sendable {
  var isOn = false
  private var last: [Actor: [String]] = [:]

  mutating func remember(_ view: ScreenView, of actor: Actor) { last[actor.atWork] = view.drawing }

  /// Whether what somebody has before them is not what was drawn for them last.
  func isNew(_ view: ScreenView, of actor: Actor) -> Bool { last[actor.atWork] != view.drawing }
}

extension Session {
  /// What somebody has before them, if it is another drawing than before their line and than the last for them. It belongs
  /// to the act of the line, whose entry stands in the trail (<doc:/Activation/Acts-and-Guards>, Viewings).
  mutating func changedScreen(of actor: Actor, since before: ScreenView) -> ScreenView? {
    let view = screenView(of: actor)
    guard screens.isOn, preferences.format != .json, let drawing = view.drawing, drawing != before.drawing,
      screens.isNew(view, of: actor)
    else { return nil }
    screens.remember(view, of: actor)
    return view
  }

  mutating func noteScreen(_ view: ScreenView, of actor: Actor) throws(RunError) {
    guard view.showsAccounts else { return }
    try note(.screen, by: actor, about: actor.patient, .done, shown: view.countShown)
  }
}

extension ScreenView {
  /// What there is to see, in whatever language, without the commands under it; nil of those who have no screen.
  fileprivate var drawing: [String]? {
    let preferences = Preferences(language: .en, format: .text, colour: false, width: Window.greatestWidth)
    return switch self {
    case .portal: portalWindow(preferences)
    case .desk(.some), .stranger: lines(on: Sheet(preferences))
    case .desk(nil), .none: nil
    }
  }
}

extension Actor {
  /// Of clerks the desk counts, not the person.
  fileprivate var atWork: Actor {
    switch self {
    case .clerk(let facility, _): .clerk(facility, name: nil)
    case .admin, .support, .auditor, .patient: self
    }
  }
}

extension Session {
  /// Whether screens are drawn by themselves.
  package var drawsScreens: Bool { screens.isOn }
}
