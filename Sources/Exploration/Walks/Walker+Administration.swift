import Activation
import CommandLanguage

/// What the administrator changes around the accounts.
extension Walker {
  mutating func administration(_ scene: WalkScene) -> String {
    let who = dice.chance(4) ? dice.pick(["support", "clerk@brzoza", scene.name]) : "admin"
    return who + ": " + errand(scene)
  }

  private mutating func errand(_ scene: WalkScene) -> String {
    if case .trustedProfile? = scene.screen, dice.chance(70) { return meddling(scene) }
    if case .activationForm? = scene.screen, dice.chance(40) { return "policy " + settingOfEntries() }
    if dice.chance(50), let closed = closedDesk(scene) { return "integrate " + closed }
    return switch dice.below(20) {
    case 0..<7: "policy " + setting()
    case 7: "policy \(setting()) \(setting())"
    case 8: dice.pick(["delist brzoza", "delist jawor", "integrate kalina"])
    case 9: "integrate " + dice.pick(["brzoza", "jawor", "kalina", Named.nowhere])
    case 10, 11: persona(scene)
    case 12: "fault " + dice.pick(["none", "tp-unavailable", "tp-unavailable"])
    case 13, 14, 15: contact(scene)
    case 16: record(scene)
    case 17: facility()
    case _: account()
    }
  }

  /// What matters while somebody is at the Trusted Profile.
  mutating func meddling(_ scene: WalkScene) -> String {
    switch dice.below(10) {
    case 0..<6: "fault " + fault().rawValue
    case 6, 7: persona(scene)
    case _:
      "policy "
        + dice.pick([
          "tp-assurance=high", "tp-assurance=substantial", "tp-skew=10m", "tp-skew=1s", "tp-timeout=1m",
          "tp-timeout=10m", "reactivation=pin", "reactivation=pin-or-trusted-profile",
        ])
    }
  }

  private mutating func fault() -> Fault {
    !wantedFaults.isEmpty && dice.chance(75) ? dice.pick(wantedFaults) : dice.pick(Fault.allCases)
  }

  /// One of the two desks where people go, if it may issue nothing now.
  private func closedDesk(_ scene: WalkScene) -> String? {
    ["brzoza", "jawor"].first { scene.world.facility(named: FacilityName($0))?.isIntegrated == false }
  }

  private mutating func account() -> String {
    let login = dice.pick(Cast.people + [Self.newcomer, Self.newcomer])
    return String(creation(of: login, mistakes: 25))
  }

  /// An account for somebody who has one, or for a newcomer.
  mutating func creation(of login: Login, mistakes percent: Int) -> String {
    let name = dice.chance(percent / 2) ? dice.pick(["guest", "ab"]) : login.text
    let holder = dice.chance(percent / 2) ? "Olga" : "Olga Wrona"
    let pesel =
      dice.chance(percent) ? dice.pick(Named.pesels + ["00000000000"]) : Named.pesel(of: login)
    var line = "create-account \(name) \"\(holder)\" pesel=\(pesel)"
    if dice.chance(percent) { line += " email=" + dice.pick(["none", "owrona"]) }
    if dice.chance(percent) { line += " phone=" + dice.pick(["600500500", "1"]) }
    if dice.chance(percent) { line += " password=" + dice.pick(["Kot-na-1", "Kot-na-dachu", "Kot-1"]) }
    return line
  }

  /// Mostly the own one, as good as it should be.
  private mutating func persona(_ scene: WalkScene) -> String {
    let id = dice.chance(70) ? scene.name : dice.pick(["zosia", Self.newcomer.text, dice.pick(Named.people)])
    let pesel = dice.chance(25) ? dice.pick(Named.pesels + ["00000000000"]) : Named.pesel(of: scene.login)
    var line = "persona \(id) \"Inne Nazwisko\" pesel=\(pesel)"
    if dice.chance(30) { line += " state=" + dice.pick(["valid", "expired", "none"]) }
    if dice.chance(60) { line += " assurance=" + dice.pick(["low", "substantial", "high", "high"]) }
    return line
  }

  private mutating func contact(_ scene: WalkScene) -> String {
    let who = dice.chance(80) ? scene.name : someone()
    return "contact \(who) "
      + dice.pick([
        "phone=600200200", "phone=600200200", "email=none", "email=\(scene.name)@example.test", "phone=none",
        "email=none phone=none", "email=zle", "email=none phone=600200200",
      ])
  }

  private mutating func facility() -> String {
    dice.pick([
      #"facility wierzba "Szpital Wierzba""#, #"facility wierzba "Szpital Wierzba" regon=123456780"#,
      #"facility brzoza "Szpital""#, #"facility X "Szpital""#, #"facility brzoza "  ""#,
      #"facility olcha "Szpital Olcha" integrated=no regon=999999010"#,
    ])
  }

  /// What matters while somebody types PINs.
  private mutating func settingOfEntries() -> String {
    let name = dice.pick([
      PolicyName.pinLength, .pinTries, .activationFailures, .activationFailures, .activationWindow,
      .reactivation,
    ])
    return "\(name.rawValue)=\(value(of: name))"
  }

  /// A value of a policy that shows within a few steps.
  mutating func setting() -> String {
    let isWanted = !wantedPolicies.isEmpty && dice.chance(50)
    let name = dice.pick(isWanted ? wantedPolicies : PolicyName.allCases)
    return "\(name.rawValue)=\(value(of: name))"
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
