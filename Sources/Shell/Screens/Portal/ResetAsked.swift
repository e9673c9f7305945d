import CommandLanguage

/// What the portal says after somebody asked for a password reset: the same whether a message was sent or not (S5).
enum ResetAsked {
  static func rows(on sheet: Sheet) -> [Window.Row] {
    [
      .text(sheet.text(pl: "Resetowanie hasła", en: "Password reset"), in: .bold), .blank,
      .text(sheet.text(sent), indent: 2), .blank, .text(sheet.text(notArrived), indent: 2, in: .dim),
    ]
  }

  private static let sent = Text(
    pl: "Jeśli podane dane są prawidłowe, wysłaliśmy wiadomość z linkiem lub kodem do zresetowania hasła.",
    en: "If the details are right, we have sent you a message with a link or code for resetting the password."
  )

  private static let notArrived = Text(
    pl: "Wiadomość nie dotarła? Sprawdź, czy dane kontaktowe są aktualne, albo spróbuj ponownie później.",
    en: "No message? See whether your contact details are up to date, or try again later.")
}

extension PortalNotice {
  /// The foot of the window; empty where the window itself says it.
  func rows(on sheet: Sheet) -> [Window.Row] {
    guard let words else { return [] }
    return [.rule, .text("! " + sheet.text(words), hanging: 2, in: .attention)]
  }

  /// What is said under the window; nil where the window itself says it.
  var words: Text? {
    switch self {
    case .refused(let code): code.declared.onScreen
    case .resetAsked, .records: nil
    case .trustedProfileCancelled:
      Text(
        pl: "Anulowano uwierzytelnianie Profilem Zaufanym. Konto pozostaje nieaktywne.",
        en: "The Trusted Profile was cancelled. The account stays inactive.")
    }
  }
}
