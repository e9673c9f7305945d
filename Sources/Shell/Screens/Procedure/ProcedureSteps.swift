import Activation
import CommandLanguage

/// The steps of the page (the procedure, The Page), in their order.
enum ProcedureSteps {
  static let come = ChecklistStep(
    .come, [.r12], pl: "zgłosić się do rejestracji i poprosić o aktywację",
    en: "go to the reception desk and ask for activation")
  static let present = ChecklistStep(
    .present, [.r13, .r14], pl: "podać swój login i okazać dokument tożsamości",
    en: "state the login and show an identity document")
  static let issue = ChecklistStep(
    .issuePIN, [.r15], pl: "pracownik podmiotu generuje kod PIN",
    en: "the facility's clerk generates the PIN")
  static let logIn = ChecklistStep(
    .login, [.r17], pl: "zalogować się na swoje konto", en: "sign in to the account")
  static let properties = ChecklistStep(
    .properties, [.r18], pl: "kliknąć swoje imię i nazwisko w rogu ekranu",
    en: "click the name in the corner of the screen")
  static let activate = ChecklistStep(
    .activate, [.r19], pl: "nacisnąć „Aktywuj konto”", en: "press “Aktywuj konto”")
  static let enterPIN = ChecklistStep(
    .enterPIN, [.r20], pl: "wpisać kod PIN", en: "type the PIN")
  static let confirm = ChecklistStep(
    .confirm, [.r20], pl: "zatwierdzić kod PIN", en: "confirm the PIN")

  static let trustedProfile = ChecklistStep(
    .trustedProfile, [.r22], pl: "nacisnąć „Aktywuj konto używając Profilu Zaufanego”",
    en: "press “Aktywuj konto używając Profilu Zaufanego”")
  static let method = ChecklistStep(
    .answer, [.r23], pl: "wybrać sposób logowania do Profilu Zaufanego",
    en: "choose how to sign in to the Trusted Profile")
  static let code = ChecklistStep(
    .answer, [.r23], pl: "podać kod z SMS-a", en: "give the code from the text message")
  static let consent = ChecklistStep(
    .confirm, [.r23], pl: "zgodzić się na przekazanie danych", en: "agree to hand the data over")

  static let resetPassword = ChecklistStep(
    .resetPassword, [.s3], pl: "zresetować hasło linkiem lub kodem z wiadomości",
    en: "reset the password with the link or code from the message")
  static let changePassword = ChecklistStep(
    .changePassword, [.s3], pl: "ustawić nowe hasło", en: "set a new password")
  static let records = ChecklistStep(
    .records, [.r5, .r24], pl: "czytać własną dokumentację medyczną", en: "read one's own medical records")

  static let firstTitle = Text(pl: "Najpierw hasło", en: "The password first")
  static let oneTimePasswordTitle = Text(pl: "Hasło jednorazowe", en: "The one-time password")
  static let outdatedPasswordTitle = Text(pl: "Przeterminowane hasło", en: "The outdated password")
  static let pinTitle = Text(pl: "Sposób pierwszy: kodem PIN (R9)", en: "The first way: with a PIN (R9)")
  static let trustedProfileTitle = Text(
    pl: "Sposób drugi: własnym Profilem Zaufanym (R10)",
    en: "The second way: with one's own Trusted Profile (R10)")
  static let afterTitle = Text(pl: "Potem", en: "Afterwards")
}
