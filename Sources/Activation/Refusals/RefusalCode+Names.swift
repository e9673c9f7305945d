/// The codes by one name each, as guards and lists have named them so far.
extension RefusalCode {
  package static var notAllowed: RefusalCode { .admission(.notAllowed) }
  package static var accountNotFound: RefusalCode { .admission(.accountNotFound) }
  package static var notSignedIn: RefusalCode { .admission(.notSignedIn) }
  package static var passwordChangeRequired: RefusalCode { .admission(.passwordChangeRequired) }
  package static var wrongScreen: RefusalCode { .admission(.wrongScreen) }

  package static var loginInvalid: RefusalCode { .account(.loginInvalid) }
  package static var loginTaken: RefusalCode { .account(.loginTaken) }
  package static var nameInvalid: RefusalCode { .account(.nameInvalid) }
  package static var peselInvalid: RefusalCode { .account(.peselInvalid) }
  package static var peselTaken: RefusalCode { .account(.peselTaken) }
  package static var contactInvalid: RefusalCode { .account(.contactInvalid) }
  package static var passwordTooShort: RefusalCode { .account(.passwordTooShort) }

  package static var facilityInvalid: RefusalCode { .facility(.invalid) }
  package static var facilityTaken: RefusalCode { .facility(.taken) }
  package static var regonInvalid: RefusalCode { .facility(.regonInvalid) }
  package static var facilityUnknown: RefusalCode { .facility(.unknown) }
  package static var notFacilityStaff: RefusalCode { .facility(.notItsStaff) }
  package static var facilityNotIntegrated: RefusalCode { .facility(.notIntegrated) }

  package static var noRequest: RefusalCode { .desk(.noRequest) }
  package static var loginMissing: RefusalCode { .desk(.loginMissing) }
  package static var documentNotShown: RefusalCode { .desk(.documentNotShown) }
  package static var documentKindNotAccepted: RefusalCode { .desk(.documentKindNotAccepted) }
  package static var documentInvalid: RefusalCode { .desk(.documentInvalid) }
  package static var documentExpired: RefusalCode { .desk(.documentExpired) }
  package static var identityMismatch: RefusalCode { .desk(.identityMismatch) }

  package static var accountAlreadyActive: RefusalCode { .activation(.accountAlreadyActive) }
  package static var pinIssueThrottled: RefusalCode { .activation(.pinIssueThrottled) }

  package static var signInLocked: RefusalCode { .signIn(.locked) }
  package static var badCredentials: RefusalCode { .signIn(.badCredentials) }

  package static var pinEmpty: RefusalCode { .entry(.empty) }
  package static var pinFormat: RefusalCode { .entry(.format) }
  package static var activationLocked: RefusalCode { .entry(.locked) }

  package static var pinUsed: RefusalCode { .pin(.used) }
  package static var pinSuperseded: RefusalCode { .pin(.superseded) }
  package static var pinExpired: RefusalCode { .pin(.expired) }
  package static var pinExhausted: RefusalCode { .pin(.exhausted) }
  package static var pinRevoked: RefusalCode { .pin(.revoked) }
  package static var pinNoneOpen: RefusalCode { .pin(.noneOpen) }
  package static var pinWrong: RefusalCode { .pin(.wrong) }

  package static var notForReactivation: RefusalCode { .trustedProfile(.notForReactivation) }
  package static var personaUnknown: RefusalCode { .trustedProfile(.personaUnknown) }
  package static var trustedProfileUnavailable: RefusalCode { .trustedProfile(.unavailable) }

  package static var noTransaction: RefusalCode { .transaction(.noTransaction) }
  package static var timedOut: RefusalCode { .transaction(.timedOut) }
  package static var methodUnknown: RefusalCode { .transaction(.methodUnknown) }
  package static var wrongMessage: RefusalCode { .transaction(.wrongMessage) }
  package static var codeWrong: RefusalCode { .transaction(.codeWrong) }
  package static var authenticationFailed: RefusalCode { .transaction(.authenticationFailed) }

  package static var artifactReused: RefusalCode { .response(.artifactReused) }
  package static var responseMismatch: RefusalCode { .response(.mismatch) }
  package static var malformed: RefusalCode { .response(.malformed) }
  package static var signatureInvalid: RefusalCode { .response(.signatureInvalid) }
  package static var issuerUnknown: RefusalCode { .response(.issuerUnknown) }
  package static var audienceMismatch: RefusalCode { .response(.audienceMismatch) }
  package static var recipientMismatch: RefusalCode { .response(.recipientMismatch) }
  package static var requestMismatch: RefusalCode { .response(.requestMismatch) }
  package static var notYetValid: RefusalCode { .response(.notYetValid) }
  package static var assertionExpired: RefusalCode { .response(.expired) }
  package static var replayed: RefusalCode { .response(.replayed) }

  package static var assuranceTooLow: RefusalCode { .identity(.assuranceTooLow) }
  package static var attributeMissing: RefusalCode { .identity(.attributeMissing) }
  package static var assertedPESELInvalid: RefusalCode { .identity(.peselInvalid) }
  package static var assertedIdentityMismatch: RefusalCode { .identity(.mismatch) }

  package static var notOwnRecords: RefusalCode { .services(.notOwnRecords) }
  package static var accountInactive: RefusalCode { .services(.accountInactive) }
  package static var appointmentUnknown: RefusalCode { .services(.appointmentUnknown) }
  package static var appointmentInPast: RefusalCode { .services(.appointmentInPast) }

  package static var passwordUnchanged: RefusalCode { .password(.unchanged) }
  package static var resetThrottled: RefusalCode { .password(.resetThrottled) }
  package static var resetTokenInvalid: RefusalCode { .password(.resetTokenInvalid) }
  package static var resetTokenUsed: RefusalCode { .password(.resetTokenUsed) }
  package static var resetTokenExpired: RefusalCode { .password(.resetTokenExpired) }

  package static var clockBackwards: RefusalCode { .world(.clockBackwards) }
  package static var practiceOnly: RefusalCode { .world(.practiceOnly) }
  package static var readOnly: RefusalCode { .world(.readOnly) }
  package static var auditBroken: RefusalCode { .world(.auditBroken) }
}
