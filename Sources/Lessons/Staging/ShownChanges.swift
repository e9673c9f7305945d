import Activation
import CommandLanguage
import Shell

/// What an audience sees of each step of a scene: the portal's screen or the desk where it changed, the slip, the
/// message, the advice under a refusal.
package struct ShownChanges {
  /// The lines of each step.
  package let steps: [[String]]

  /// - Parameter preferences: the language, and the colours and columns that lines may have.
  package init(_ scene: Scene, _ preferences: Preferences) {
    var seen = DrawnScreens(scene.beginning, preferences)
    steps = scene.steps.map { step in
      let windows = seen.changes(after: step)
      return step.shown(preferences, beside: windows)
    }
  }
}

/// What each patient and each desk last had before them, so that a screen is drawn only where it changed.
package struct DrawnScreens {
  private let preferences: Preferences
  private var drawn: [Actor: [String]] = [:]

  /// Nobody has looked at anything yet.
  package init(_ preferences: Preferences) { self.preferences = preferences }

  /// - Parameter beginning: a world in which nobody has looked yet. Who is signed in there has the screen before them.
  init(_ beginning: Session, _ preferences: Preferences) {
    self.init(preferences)
    for login in beginning.world.accounts.keys where beginning.world.session(of: login) == nil {
      let patient = Actor.patient(login)
      drawn[patient] = beginning.screenView(of: patient).drawing(preferences)
    }
  }

  /// The screens that a step changed, of whoever acted and of the desk where they stand.
  package mutating func changes(after step: SceneStep) -> [String] {
    let performance = step.performance
    let desk = performance.actor.desk(in: step.after) ?? performance.actor.desk(in: step.before)
    let own = performance.isAtTheDesk ? [] : change(of: performance.actor, in: step.after)
    return own + (desk.map { change(of: $0, in: step.after) } ?? [])
  }

  /// What whoever does a step next has before them, if that has not been drawn yet.
  package mutating func change(before step: SceneStep, in session: Session) -> [String] {
    let actor = step.performance.actor
    let looking = step.performance.isAtTheDesk ? actor.desk(in: session) : actor
    return looking.map { step.secrets.hidden(inLines: change(of: $0, in: session)) } ?? []
  }

  /// What somebody has before them, if it is another screen than the last that was drawn for them.
  private mutating func change(of actor: Actor, in session: Session) -> [String] {
    let window = session.screenView(of: actor.atTheDesk).drawing(preferences)
    guard !window.isEmpty, drawn.updateValue(window, forKey: actor.atTheDesk) != window else { return [] }
    return window
  }
}

extension Performance {
  /// Whether it is a patient's act at a reception desk: nobody looks at the portal there.
  fileprivate var isAtTheDesk: Bool { actor.patient != nil && statement.verb.group == .desk }
}

extension Actor {
  /// The clerk without a name: all clerks of a facility see one desk.
  fileprivate var atTheDesk: Actor {
    switch self {
    case .clerk(let facility, _): .clerk(facility, name: nil)
    case .admin, .support, .auditor, .patient: self
    }
  }

  /// The desk at which a patient waits.
  fileprivate func desk(in session: Session) -> Actor? {
    guard let login = patient, let place = session.world.reception.place(of: login) else { return nil }
    return .clerk(FacilityName(place.facility), name: nil)
  }
}

extension ScreenView {
  /// The window, without the commands under it; nothing of those who have no screen.
  package func drawing(_ preferences: Preferences) -> [String] {
    switch self {
    case .none, .stranger, .desk(nil): []
    case .portal: portalWindow(preferences) ?? []
    case .desk(.some):
      Array(lines(on: Sheet(preferences)).reversed().drop { !$0.hasPrefix("└") }.reversed())
    }
  }
}
