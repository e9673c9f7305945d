import Activation
import CommandLanguage

/// At the reception desks.
extension Walker {
  mutating func coming(_ name: String) -> String {
    let desk = dice.chance(8) ? dice.pick(["kalina", Named.nowhere]) : dice.pick(["brzoza", "jawor"])
    return "\(name): come \(desk)"
  }

  mutating func somewhere() -> String {
    dice.chance(6) ? Named.nowhere : dice.pick(Named.facilities)
  }

  /// What is stated and shown, with so many mistakes out of a hundred in each part.
  mutating func presenting(_ scene: WalkScene, mistakes percent: Int) -> String {
    var line = "\(scene.name): present"
    if dice.chance(percent) {
      line += " login=" + dice.pick(["none", Named.pesel(of: scene.login), someone()])
    }
    if dice.chance(percent) {
      let kinds = DocumentKind.allCases.map(\.rawValue)
      line += " document=" + dice.pick(["none", "passport"] + kinds)
    }
    if line.hasSuffix("document=none") { return line }
    if dice.chance(percent * 2) {
      line += " number=" + dice.pick(["ZZZ500000", "ZZ0000000", "ABS523456"])
    }
    if dice.chance(percent) { line += " pesel=" + dice.pick(Named.pesels) }
    if dice.chance(percent * 2) { line += " expires=" + day(scene) }
    return line
  }

  /// A day that is over, the last one, or one to come.
  private mutating func day(_ scene: WalkScene) -> String {
    let days = dice.pick([-1, 0, 0, 0, 1, 400])
    return (scene.now + .days(Int64(days))).date.written
  }

  mutating func deskWork(_ scene: WalkScene) -> String {
    let clerk =
      "clerk@" + (dice.chance(8) ? Named.nowhere : dice.pick(["brzoza", "brzoza", "jawor", "kalina"]))
    switch dice.below(8) {
    case 0: return "\(clerk): queue"
    case 1, 2: return "\(clerk): revoke-pin \(dice.chance(60) ? scene.name : someone())"
    case 3: return "\(clerk): " + record(scene)
    case 4:
      return "\(clerk): issue-pin \(someone())"
    case _: return "\(clerk): issue-pin" + keeping(.pin, of: firstWaiting(at: clerk, scene) ?? scene.login)
    }
  }

  private func firstWaiting(at clerk: String, _ scene: WalkScene) -> Login? {
    let facility = FacilityID(String(clerk.dropFirst("clerk@".count)))
    let first = facility.flatMap { scene.world.reception.queue(at: $0).first }
    return first?.presented.login.flatMap { scene.world.login(named: $0) }
  }

  /// A document for somebody's records.
  mutating func record(_ scene: WalkScene) -> String {
    let title = dice.pick(["\"Wynik badania\"", "Wypis", "\"  \""])
    let who = dice.chance(75) ? scene.name : someone()
    return "add-document \(who) \(title) facility=\(somewhere())"
  }
}
