/// What any act can meet first: who may, on whose account, signed in, before which screen.
package enum AdmissionRefusal: String, CaseIterable, Hashable, Sendable {
  /// Whoever is at work in a world that is kept was not given the role in which they act.
  case notGranted = "not-granted"
  case notAllowed = "not-allowed"
  case accountNotFound = "account-not-found"
  /// The words that were to find one account find several.
  case accountAmbiguous = "account-ambiguous"
  case notSignedIn = "not-signed-in"
  case passwordChangeRequired = "password-change-required"
  case wrongScreen = "wrong-screen"
}

/// What a claim about a new or changed account can fail by (S3, S6, S8).
package enum AccountRefusal: String, CaseIterable, Hashable, Sendable {
  case loginInvalid = "login-invalid"
  case loginTaken = "login-taken"
  case nameInvalid = "name-invalid"
  case peselInvalid = "pesel-invalid"
  case peselTaken = "pesel-taken"
  case contactInvalid = "contact-invalid"
  case passwordTooShort = "password-too-short"
}

/// What a claim about a facility can fail by, and what a facility cannot do (R7, R11).
package enum FacilityRefusal: String, CaseIterable, Hashable, Sendable {
  case invalid = "facility-invalid"
  case taken = "facility-taken"
  case regonInvalid = "regon-invalid"
  case unknown = "facility-unknown"
  case notItsStaff = "not-facility-staff"
  case notIntegrated = "facility-not-integrated"
}

/// What a visitor to the reception desk can lack (R12–R14).
package enum DeskRefusal: String, CaseIterable, Hashable, Sendable {
  case noRequest = "no-request"
  case loginMissing = "login-missing"
  case documentNotShown = "document-not-shown"
  case documentKindNotAccepted = "document-kind-not-accepted"
  case documentInvalid = "document-invalid"
  case documentExpired = "document-expired"
  case identityMismatch = "identity-mismatch"
}

/// What stands against a PIN or an activation, whoever asks for it (R26, R31).
package enum ActivationRefusal: String, CaseIterable, Hashable, Sendable {
  case accountAlreadyActive = "account-already-active"
  case pinIssueThrottled = "pin-issue-throttled"
}

/// Signing in (R17).
package enum SignInRefusal: String, CaseIterable, Hashable, Sendable {
  case locked = "sign-in-locked"
  case badCredentials = "bad-credentials"
}

/// What keeps an entry from being compared with a PIN (R20).
package enum EntryRefusal: String, CaseIterable, Hashable, Sendable {
  case empty = "pin-empty"
  case format = "pin-format"
  case locked = "activation-locked"
}

/// Why the PIN that was entered does not activate the account (R2, S2).
package enum PINRefusal: String, CaseIterable, Hashable, Sendable {
  case used = "pin-used"
  case superseded = "pin-superseded"
  case expired = "pin-expired"
  case exhausted = "pin-exhausted"
  case revoked = "pin-revoked"
  case noneOpen = "pin-none-open"
  case wrong = "pin-wrong"
}

/// Choosing the Trusted Profile (R10, R22, R30).
package enum TrustedProfileRefusal: String, CaseIterable, Hashable, Sendable {
  case notForReactivation = "tp-not-for-reactivation"
  case personaUnknown = "persona-unknown"
  case unavailable = "tp-unavailable"
}

/// The messages of the Trusted Profile (R23, R24).
package enum TransactionRefusal: String, CaseIterable, Hashable, Sendable {
  case noTransaction = "no-tp-transaction"
  case timedOut = "tp-timed-out"
  case methodUnknown = "tp-method-unknown"
  case wrongMessage = "wrong-message"
  case codeWrong = "tp-code-wrong"
  case authenticationFailed = "tp-authentication-failed"
}

/// What is wrong with the answer that the Trusted Profile sends back.
package enum ResponseRefusal: String, CaseIterable, Hashable, Sendable {
  case artifactReused = "tp-artifact-reused"
  case mismatch = "tp-response-mismatch"
  case malformed = "tp-malformed"
  case signatureInvalid = "tp-signature-invalid"
  case issuerUnknown = "tp-issuer-unknown"
  case audienceMismatch = "tp-audience-mismatch"
  case recipientMismatch = "tp-recipient-mismatch"
  case requestMismatch = "tp-request-mismatch"
  case notYetValid = "tp-not-yet-valid"
  case expired = "tp-expired"
  case replayed = "tp-replayed"
}

/// What the answer of the Trusted Profile lacks to vouch for the holder (R10).
package enum IdentityRefusal: String, CaseIterable, Hashable, Sendable {
  case assuranceTooLow = "tp-assurance-too-low"
  case attributeMissing = "tp-attribute-missing"
  case peselInvalid = "tp-pesel-invalid"
  case mismatch = "tp-identity-mismatch"
}

/// Medical records (R4, R6) and e-Registration (R3).
package enum ServiceRefusal: String, CaseIterable, Hashable, Sendable {
  case notOwnRecords = "not-own-records"
  case accountInactive = "account-inactive"
  case appointmentUnknown = "appointment-unknown"
  case appointmentInPast = "appointment-in-past"
}

/// A new password, and the reset of a forgotten one (R27, S3–S5).
package enum PasswordRefusal: String, CaseIterable, Hashable, Sendable {
  case unchanged = "password-unchanged"
  case resetThrottled = "reset-throttled"
  case resetTokenInvalid = "reset-token-invalid"
  case resetTokenUsed = "reset-token-used"
  case resetTokenExpired = "reset-token-expired"
}

/// What no world allows, or none that is kept in a store.
package enum WorldRefusal: String, CaseIterable, Hashable, Sendable {
  case clockBackwards = "clock-backwards"
  case practiceOnly = "practice-only"
  case readOnly = "read-only"
  case auditBroken = "audit-broken"
  case storeOnly = "store-only"
  /// The operator does not have the role that is to be taken.
  case grantUnknown = "grant-unknown"
}
