import Activation
import CommandLanguage

/// What comes next for somebody, with the mistakes that people make.
extension Walker {
  mutating func sensible(_ scene: WalkScene) -> String {
    guard let account = scene.account else { return creation(of: scene.login, mistakes: 20) }
    let isActive = account.status.isActive
    if dice.chance(isActive ? 14 : 3) { return request(scene.name) }
    if dice.chance(isActive ? 14 : 3), let token = names.all(.token, of: scene.login).last {
      return "\(scene.name): reset-password token=$\(token)"
    }
    if takesTrustedProfile(scene.login), let line = towardsTrustedProfile(account, scene) { return line }
    if isActive, scene.screen != nil, scene.screen != .changePassword { return goodUse(scene) }
    if dice.chance(30), !isActive, scene.screen != nil { return towardsForm(scene) }
    if dice.chance(40), let line = atDesk(scene) { return line }
    return act(scene.world.nextStep(for: account, on: scene.screen, at: scene.now), scene)
  }

  /// What an account is for.
  private mutating func goodUse(_ scene: WalkScene) -> String {
    switch dice.below(12) {
    case 0, 1: "\(scene.name): records"
    case 2: "\(scene.name): logout"
    case 3, 4: request(scene.name)
    case 5: changing(scene)
    case 6, 7: booking(scene)
    case 8: cancelling(scene)
    case 9: "\(scene.name): \(dice.pick(["properties", "activate"]))"
    case _: atDesk(scene) ?? coming(scene.name)
    }
  }

  /// On the portal, whatever there is to type.
  mutating func towardsForm(_ scene: WalkScene) -> String {
    switch scene.screen {
    case nil: signingIn(scene.name)
    case .changePassword?: changing(scene)
    case .home?, .trustedProfile?: "\(scene.name): properties"
    case .properties?: "\(scene.name): activate"
    case .activationForm(let typed)?: typed == nil ? entering(scene) : "\(scene.name): confirm"
    }
  }

  /// Who waits presents and is served, even with a PIN in hand; now and then somebody comes for another.
  private mutating func atDesk(_ scene: WalkScene) -> String? {
    guard let place = scene.world.reception.place(of: scene.login) else {
      return dice.chance(12) ? coming(scene.name) : nil
    }
    guard place.visitor.presented.isAnything, !dice.chance(15) else {
      return presenting(scene, mistakes: 12)
    }
    return issuing(place, scene)
  }

  /// The PIN is that of the account that the visitor has stated.
  mutating func issuing(
    _ place: (facility: FacilityID, visitor: Visitor), _ scene: WalkScene
  ) -> String {
    let stated = place.visitor.presented.login.flatMap { scene.world.login(named: $0) }
    let who = dice.chance(80) ? " " + scene.name : ""
    return "clerk@\(place.facility.text): issue-pin\(who)" + keeping(.pin, of: stated ?? scene.login)
  }

  private mutating func act(_ next: NextStep, _ scene: WalkScene) -> String {
    let name = scene.name
    return switch next {
    case .changePassword: changing(scene)
    case .resetPassword: completing(scene)
    case .logIn: signingIn(name)
    case .records: dice.chance(75) ? "\(name): records" : "\(name): logout"
    case .answer: answering(scene)
    case .confirm: "\(name): confirm"
    case .come: coming(name)
    case .present: presenting(scene, mistakes: 15)
    case .issuePIN(let facility):
      "clerk@\(facility.text): issue-pin \(name)" + keeping(.pin, of: scene.login)
    case .wait: waiting(scene)
    case .properties: "\(name): properties"
    case .activate: "\(name): activate"
    case .enterPIN: entering(scene)
    }
  }

  /// Who has to wait tries all the same.
  private mutating func waiting(_ scene: WalkScene) -> String {
    switch scene.screen?.name {
    case nil: dice.chance(60) ? signingIn(scene.name) : request(scene.name)
    case .activationForm?: dice.chance(50) ? entering(scene) : "\(scene.name): confirm"
    case .properties?: "\(scene.name): activate"
    case .home?, .trustedProfile?, .changePassword?, ScreenName.none?: "\(scene.name): properties"
    }
  }

  private mutating func towardsTrustedProfile(_ account: Account, _ scene: WalkScene) -> String? {
    let isBarred = !scene.world.mayUseTrustedProfile(account)
    guard !account.status.isActive, !isBarred || dice.chance(20) else { return nil }
    switch scene.screen {
    case nil: return signingIn(scene.name)
    case .changePassword: return nil
    case .home: return "\(scene.name): properties"
    case .properties: return "\(scene.name): activate"
    case .activationForm: return choosing(scene.name)
    case .trustedProfile(let transaction):
      if dice.chance(4) { return "\(scene.name): cancel" }
      return transaction.message == .consent ? "\(scene.name): confirm" : answering(scene)
    }
  }
}
