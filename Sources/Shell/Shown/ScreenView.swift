import Activation
import CommandLanguage

/// What is before a patient or a clerk: the drawing for whoever acts, and the next command under it.
package indirect enum ScreenView: Shown {
  /// nil: nobody of that login has an account.
  case portal(PortalView?)
  case desk(Facility?, [QueueRow], now: Moment)
  case none

  /// Whether somebody's account is to be seen on it.
  var showsAccounts: Bool {
    switch self {
    case .portal(.some), .desk(.some, _, now: _): true
    case .portal(nil), .desk(nil, _, now: _), .none: false
    }
  }

  package func lines(on sheet: Sheet) -> [String] {
    switch self {
    case .portal(let view?): PortalWindow(view: view, sheet: sheet).lines()
    case .portal(nil): SignInForm.linesForStranger(on: sheet)
    case .desk(let facility?, let rows, let now):
      DeskWindow(facility: facility, rows: rows, now: now, sheet: sheet).lines()
    case .desk(nil, _, now: _): DeskWindow.linesForUnknown(on: sheet)
    case .none: Self.noScreen(on: sheet)
    }
  }

  package var inReports: (any Shown)? { self }

  /// What a patient has before them on the portal, drawn, without the commands for whoever plays along; nil
  /// of anybody else.
  package func portalWindow(_ preferences: Preferences) -> [String]? {
    guard case .portal(let view?) = self else { return nil }
    return PortalWindow(view: view, sheet: Sheet(preferences)).drawing()
  }

  private static func noScreen(on sheet: Sheet) -> [String] {
    sheet.wrapped(
      Text(
        pl:
          "Administrator i wsparcie nie mają ekranu na portalu. Ekran ma pacjent, a pracownik podmiotu – swoje stanowisko.",
        en:
          "The administrator and support have no screen on the portal. A patient has one, and a clerk has the desk."
      ))
      + sheet.wrapped("▶ LOGIN: \(Verb.screen.name(sheet.language))")
  }
}

extension Showing {
  static func screen(_ view: ScreenView) -> Showing { .something(view) }
}
