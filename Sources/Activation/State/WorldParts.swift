/// What a world is made of.
package struct WorldParts: Hashable, Sendable {
  package var clock: Moment
  package let localClock: LocalClock
  /// Shared by itself: it is changed at few of the steps at which a world is.
  package var sharedRegister = Shared(Register())
  package var reception = Reception()
  package var accounts = Keyed<Login, Account>()
  package var sessions = Keyed<Login, PortalSession>()
  fileprivate var holders = Keyed<PESEL, Login>()
  fileprivate var tokenOwners = Keyed<Digest, Login>()

  init(clock: Moment, localClock: LocalClock) {
    self.clock = clock
    self.localClock = localClock
  }
}

extension WorldParts {
  package var register: Register {
    @inlinable _read { yield sharedRegister.value }
    _modify { yield &sharedRegister.value }
  }
}

extension World {
  package internal(set) var clock: Moment {
    @inlinable get { parts.value.clock }
    set { parts.value.clock = newValue }
  }
  /// How people here tell the time: days begin by it.
  @inlinable package var localClock: LocalClock { _read { yield parts.value.localClock } }
  package internal(set) var register: Register {
    @inlinable _read { yield parts.value.register }
    _modify { yield &parts.value.register }
  }
  package internal(set) var reception: Reception {
    @inlinable _read { yield parts.value.reception }
    _modify { yield &parts.value.reception }
  }
  package internal(set) var accounts: Keyed<Login, Account> {
    @inlinable _read { yield parts.value.accounts }
    _modify { yield &parts.value.accounts }
  }
  package internal(set) var sessions: Keyed<Login, PortalSession> {
    @inlinable _read { yield parts.value.sessions }
    _modify { yield &parts.value.sessions }
  }
  var holders: Keyed<PESEL, Login> {
    _read { yield parts.value.holders }
    _modify { yield &parts.value.holders }
  }
  var tokenOwners: Keyed<Digest, Login> {
    _read { yield parts.value.tokenOwners }
    _modify { yield &parts.value.tokenOwners }
  }
}
