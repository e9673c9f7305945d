import Activation
import CommandLanguage

/// Time: mostly to the second before, at or after the moment at which something ends.
extension Walker {
  mutating func time(_ scene: WalkScene) -> String {
    let ends = scene.account.map { Expiries(of: $0, in: scene.world, at: scene.now).moments } ?? []
    guard !ends.isEmpty, dice.chance(80) else { return pause() }
    // What ends soon is met more often.
    let end = dice.chance(60) ? ends[0] : dice.pick(ends)
    let target = end + Span(seconds: Int64(dice.pick([-1, -1, 0, 0, 1])))
    return "admin: clock " + WrittenValue.moment(max(target, scene.now + Span(seconds: 1)))
  }

  private mutating func pause() -> String {
    "admin: wait " + dice.pick(["1s", "5s", "1m", "5m", "10m", "1h", "3h", "1d", "7d"])
  }

  /// Where something ends about now, what shows whether it has; nil: nothing does.
  mutating func probing(_ scene: WalkScene) -> String? {
    guard let account = scene.account else { return nil }
    let (name, policy, pins) = (scene.name, scene.world.policy, account.pins)
    var probes: [String] = []
    func isNow(_ end: Moment?) -> Bool { end.map { abs($0.seconds - scene.now.seconds) <= 1 } ?? false }
    if isNow(pins.indices.last.map { pins[$0].expires })
      || account.failedEntries.contains(where: { isNow($0 + policy.activationWindow) })
    {
      probes.append(typing(scene))
    }
    // By their places: an element that is handed on is copied for that.
    if pins.indices.contains(where: { isNow(pins[$0].issued + Policy.issueWindow) }) || isNow(scene.paperEnd)
    {
      probes.append(serving(scene))
    }
    if isNow(account.lastReset.map { $0 + policy.resetInterval }) {
      probes.append("\(name): forgot-password")
    }
    if isNow(account.tokens.last?.expires) { probes.append(completing(scene)) }
    if isNow(account.signIn.lockedAt.map { $0 + policy.signInLock }) {
      probes.append(dice.pick(["\(name): login", "\(name): login password=zgadywane"]))
    }
    if isNow(policy.passwordMaxAge.map { account.password.since + $0 }) {
      probes.append(scene.screen == nil ? "\(name): login" : "\(name): logout")
    }
    if case .trustedProfile(let transaction)? = scene.screen, isNow(transaction.started + transaction.timeout)
    {
      probes.append(transaction.message == .consent ? "\(name): confirm" : answering(scene))
      probes.append("\(name): cancel")
    }
    for visit in account.appointments where isNow(visit.at) {
      probes.append("\(name): cancel-appointment \(visit.number)")
    }
    return probes.isEmpty ? nil : dice.pick(probes)
  }

  /// A PIN is typed, or confirmed where one is.
  private mutating func typing(_ scene: WalkScene) -> String {
    guard case .activationForm(let typed)? = scene.screen else { return towardsForm(scene) }
    return typed == nil ? entering(scene) : "\(scene.name): confirm"
  }

  /// Who waits is served.
  private mutating func serving(_ scene: WalkScene) -> String {
    guard let place = scene.world.reception.place(of: scene.login) else { return coming(scene.name) }
    guard place.visitor.presented.isAnything else { return "\(scene.name): present" }
    return issuing(place, scene)
  }
}

extension WalkScene {
  /// When the document is no good any more that was shown at a desk.
  fileprivate var paperEnd: Moment? {
    world.lastDayOfPaper(of: login)?.endInUTC
  }
}
