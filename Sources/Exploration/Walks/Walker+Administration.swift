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
    if case .activationForm? = scene.screen, dice.chance(40) { return "policy " + settingOfEntries(scene) }
    if dice.chance(50), let closed = closedDesk(scene) { return "integrate " + closed }
    return switch dice.below(20) {
    case 0..<7: "policy " + setting(scene)
    case 7: "policy \(setting(scene)) \(setting(scene))"
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

  /// What matters while somebody is at the Trusted Profile. Where one check is to fail already, another one too shows
  /// which of them comes first.
  mutating func meddling(_ scene: WalkScene) -> String {
    let isToFail = scene.world.register.faults.nextReturn != nil
    if let account = scene.account, account.epoch > 0, scene.world.policy.reactivation != .pin,
      dice.chance(40)
    {
      return "policy reactivation=pin"
    }
    return switch dice.below(12) {
    case 0..<6: isToFail && dice.chance(75) ? unfitPersona(scene) : "fault " + fault().rawValue
    case 6, 7: persona(scene)
    case 8, 9: "policy " + setting(of: .transactionTimeout, scene)
    case _:
      "policy "
        + dice.pick([
          "tp-assurance=high", "tp-assurance=substantial", "tp-skew=10m", "tp-skew=1s", "tp-timeout=1m",
          "tp-timeout=10m", "reactivation=pin", "reactivation=pin-or-trusted-profile",
        ])
    }
  }

  /// An identity that the portal must not accept.
  mutating func unfitPersona(_ scene: WalkScene) -> String {
    let others = Named.pesels.filter { $0 != Named.pesel(of: scene.login) }
    let pesel = dice.chance(75) ? dice.pick(others) : Named.pesel(of: scene.login)
    let assurance = dice.chance(50) ? " assurance=low" : ""
    return "persona \(scene.name) \"Inne Nazwisko\" pesel=\(pesel)\(assurance)"
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
    let known = "create-account \(login.text) \"Olga Wrona\" pesel=\(Named.pesel(of: login))"
    if dice.chance(percent / 2) { return known + " email=owrona password=Kot-1" }
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
        "email=none phone=none", "email=zle", "email=none phone=600200200", "email=none phone=600200200",
      ])
  }

  private mutating func facility() -> String {
    dice.pick([
      #"facility wierzba "Szpital Wierzba""#, #"facility wierzba "Szpital Wierzba" regon=123456780"#,
      #"facility brzoza "Szpital""#, #"facility X "Szpital""#, #"facility brzoza "  ""#,
      #"facility olcha "Szpital Olcha" integrated=no regon=999999010"#,
    ])
  }
}
