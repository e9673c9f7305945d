import Activation
import CommandLanguage

/// What the portal's screen says to the patient; it gives nothing away (PROCEDURE.md §2, R31).
package enum PortalAnswers {
  /// The answer to every request for a reset: sent, unknown login, or too early (S4, S5).
  package static let resetRequested = Text(
    pl: "Jeśli hasło do tego konta można teraz zresetować, wysłaliśmy wiadomość z dalszymi wskazówkami.",
    en: "If the password of this account can be reset now, we have sent a message that tells you what to do.")

  /// The answer to every failed sign-in: wrong password, unknown login, or locked.
  static let signInFailed = Text(
    pl: "Dane logowania się nie zgadzają albo logowanie jest chwilowo niemożliwe. Spróbuj później.",
    en: "The sign-in details are not right, or signing in is blocked for a while. Please try later.")

  /// The answer to every failed entry of a PIN, whatever the cause.
  static let pinFailed = Text(
    pl: "Nie udało się aktywować konta. Sprawdź kod PIN lub zgłoś się do rejestracji podmiotu.",
    en: "The account could not be activated. Please check the PIN, or go to a facility's reception desk.")

  /// The answer to a reset link or code that does not work.
  static let resetFailed = Text(
    pl: "Link lub kod do zresetowania hasła nie działa. Poproś o zresetowanie hasła jeszcze raz.",
    en: "The link or code for the password reset does not work. Please request the reset again.")

  /// The answer when the Trusted Profile's return fails a check of the portal's.
  static let returnRefused = Text(
    pl: "Portal nie mógł przyjąć odpowiedzi Profilu Zaufanego. Konto pozostaje nieaktywne.",
    en: "The portal could not accept the Trusted Profile's answer. The account stays inactive.")
}

extension RefusalCode {
  /// What the patient reads on the portal's screen; nil for a refusal that no patient meets there.
  ///
  /// Several codes share a text where the difference would tell a stranger something (PROCEDURE.md §2).
  package var portalMessage: Text? {
    switch self {
    case .badCredentials, .signInLocked: PortalAnswers.signInFailed
    case .resetThrottled: PortalAnswers.resetRequested
    case .resetTokenInvalid, .resetTokenUsed, .resetTokenExpired: PortalAnswers.resetFailed
    case .pinWrong, .pinUsed, .pinSuperseded, .pinExpired, .pinExhausted, .pinRevoked, .pinNoneOpen,
      .activationLocked:
      PortalAnswers.pinFailed
    case .artifactReused, .responseMismatch, .malformed, .signatureInvalid, .issuerUnknown, .audienceMismatch,
      .recipientMismatch, .requestMismatch, .notYetValid, .assertionExpired, .replayed, .attributeMissing,
      .assertedPESELInvalid:
      PortalAnswers.returnRefused

    case .notSignedIn: PortalAnswers.signInFirst
    case .passwordChangeRequired: PortalAnswers.changePasswordFirst
    case .passwordTooShort: PortalAnswers.passwordTooShort
    case .passwordUnchanged: PortalAnswers.passwordUnchanged
    case .pinEmpty: PortalAnswers.pinEmpty
    case .pinFormat: PortalAnswers.pinFormat
    case .accountAlreadyActive: PortalAnswers.alreadyActive
    case .notForReactivation: PortalAnswers.reactivateWithPIN
    case .personaUnknown, .authenticationFailed: PortalAnswers.notAuthenticated
    case .trustedProfileUnavailable: PortalAnswers.trustedProfileUnavailable
    case .timedOut: PortalAnswers.timedOut
    case .methodUnknown: PortalAnswers.chooseMethod
    case .codeWrong: PortalAnswers.codeWrong
    case .assuranceTooLow: PortalAnswers.assuranceTooLow
    case .assertedIdentityMismatch: PortalAnswers.useOwnTrustedProfile
    case .accountInactive: PortalAnswers.activateFirst
    case .notOwnRecords: PortalAnswers.ownRecordsOnly
    case .facilityUnknown: PortalAnswers.facilityUnknown
    case .nameInvalid: PortalAnswers.clinicInvalid
    case .appointmentUnknown: PortalAnswers.appointmentUnknown
    case .appointmentInPast: PortalAnswers.appointmentInPast

    case .wrongScreen, .noTransaction, .wrongMessage: nil  // the screen has no such button
    case .notAllowed, .accountNotFound, .loginInvalid, .loginTaken, .peselInvalid, .peselTaken,
      .contactInvalid, .facilityInvalid, .facilityTaken, .regonInvalid, .notFacilityStaff,
      .facilityNotIntegrated, .noRequest, .loginMissing, .documentNotShown, .documentKindNotAccepted,
      .documentInvalid, .documentExpired, .identityMismatch, .pinIssueThrottled, .clockBackwards,
      .practiceOnly, .readOnly, .auditBroken:
      nil
    }
  }
}
