import Activation
import CommandLanguage
import Shell

/// What may show a mistake that was made before.
extension Walker {
  mutating func tracing(_ trace: Trace, in session: Session) -> String {
    switch trace {
    case .signIn(let login): signInRow(WalkScene(session, login))
    case .entries(let login): entries(WalkScene(session, login))
    case .inbox(let login):
      dice.chance(50) ? "\(login.text): inbox" : "\(login.text): reset-password"
    case .identity(let login): towardsConsent(WalkScene(session, login))
    case .queue(let facility):
      dice.chance(60)
        ? issuingToNext(at: facility, WalkScene(session, focus)) : "clerk@\(facility.text): queue"
    }
  }

  /// Wrong passwords until it is locked, and time until it is not.
  private mutating func signInRow(_ scene: WalkScene) -> String {
    switch dice.below(10) {
    case 0..<5: "\(scene.name): login password=zgadywane"
    case 5: "admin: policy " + setting(of: .signInTries, scene)
    case 6, 7: time(scene)
    case _: "\(scene.name): login"
    }
  }

  private mutating func entries(_ scene: WalkScene) -> String {
    switch dice.below(10) {
    case 0..<3: "support: show \(scene.name)"
    case 3..<6: "admin: policy " + setting(of: .activationFailures, scene)
    case _: scene.isActive ? request(scene.name) : towardsForm(scene)
    }
  }

  /// By the Trusted Profile, as far as it goes.
  private mutating func towardsConsent(_ scene: WalkScene) -> String {
    guard let account = scene.account, let line = towardsTrustedProfile(account, scene) else {
      return signingIn(scene.name)
    }
    return line
  }
}
