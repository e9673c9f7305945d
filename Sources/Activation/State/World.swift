/// Everything that the procedure knows at one moment. It changes only by `evolve`, and the same events give
/// the same world (I20).
package struct World: Hashable, Sendable {
  /// Shared, for a world is handed on at every step and changed at few.
  package internal(set) var parts: Shared<WorldParts>

  /// An empty world: no facilities, no accounts, the default policies.
  package init(clock: Moment, localClock: LocalClock = .utc) {
    parts = Shared(WorldParts(clock: clock, localClock: localClock))
  }

  /// The day that it is for people here.
  package func date(at now: Moment) -> CalendarDate { localClock.date(of: now) }

  /// The settings that hold now.
  package var policy: Policy { @inline(never) get { register.policy } }

  /// The facilities of the list (R11).
  package var facilities: Keyed<FacilityID, Facility> { parts.value.register.facilities }

  /// The account that a login or its PESEL names (S6).
  package func account(named name: AccountName) -> Account? { login(named: name).flatMap { accounts[$0] } }

  /// The login of the account that a login or its PESEL names (S6).
  package func login(named name: AccountName) -> Login? {
    if let login = name.login, has(login) { return login }
    return PESEL(name.words).flatMap { holders[$0] }.flatMap { has($0) ? $0 : nil }
  }

  /// Whose account a reset token was sent for.
  package func owner(of token: Digest) -> Login? { tokenOwners[token] }

  /// Whether there is an account of that login or PESEL.
  package func has(_ name: AccountName) -> Bool { login(named: name) != nil }

  /// Whether there is an account of that login.
  package func has(_ login: Login) -> Bool { accounts.has(login) }

  /// Whether an account is active; nil where nobody has that login.
  package func status(of login: Login) -> Status? { accounts.part(of: login) { $0.status } }

  /// Whether somebody who has that login has an active account; false where nobody has it.
  package func isActive(_ login: Login) -> Bool { accounts.part(of: login) { $0.status.isActive } ?? false }

  /// The facility that has this id; nil if none has.
  package func facility(named name: FacilityName) -> Facility? {
    FacilityID(name.words).flatMap { register.facilities[$0] }
  }

  /// The session of an account, unless a reset has ended it.
  package func session(of login: Login) -> PortalSession? {
    sessions[login].flatMap { goesOn($0.epoch, of: login) ? $0 : nil }
  }

  /// Whether a session that began in that epoch of an account goes on: a reset ends all of them (I13).
  private func goesOn(_ epoch: Int, of login: Login) -> Bool {
    epoch == accounts.part(of: login) { $0.epoch }
  }

  /// The same, where the account is at hand.
  package func session(of account: Account) -> PortalSession? {
    guard let session = sessions[account.login], session.epoch == account.epoch else { return nil }
    return session
  }

  /// Whether the Trusted Profile leads this account to being active: always at first, after a reset of one
  /// that was once active only if the policy `reactivation` says so (R30).
  package func mayUseTrustedProfile(_ account: Account) -> Bool {
    account.epoch == 0 || !account.wasEverActive || policy.reactivation == .pinOrTrustedProfile
  }

  /// The accounts of those who neither have a session nor wait at a desk.
  package var idleAccounts: Set<Login> {
    Set(accounts.keys.filter { !sessions.has($0) && reception.place(of: $0) == nil })
  }

  /// The part of this world that is not about these accounts, nor about the personas named like them: from their
  /// events they can be had again (I20).
  package func without(_ logins: Set<Login>) -> World {
    var part = self
    part.accounts.removeAll { login, _ in logins.contains(login) }
    part.holders.removeAll { _, login in logins.contains(login) }
    part.register.personas.removeAll { id, _ in logins.contains(id) }
    part.tokenOwners.removeAll { _, login in logins.contains(login) }
    return part
  }

  /// The same accounts, where the register is as it was at another time.
  package func with(_ register: Register) -> World {
    var other = self
    other.register = register
    return other
  }

  /// Whether a person who waits at a desk has stated or shown anything; nil: they wait nowhere.
  @inline(never) package func hasPresented(_ person: Login) -> Bool? { reception.hasPresented(person) }

  /// The last day on which the document is good that a person shows at a desk; nil: no day ends it.
  @inline(never) package func lastDayOfPaper(of person: Login) -> CalendarDate? {
    reception.lastDayOfPaper(of: person)
  }

  /// The screen that an account's holder is on; `none` without a session.
  package func screen(of login: Login) -> ScreenName {
    // Of most who have no session no account is looked for.
    guard let (epoch, screen) = sessions.part(of: login, { ($0.epoch, $0.screen.name) }),
      goesOn(epoch, of: login)
    else { return .none }
    return screen
  }
}

/// How somebody names an account: by its login or by its PESEL (S6). Masks itself, for it may be a PESEL.
package struct AccountName: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
  /// What was written or said.
  package let words: String
  /// The login that it is, if it is one.
  package let login: Login?
  /// A name as it was given: whether anybody has it is for the world to say.
  package init(_ words: String) { (self.words, login) = (words, Login(words)) }
  /// The name of an account whose login is known.
  package init(_ login: Login) { (words, self.login) = (login.text, login) }

  /// The login, or dots for what may be a PESEL.
  package var description: String { login?.text ?? "•••" }
  /// What a dump sees: no more than the description.
  package var customMirror: Mirror { Mirror(self, children: ["name": description]) }
}

/// How somebody names a facility: by its id.
package struct FacilityName: Hashable, Sendable {
  /// What was written or said.
  package let words: String
  /// A name as it was given.
  package init(_ words: String) { self.words = words }
  /// The name of a facility whose id is known.
  package init(_ id: FacilityID) { words = id.text }
}
