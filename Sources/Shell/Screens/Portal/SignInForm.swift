import Activation
import CommandLanguage
import PlainText

/// The portal before anybody has signed in (R17).
enum SignInForm {
  static func rows(login: String, on sheet: Sheet) -> [Window.Row] {
    [
      .text(sheet.text(pl: "Logowanie", en: "Sign in"), in: .bold), .blank,
      .labelled(sheet.text(PortalLabels.login), field(login)),
      .labelled(sheet.text(PortalLabels.password), field("")),
      .blank,
      .text(
        sheet.text(
          pl: "[ Zaloguj się ]   Nie pamiętasz hasła?", en: "[ Sign in ]   Forgotten your password?"),
        indent: 2, in: .link),
    ]
  }

  /// For a person whom the portal does not know it looks the same: it gives nothing away (S5).
  static func linesForStranger(_ login: Login, _ notice: PortalNotice?, on sheet: Sheet) -> [String] {
    let note = Text(
      pl: "Ta osoba nie ma konta na portalu; po ekranie tego nie widać.",
      en: "This person has no account on the portal; the screen does not show it.")
    let body = notice == .resetAsked ? ResetAsked.rows(on: sheet) : rows(login: login.text, on: sheet)
    let header = Window.Row.opposite(
      sheet.text(PortalLabels.portal), sheet.text(pl: "(nie zalogowano)", en: "(not signed in)"), in: .bold)
    return Window(on: sheet).lines(
      [header, .rule, .blank] + body + [.blank] + (notice?.rows(on: sheet) ?? []))
      + sheet.wrapped(note)
      + sheet.wrapped(
        "▶ \(ActorName.admin.in(sheet.language)): \(Verb.createAccount.form(sheet.language))",
        hanging: 2)
  }

  private static func field(_ value: String) -> String {
    "[ " + value.padded(to: 20) + " ]"
  }
}
