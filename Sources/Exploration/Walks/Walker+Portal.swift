import Activation
import CommandLanguage

/// What patients do on the portal, right or wrong.
extension Walker {
  mutating func signingIn(_ name: String) -> String {
    if dice.chance(32) { return "\(name): login password=\(dice.pick(["zgadywane", "Haslo-0000-1"]))" }
    return "\(name): login"
  }

  /// Mostly the newest PIN, else an earlier one, another's, one that is none.
  mutating func entering(_ scene: WalkScene) -> String { "\(scene.name): enter-pin \(pin(scene))" }

  /// A PIN as it is typed.
  mutating func pin(_ scene: WalkScene) -> String {
    let own = names.all(.pin, of: scene.login)
    if let newest = own.last, dice.chance(45) {
      return dice.chance(10) ? "\" $\(newest)\"" : "$" + newest
    }
    if !own.isEmpty, dice.chance(55) { return "$" + dice.pick(own) }
    let others = Cast.people.filter { $0 != scene.login }.flatMap { names.all(.pin, of: $0) }
    if !others.isEmpty, dice.chance(15) { return "$" + dice.pick(others) }
    let length = scene.account?.openPIN(at: scene.now)?.length ?? scene.world.policy.pinLength
    return switch dice.below(12) {
    case 0: dice.pick(["\"\"", "\" \"", "abcd"])
    case 1: digits(length + 1)
    case 2: digits(length - 1)
    case 3: digits(scene.world.policy.pinLength)
    case _: digits(length)
    }
  }

  private mutating func digits(_ count: Int) -> String { String("012345678901234".prefix(count)) }

  mutating func choosing(_ name: String) -> String {
    guard dice.chance(25) else { return "\(name): trusted-profile" }
    return "\(name): trusted-profile persona=\(dice.pick(Named.people + ["zosia", Named.nobody]))"
  }

  mutating func answering(_ scene: WalkScene) -> String {
    let name = scene.name
    guard case .trustedProfile(let transaction)? = scene.screen, transaction.message == .code else {
      guard dice.chance(92) else { return "\(name): answer telepatia" }
      let method = dice.pick(["password", "bank", "mobywatel", "e-dowod"])
      return "\(name): answer \(method)" + keeping(.code, of: scene.login)
    }
    guard dice.chance(70), let code = names.all(.code, of: scene.login).last else {
      return "\(name): answer \(dice.pick(["000000", "000000", "bank"]))"
    }
    return "\(name): answer $\(code)"
  }

  /// A new password about as long as one has to be, or the one before.
  mutating func changing(_ scene: WalkScene) -> String {
    let least = scene.world.policy.passwordMinLength
    let text = dice.pick(["Wiosna-w-ogrodzie", "Lato-nad-jeziorem", "Jesien-w-gorach-1"])
    let length = dice.chance(55) ? max(least, 12) : least + dice.pick([-1, 0, 0, 1])
    let new = String(text.prefix(min(length, text.count)))
    let old = dice.chance(18) ? " old=" + dice.pick(["zgadywane", "Wiosna-w-ogrodzie"]) : ""
    return "\(scene.name): change-password new=\(new)\(old)"
  }

  /// A reset is asked for.
  mutating func request(_ name: String) -> String {
    let who = dice.chance(12) ? " login=" + someone() : ""
    let channel = dice.chance(40) ? " channel=" + dice.pick(["sms", "email"]) : ""
    return "\(name): forgot-password\(who)\(channel)"
  }

  mutating func completing(_ scene: WalkScene) -> String {
    let tokens = names.all(.token, of: scene.login)
    if dice.chance(30) { return "\(scene.name): inbox" + keeping(.token, of: scene.login) }
    if let token = tokens.last, dice.chance(35) { return "\(scene.name): reset-password token=$\(token)" }
    return "\(scene.name): reset-password"
  }

  /// How somebody names an account.
  mutating func someone() -> String {
    dice.pick(Named.anyone)
  }

  mutating func booking(_ scene: WalkScene) -> String {
    let at = WrittenValue.moment(scene.now + Span(seconds: Int64(dice.pick([0, 1, 1, 3600, 86_400, -3600]))))
    let clinic = dice.chance(30) ? " clinic=" + dice.pick(["Okulista", "\"  \""]) : ""
    return "\(scene.name): book \(somewhere()) at=\(at)\(clinic)"
  }

  mutating func cancelling(_ scene: WalkScene) -> String {
    let made = scene.account?.appointmentsMade ?? 0
    let open = scene.account?.appointments.map(\.number) ?? []
    let number = open.isEmpty || dice.chance(20) ? dice.below(made + 2) : dice.pick(open)
    return "\(scene.name): cancel-appointment \(number)"
  }
}
