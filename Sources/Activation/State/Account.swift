/// A patient's account on the portal. In a world it changes only by its events; a copy is anybody's.
package struct Account: Hashable, Sendable {
  package let login: Login
  package let holder: HolderName
  package let pesel: PESEL
  package let salt: Salt
  package let created: Moment
  package var contact: Contact
  package var password: PasswordCredential
  package var status = Status.inactive(.neverActivated)
  /// The number of completed resets.
  package var epoch = 0
  /// In order of issue; at most one is open (I4).
  package var pins: [ActivationPIN] = []
  /// The times of the failed PIN entries since the last activation, in order.
  package var failedEntries: [Moment] = []
  package var tokens: [ResetToken] = []
  package var lastReset: Moment?
  package var signIn = SignInRow()
  package var documents: [MedicalDocument] = []
  package var appointments: [Appointment] = []
  package var appointmentsMade = 0
  /// When the holder last had the records before them.
  package var recordsRead: Moment?
  /// Why the desk last sent this person away without a PIN; gone once one is issued for the account.
  package var sentAway: SentAway?

  init(_ new: NewAccount, at now: Moment) {
    login = new.login
    holder = new.holder
    pesel = new.pesel
    salt = new.salt
    contact = new.contact
    created = now
    password = PasswordCredential(digest: new.password, isOneTime: false, since: now)
  }

  package func openPIN(at now: Moment) -> ActivationPIN? {
    pins.last.flatMap { $0.state(at: now) == .open ? $0 : nil }
  }

  /// Until when entering PINs is locked, if it is: while at least `activation-failures` failed entries are
  /// younger than `activation-window`.
  package func activationLock(at now: Moment, under policy: Policy) -> Moment? {
    Self.limit(failedEntries, policy.activationFailures, within: policy.activationWindow, at: now)
  }

  /// Until when no PIN is issued for this account, if `pin-issues` is reached.
  package func issueLock(at now: Moment, under policy: Policy) -> Moment? {
    Self.limit(pins.map(\.issued), policy.pinIssues, within: Policy.issueWindow, at: now)
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
    _ times: [Moment], _ count: Int, within window: Span, at now: Moment
  ) -> Moment? {
    // What a wrong clock dated later than now, before it was set right, does not count.
    let young = times.filter { $0 <= now && now < $0 + window }
    guard young.count >= count, count > 0 else { return nil }
    return young[young.endIndex - count] + window
  }
}

/// A refusal at the reception desk, as the person who stood there takes it home.
package struct SentAway: Hashable, Sendable {
  package let code: RefusalCode
  package let facility: FacilityID
  package let at: Moment
}

/// What is kept of the password that is good now.
package struct PasswordCredential: Hashable, Sendable {
  package let digest: Digest
  /// A one-time password must be replaced at the next sign-in (S3).
  package let isOneTime: Bool
  package let since: Moment

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
  package var failures = 0
  package var lockedAt: Moment?
}

/// A token that lets its bearer complete a password reset (S3). It keeps the validity of its day.
package struct ResetToken: Hashable, Sendable {
  package let fingerprint: Digest
  package let channel: Channel
  package let sent: Moment
  package let validity: Span
  package internal(set) var isUsed = false
  /// Taken back before it was used: the password or the contact was changed meanwhile.
  package internal(set) var isVoid = false

  package init(fingerprint: Digest, channel: Channel, sent: Moment, validity: Span) {
    self.fingerprint = fingerprint
    self.channel = channel
    self.sent = sent
    self.validity = validity
  }

  package var expires: Moment { sent + validity }

  package func isUsable(at now: Moment) -> Bool { !isUsed && !isVoid && now < expires }
}

/// A document of the patient's medical records, kept on the account (R7).
package struct MedicalDocument: Hashable, Sendable {
  package let title: Title
  package let date: CalendarDate
  package let facility: FacilityID

  package init(title: Title, date: CalendarDate, facility: FacilityID) {
    self.title = title
    self.date = date
    self.facility = facility
  }
}

/// A visit booked by e-Registration (R3). Its number counts from 1 per account and is not reused.
package struct Appointment: Hashable, Sendable {
  package let number: Int
  package let facility: FacilityID
  package let at: Moment
  package let clinic: Title?

  package init(number: Int, facility: FacilityID, at: Moment, clinic: Title?) {
    self.number = number
    self.facility = facility
    self.at = at
    self.clinic = clinic
  }
}
