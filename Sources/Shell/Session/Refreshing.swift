import Activation
import Journal

/// Where others are at work in the same world, it is read anew before anybody acts.
extension Session {
  /// Looks up how things stand for whoever acts, as a prompt shows it; a keeper that cannot be read will say so when it
  /// is used.
  package mutating func refreshForPrompt() {
    try? refresh(for: actor)
    if hasForgotten { try? keeper.forgetOldMessages(at: now) }
  }

  /// What is no longer shown is no longer kept.
  mutating func forgetOldMessages() {
    hasForgotten = true
    try? keeper.forgetOldMessages(at: now)
  }

  /// More accounts than this are not held on to.
  private static let held = 200

  /// Brings what an act needs up to date.
  mutating func refresh(for act: Act, by actor: Actor, isHopeful: Bool = false) throws(RunError) {
    guard terms.isShared else { return }
    try refresh(wanted(for: act, by: actor), isHopeful: isHopeful)
    if let patient = actor.patient { world.disregardSessionElsewhere(of: patient) }
  }

  /// Brings what somebody at work sees up to date.
  mutating func refresh(for actor: Actor, isHopeful: Bool = false) throws(RunError) {
    guard terms.isShared else { return }
    // Who has come to a desk meanwhile, no entry on what was read would tell.
    let wanted = wanted(for: actor)
    try refresh(wanted, isHopeful: isHopeful && wanted.desks.isEmpty)
    if let patient = actor.patient { world.disregardSessionElsewhere(of: patient) }
  }

  /// Brings what is wanted up to date.
  ///
  /// - Parameter isHopeful: what was just read will do; appending tells if it did not.
  mutating func refresh(_ wanted: Wanted, isHopeful: Bool = false) throws(RunError) {
    guard !isHopeful || !keeper.hasRead(wanted) else { return readClock() }
    letGo()
    let news = try withKeeper { (keeper) throws(KeeperFailure) in try keeper.news(of: wanted) }
    for past in news {
      meanwhile.note(past)
      world.evolve(past.event, at: past.moment)
    }
    world.learn(keeper.attendance)
    try noticeGrants()
    readClock()
  }

  /// Takes in which roles the operators have by now.
  mutating func noticeGrants() throws(RunError) {
    grants = try asking { (keeper) throws(KeeperFailure) in try keeper.grants(in: world) }
  }

  /// Lets go of accounts that nobody here is at work with, so that memory does not grow with what is kept.
  private mutating func letGo() {
    guard world.accounts.count > Self.held else { return }
    let idle = world.idleAccounts
    world = world.without(idle)
    keeper.letGo(of: idle)
    meanwhile.forget(idle)
  }
}
