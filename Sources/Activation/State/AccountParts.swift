/// What an account is made of.
package struct AccountParts: Hashable, Sendable {
  package let login: Login
  package let holder: HolderName
  package let pesel: PESEL
  package let salt: Salt
  package let created: Moment
  package var contact: Contact
  package var password: PasswordCredential
  package var status = Status.inactive(.neverActivated)
  package var epoch = 0
  package var pins: [ActivationPIN] = []
  package var failedEntries: [Moment] = []
  package var tokens: [ResetToken] = []
  package var lastReset: Moment?
  package var signIn = SignInRow()
  package var documents: [MedicalDocument] = []
  package var appointments: [Appointment] = []
  package var appointmentsMade = 0
  package var recordsRead: Moment?
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
}

// Each is called, also where others could see into it: who read several of them there would copy the whole account.
extension Account {
  /// The name by which its holder signs in; it never changes.
  package var login: Login { @inline(never) get { parts.value.login } }
  /// The first and the last name of its holder.
  package var holder: HolderName { @inline(never) get { parts.value.holder } }
  /// The PESEL of its holder; no two accounts share one (S8).
  package var pesel: PESEL { @inline(never) get { parts.value.pesel } }
  /// What the hashes of its PINs and passwords are salted with.
  package var salt: Salt { @inline(never) get { parts.value.salt } }
  /// When the administrator created it.
  package var created: Moment { @inline(never) get { parts.value.created } }
  /// Where its holder can be reached.
  package var contact: Contact {
    @inline(never) get { parts.value.contact }
    _modify { yield &parts.value.contact }
  }
  /// What is kept of the password that is good now.
  package var password: PasswordCredential {
    @inline(never) get { parts.value.password }
    _modify { yield &parts.value.password }
  }
  /// Whether it is active, and since when or why not.
  package var status: Status {
    @inline(never) get { parts.value.status }
    _modify { yield &parts.value.status }
  }
  /// The number of completed resets.
  package var epoch: Int {
    @inline(never) get { parts.value.epoch }
    _modify { yield &parts.value.epoch }
  }
  /// In order of issue; at most one is open (I4).
  package var pins: [ActivationPIN] {
    @inline(never) get { parts.value.pins }
    _modify { yield &parts.value.pins }
  }
  /// The times of the failed PIN entries since the last activation, in order.
  package var failedEntries: [Moment] {
    @inline(never) get { parts.value.failedEntries }
    _modify { yield &parts.value.failedEntries }
  }
  /// Every reset token sent, in order; only the newest can be used (S3).
  package var tokens: [ResetToken] {
    @inline(never) get { parts.value.tokens }
    _modify { yield &parts.value.tokens }
  }
  /// When a reset was last completed; nil if none ever was.
  package var lastReset: Moment? {
    @inline(never) get { parts.value.lastReset }
    _modify { yield &parts.value.lastReset }
  }
  /// The failed sign-ins that count now.
  package var signIn: SignInRow {
    @inline(never) get { parts.value.signIn }
    _modify { yield &parts.value.signIn }
  }
  /// The medical records, in the order in which they were added (R7).
  package var documents: [MedicalDocument] {
    @inline(never) get { parts.value.documents }
    _modify { yield &parts.value.documents }
  }
  /// The visits that are booked and not cancelled, in order of booking (R3).
  package var appointments: [Appointment] {
    @inline(never) get { parts.value.appointments }
    _modify { yield &parts.value.appointments }
  }
  /// How many visits were ever booked: the number of the last one.
  package var appointmentsMade: Int {
    @inline(never) get { parts.value.appointmentsMade }
    _modify { yield &parts.value.appointmentsMade }
  }
  /// When the holder last had the records before them.
  package var recordsRead: Moment? {
    @inline(never) get { parts.value.recordsRead }
    _modify { yield &parts.value.recordsRead }
  }
  /// Why the desk last sent this person away without a PIN; gone once one is issued for the account.
  package var sentAway: SentAway? {
    @inline(never) get { parts.value.sentAway }
    _modify { yield &parts.value.sentAway }
  }
}
