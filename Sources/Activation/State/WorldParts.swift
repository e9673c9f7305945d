/// What a world is made of.
package struct WorldParts: Hashable, Sendable {
  package var clock: Moment
  package let localClock: LocalClock
  /// Always one, as with ``World/parts``: it is changed at few of the steps at which a world is.
  package var registers = [Register()]
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
    @inlinable _read { yield registers[0] }
    _modify { yield &registers[0] }
  }
}

extension World {
  package internal(set) var clock: Moment {
    @inlinable get { parts[0].clock }
    set { parts[0].clock = newValue }
  }
  /// How people here tell the time: days begin by it.
  @inlinable package var localClock: LocalClock { _read { yield parts[0].localClock } }
  package internal(set) var register: Register {
    @inlinable _read { yield parts[0].register }
    _modify { yield &parts[0].register }
  }
  package internal(set) var reception: Reception {
    @inlinable _read { yield parts[0].reception }
    _modify { yield &parts[0].reception }
  }
  package internal(set) var accounts: Keyed<Login, Account> {
    @inlinable _read { yield parts[0].accounts }
    _modify { yield &parts[0].accounts }
  }
  package internal(set) var sessions: Keyed<Login, PortalSession> {
    @inlinable _read { yield parts[0].sessions }
    _modify { yield &parts[0].sessions }
  }
  var holders: Keyed<PESEL, Login> {
    _read { yield parts[0].holders }
    _modify { yield &parts[0].holders }
  }
  var tokenOwners: Keyed<Digest, Login> {
    _read { yield parts[0].tokenOwners }
    _modify { yield &parts[0].tokenOwners }
  }
}
