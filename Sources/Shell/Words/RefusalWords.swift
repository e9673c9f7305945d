import Activation
import CommandLanguage

/// What is said of a refusal to whoever watches: a trainer, a tester, support; never to the patient, who sees
/// `portalMessage` (PROCEDURE.md §2).
///
/// In a remedy, what stands in parentheses is a verb of the command language, in the dialect of the text.
package struct RefusalWords: Hashable, Sendable {
  /// What was refused, and why: one sentence.
  package let what: Text
  /// What to do now: one sentence.
  package let remedy: Text
}

extension RefusalCode {
  /// The words of a refusal, in both languages; they hold no data and no secrets (I18, I21).
  package var words: RefusalWords {
    switch self {
    case .notAllowed: .notAllowed
    case .accountNotFound: .accountNotFound
    case .notSignedIn: .notSignedIn
    case .passwordChangeRequired: .passwordChangeRequired
    case .wrongScreen: .wrongScreen
    case .loginInvalid: .loginInvalid
    case .loginTaken: .loginTaken
    case .nameInvalid: .nameInvalid
    case .peselInvalid: .peselInvalid
    case .peselTaken: .peselTaken
    case .contactInvalid: .contactInvalid
    case .passwordTooShort: .passwordTooShort
    case .facilityInvalid: .facilityInvalid
    case .facilityTaken: .facilityTaken
    case .regonInvalid: .regonInvalid
    case .facilityUnknown: .facilityUnknown
    case .notFacilityStaff: .notFacilityStaff
    case .facilityNotIntegrated: .facilityNotIntegrated
    case .noRequest: .noRequest
    case .loginMissing: .loginMissing
    case .documentNotShown: .documentNotShown
    case .documentKindNotAccepted: .documentKindNotAccepted
    case .documentInvalid: .documentInvalid
    case .documentExpired: .documentExpired
    case .identityMismatch: .identityMismatch
    case .accountAlreadyActive: .accountAlreadyActive
    case .pinIssueThrottled: .pinIssueThrottled
    case .signInLocked: .signInLocked
    case .badCredentials: .badCredentials
    case .pinEmpty: .pinEmpty
    case .pinFormat: .pinFormat
    case .activationLocked: .activationLocked
    case .pinUsed: .pinUsed
    case .pinSuperseded: .pinSuperseded
    case .pinExpired: .pinExpired
    case .pinExhausted: .pinExhausted
    case .pinRevoked: .pinRevoked
    case .pinNoneOpen: .pinNoneOpen
    case .pinWrong: .pinWrong
    case .notForReactivation: .notForReactivation
    case .personaUnknown: .personaUnknown
    case .trustedProfileUnavailable: .trustedProfileUnavailable
    case .noTransaction: .noTransaction
    case .timedOut: .timedOut
    case .methodUnknown: .methodUnknown
    case .wrongMessage: .wrongMessage
    case .codeWrong: .codeWrong
    case .authenticationFailed: .authenticationFailed
    case .artifactReused: .artifactReused
    case .responseMismatch: .responseMismatch
    case .malformed: .malformed
    case .signatureInvalid: .signatureInvalid
    case .issuerUnknown: .issuerUnknown
    case .audienceMismatch: .audienceMismatch
    case .recipientMismatch: .recipientMismatch
    case .requestMismatch: .requestMismatch
    case .notYetValid: .notYetValid
    case .assertionExpired: .assertionExpired
    case .replayed: .replayed
    case .assuranceTooLow: .assuranceTooLow
    case .attributeMissing: .attributeMissing
    case .assertedPESELInvalid: .assertedPESELInvalid
    case .assertedIdentityMismatch: .assertedIdentityMismatch
    case .notOwnRecords: .notOwnRecords
    case .accountInactive: .accountInactive
    case .appointmentUnknown: .appointmentUnknown
    case .appointmentInPast: .appointmentInPast
    case .passwordUnchanged: .passwordUnchanged
    case .resetThrottled: .resetThrottled
    case .resetTokenInvalid: .resetTokenInvalid
    case .resetTokenUsed: .resetTokenUsed
    case .resetTokenExpired: .resetTokenExpired
    case .clockBackwards: .clockBackwards
    case .practiceOnly: .practiceOnly
    case .readOnly: .readOnly
    case .auditBroken: .auditBroken
    }
  }
}
