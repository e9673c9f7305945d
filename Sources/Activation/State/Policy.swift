/// The settings of the procedure that the page leaves open, with their defaults (<doc:Policies>).
package struct Policy: Hashable, Sendable {
  package var pinLength = 8
  package var pinValidity = Span.days(7)
  package var pinTries = 5
  package var activationFailures = 10
  package var activationWindow = Span.hours(24)
  package var pinIssues = 5
  package var reactivation = Reactivation.pin
  package var resetInterval = Span.hours(24)
  package var resetTokenValidity = Span.hours(1)
  package var signInTries = 10
  package var signInLock = Span.minutes(15)
  package var passwordMinLength = 8
  package var passwordMaxAge: Span?
  package var assurance = Assurance.substantial
  package var transactionTimeout = Span.minutes(10)
  package var skew = Span(seconds: 60)
  package var documents: DocumentKinds = [.idCard, .passport, .drivingLicence, .residenceCard, .mDowod]

  package init() {}

  /// How long issued PINs count against `pin-issues`; the page of the procedure fixes it (<doc:Policies>).
  package static let issueWindow = Span.hours(24)
}

/// Which ways lead back to an active account after a reset (R30).
package enum Reactivation: String, CaseIterable, Sendable {
  case pin
  case pinOrTrustedProfile = "pin-or-trusted-profile"
}
