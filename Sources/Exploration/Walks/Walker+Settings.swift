import Activation
import CommandLanguage

/// Values of policies.
extension Walker {
  /// What matters while somebody types PINs.
  mutating func settingOfEntries(_ scene: WalkScene) -> String {
    setting(
      of: dice.pick([
        PolicyName.pinLength, .pinTries, .activationFailures, .activationFailures, .activationWindow,
        .pinValidity, .reactivation,
      ]), scene)
  }

  /// A value of a policy that shows within a few steps.
  mutating func setting(_ scene: WalkScene? = nil) -> String {
    let isWanted = !wantedPolicies.isEmpty && dice.chance(50)
    return setting(of: dice.pick(isWanted ? wantedPolicies : PolicyName.allCases), scene)
  }

  mutating func setting(of name: PolicyName, _ scene: WalkScene?) -> String {
    guard dice.chance(60), let scene, let close = close(name, scene) else {
      return "\(name.rawValue)=\(value(of: name))"
    }
    return "\(name.rawValue)=\(close)"
  }

  /// A value that what was done so far just reaches, or just does not.
  private mutating func close(_ name: PolicyName, _ scene: WalkScene) -> String? {
    guard let account = scene.account, let count = account.count(under: name, scene) else { return nil }
    return "\(max(1, count + dice.below(3)))"
  }

  private mutating func value(of name: PolicyName) -> String {
    switch name {
    case .pinLength: dice.pick(["4", "5", "8"])
    case .pinValidity: dice.pick(["10m", "1d", "7d"])
    case .pinTries: dice.pick(["1", "2", "3", "5"])
    case .activationFailures: dice.pick(["1", "2", "3", "10"])
    case .activationWindow: dice.pick(["5m", "1h", "24h"])
    case .pinIssues: dice.pick(["1", "2", "3", "1000"])
    case .reactivation: dice.pick(Reactivation.allCases).rawValue
    case .resetInterval: dice.pick(["5m", "1h", "24h"])
    case .resetTokenValidity: dice.pick(["1m", "5m", "1h"])
    case .signInTries: dice.pick(["1", "2", "3", "10"])
    case .signInLock: dice.pick(["1m", "15m", "1h"])
    case .passwordMinLength: dice.pick(["8", "10", "13"])
    case .passwordMaxAge: dice.pick(["off", "off", "1h", "1d"])
    case .assurance: dice.pick(Assurance.allCases).rawValue
    case .transactionTimeout: dice.pick(["1m", "2m", "10m"])
    case .skew: dice.pick(["1s", "60s", "10m"])
    case .documents: dice.pick(["id-card", "passport", "id-card,passport,mdowod"])
    }
  }
}

extension Account {
  /// How much of what a policy counts there is; nil where it counts nothing.
  fileprivate func count(under name: PolicyName, _ scene: WalkScene) -> Int? {
    let (now, policy) = (scene.now, scene.world.policy)
    return switch name {
    case .activationFailures: failedEntries.count { now < $0 + policy.activationWindow }
    case .pinIssues: pins.count { now < $0.issued + Policy.issueWindow }
    case .signInTries: signIn.failures
    case .passwordMinLength: scene.session.passwordKnown(to: login)?.revealed.count
    case .pinLength, .pinValidity, .pinTries, .activationWindow, .reactivation, .resetInterval,
      .resetTokenValidity,
      .signInLock, .passwordMaxAge, .assurance, .transactionTimeout, .skew, .documents:
      nil
    }
  }
}
