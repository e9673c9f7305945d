/// The settings of the procedure that the page leaves open, with their defaults (<doc:Policies>).
package struct Policy: Hashable, Sendable {
  /// `pin-length`: how many digits a new PIN has, 4–12.
  package var pinLength = 8
  /// `pin-validity`: how long a new PIN is good.
  package var pinValidity = Span.days(7)
  /// `pin-tries`: how many failed entries exhaust a new PIN.
  package var pinTries = 5
  /// `activation-failures`: how many failed entries lock entering PINs on an account.
  package var activationFailures = 10
  /// `activation-window`: how long a failed entry counts.
  package var activationWindow = Span.hours(24)
  /// `pin-issues`: how many PINs an account can get within `issueWindow`.
  package var pinIssues = 5
  /// `reactivation`: what can activate an account after a reset (R30).
  package var reactivation = Reactivation.pin
  /// `reset-interval`: the least time between a completed reset and the next request (S4).
  package var resetInterval = Span.hours(24)
  /// `reset-token-validity`: how long a new link or code is good.
  package var resetTokenValidity = Span.hours(1)
  /// `sign-in-tries`: how many failed sign-ins in a row lock the sign-in.
  package var signInTries = 10
  /// `sign-in-lock`: how long such a lock lasts.
  package var signInLock = Span.minutes(15)
  /// `password-min-length`: how many characters a new password has at least.
  package var passwordMinLength = 8
  /// `password-max-age`: the age at which a password must be replaced; nil for never.
  package var passwordMaxAge: Span?
  /// `tp-assurance`: the least level at which the Trusted Profile must vouch for somebody.
  package var assurance = Assurance.substantial
  /// `tp-timeout`: how long all messages of the Trusted Profile may take together.
  package var transactionTimeout = Span.minutes(10)
  /// `tp-skew`: how far the clocks of the portal and of the Trusted Profile may differ.
  package var skew = Span(seconds: 60)
  /// `documents`: the kinds that a desk accepts; never none of them.
  package var documents: DocumentKinds = [.idCard, .passport, .drivingLicence, .residenceCard, .mDowod]

  /// The defaults.
  package init() {}

  /// How long issued PINs count against `pin-issues`; the page of the procedure fixes it (<doc:Policies>).
  package static let issueWindow = Span.hours(24)
}

/// Which ways lead back to an active account after a reset (R30).
package enum Reactivation: String, CaseIterable, Sendable {
  case pin
  case pinOrTrustedProfile = "pin-or-trusted-profile"
}
