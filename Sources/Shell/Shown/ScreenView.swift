import Activation
import CommandLanguage

/// What is before a patient or a clerk: the drawing for whoever acts, and the next command under it.
package indirect enum ScreenView: Shown {
  case portal(PortalView)
  /// Of somebody who has no account.
  case stranger(Login, PortalNotice?)
  /// nil: there is no such facility.
  case desk(DeskView?)
  /// Of those who have none; whether they may look at one as a patient.
  case none(mayBePatient: Bool)

  /// Whether somebody's account is to be seen on it.
  var showsAccounts: Bool {
    switch self {
    case .portal, .desk(.some): true
    case .stranger, .desk(nil), .none: false
    }
  }

  /// How many wait at a desk; nil of the portal.
  var countShown: Int? {
    switch self {
    case .desk(let view?): view.rows.count
    case .portal, .stranger, .desk(nil), .none: nil
    }
  }

  /// The drawing with the next commands under it.
  package func lines(on sheet: Sheet) -> [String] {
    switch self {
    case .portal(let view): PortalWindow(view: view, sheet: sheet).lines()
    case .stranger(let login, let notice): SignInForm.linesForStranger(login, notice, on: sheet)
    case .desk(let view?): DeskWindow(view: view, sheet: sheet).lines()
    case .desk(nil): DeskWindow.linesForUnknown(on: sheet)
    case .none(let mayBePatient): Self.noScreen(on: sheet, mayBePatient: mayBePatient)
    }
  }

  /// All of it: screens show dots for what is typed.
  package var inReports: (any Shown)? { self }

  /// What a patient has before them on the portal, drawn, without the commands for whoever plays along; nil
  /// of anybody else.
  package func portalWindow(_ preferences: Preferences) -> [String]? {
    guard case .portal(let view) = self else { return nil }
    return PortalWindow(view: view, sheet: Sheet(preferences)).drawing()
  }

  private static func noScreen(on sheet: Sheet, mayBePatient: Bool) -> [String] {
    sheet.wrapped(
      Text(
        pl:
          "Administrator, wsparcie i audytor nie mają ekranu na portalu. Ekran ma pacjent, a pracownik podmiotu – swoje stanowisko.",
        en:
          "The administrator, support and an auditor have no screen on the portal. A patient has one, and a clerk has the desk."
      ))
      + (mayBePatient ? sheet.wrapped("▶ LOGIN: \(Verb.screen.name(sheet.language))") : [])
  }
}

extension Showing {
  static func screen(_ view: ScreenView) -> Showing { .something(view) }
}
