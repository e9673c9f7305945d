/// A patient's account on the portal. In a world it changes only by its events; a copy is anybody's.
package struct Account: Hashable, Sendable {
  package internal(set) var parts: Shared<AccountParts>

  init(_ new: NewAccount, at now: Moment) { parts = Shared(AccountParts(new, at: now)) }

  /// Whether neither was changed since one was copied from the other; what was changed may still be as it was.
  package func isCopy(of other: Account) -> Bool { parts.isCopy(of: other.parts) }

  /// The PIN that can be entered now; nil if there is none (I4).
  package func openPIN(at now: Moment) -> ActivationPIN? {
    let pins = pins
    guard let newest = pins.indices.last, pins[newest].state(at: now) == .open else { return nil }
    return pins[newest]
  }

  /// Until when entering PINs is locked, if it is: while at least `activation-failures` failed entries are
  /// younger than `activation-window`.
  package func activationLock(at now: Moment, under policy: Policy) -> Moment? {
    Self.limit(failedEntries, policy.activationFailures, within: policy.activationWindow, at: now)
  }

  /// Until when no PIN is issued for this account, if `pin-issues` is reached.
  package func issueLock(at now: Moment, under policy: Policy) -> Moment? {
    Self.limit(pins.lazy.map(\.issued), policy.pinIssues, within: Policy.issueWindow, at: now)
  }

  /// Until when signing in is locked, if it is.
  package func signInLock(at now: Moment, under policy: Policy) -> Moment? {
    signIn.lockedAt.flatMap { now < $0 + policy.signInLock ? $0 + policy.signInLock : nil }
  }

  /// Until when no reset is sent for, if one was completed not long ago (S4).
  package func resetLock(at now: Moment, under policy: Policy) -> Moment? {
    // One that a wrong clock dated later than now, before it was set right, holds up nobody.
    guard let lastReset, lastReset <= now else { return nil }
    let end = lastReset + policy.resetInterval
    return now < end ? end : nil
  }

  /// The newest reset token, if it still lets its bearer complete the reset.
  package func usableToken(at now: Moment) -> ResetToken? {
    tokens.last.flatMap { $0.isUsable(at: now) ? $0 : nil }
  }

  /// The moment at which fewer than `count` of the times will be younger than the window; nil if so already.
  private static func limit(
    _ times: some Collection<Moment>, _ count: Int, within window: Span, at now: Moment
  ) -> Moment? {
    guard times.count >= count, count > 0 else { return nil }
    // What a wrong clock dated later than now, before it was set right, does not count.
    let young = times.filter { $0 <= now && now < $0 + window }
    guard young.count >= count else { return nil }
    return young[young.endIndex - count] + window
  }
}

/// A refusal at the reception desk, as the person who stood there takes it home.
package struct SentAway: Hashable, Sendable {
  /// Why there was no PIN.
  package let code: RefusalCode
  /// At whose desk it was.
  package let facility: FacilityID
  /// When the clerk refused.
  package let at: Moment
}

/// What is kept of the password that is good now.
package struct PasswordCredential: Hashable, Sendable {
  /// The salted slow hash of the password.
  package let digest: Digest
  /// A one-time password must be replaced at the next sign-in (S3).
  package let isOneTime: Bool
  /// When it was set: its age counts from here.
  package let since: Moment

  /// A credential as it is kept from then on.
  package init(digest: Digest, isOneTime: Bool, since: Moment) {
    self.digest = digest
    self.isOneTime = isOneTime
    self.since = since
  }

  /// Whether whoever signs in with it must replace it first.
  package func mustBeReplaced(at now: Moment, under policy: Policy) -> Bool {
    isOneTime || (policy.passwordMaxAge.map { since + $0 <= now } ?? false)
  }
}

/// The row of failed sign-ins, and when the last full row locked the sign-in.
package struct SignInRow: Hashable, Sendable {
  /// How many sign-ins in a row have failed; a good one starts a new row.
  package var failures = 0
  /// When a full row last locked the sign-in; nil if none ever did.
  package var lockedAt: Moment?
}

/// A token that lets its bearer complete a password reset (S3). It keeps the validity of its day.
package struct ResetToken: Hashable, Sendable {
  /// The hash of the token; the token itself is in the message alone.
  package let fingerprint: Digest
  /// The way that it was sent.
  package let channel: Channel
  /// When it was sent.
  package let sent: Moment
  /// How long it is good, by the policy of the day on which it was sent.
  package let validity: Span
  package internal(set) var isUsed = false
  /// Taken back before it was used: the password or the contact was changed meanwhile.
  package internal(set) var isVoid = false

  /// A token as it is sent: unused.
  package init(fingerprint: Digest, channel: Channel, sent: Moment, validity: Span) {
    self.fingerprint = fingerprint
    self.channel = channel
    self.sent = sent
    self.validity = validity
  }

  /// The first moment at which it is good no longer.
  package var expires: Moment { sent + validity }

  /// Whether it completes a reset at that moment: not used, not taken back, not expired.
  package func isUsable(at now: Moment) -> Bool { !isUsed && !isVoid && now < expires }
}

/// A document of the patient's medical records, kept on the account (R7).
package struct MedicalDocument: Hashable, Sendable {
  /// What the patient reads in the list.
  package let title: Title
  /// The day that it bears.
  package let date: CalendarDate
  /// Who made it.
  package let facility: FacilityID

  /// A document as it is kept.
  package init(title: Title, date: CalendarDate, facility: FacilityID) {
    self.title = title
    self.date = date
    self.facility = facility
  }
}

/// A visit booked by e-Registration (R3). Its number counts from 1 per account and is not reused.
package struct Appointment: Hashable, Sendable {
  /// By what the patient cancels it.
  package let number: Int
  /// Where the patient is to go.
  package let facility: FacilityID
  /// When the visit is.
  package let at: Moment
  /// The clinic within the facility; nil if none was named.
  package let clinic: Title?

  /// A visit as it is booked.
  package init(number: Int, facility: FacilityID, at: Moment, clinic: Title?) {
    self.number = number
    self.facility = facility
    self.at = at
    self.clinic = clinic
  }
}
