import Activation
import CommandLanguage

/// What comes next for somebody, with the mistakes that people make.
extension Walker {
  mutating func sensible(_ scene: WalkScene) -> String {
    guard let account = scene.account else {
      return dice.chance(15)
        ? "admin: " + unfitPersona(scene) : "admin: " + creation(of: scene.login, mistakes: 20)
    }
    if dice.chance(scene.isActive ? 14 : 3) { return request(scene.name) }
    if dice.chance(scene.isActive ? 14 : 3), let token = names.all(.token, of: scene.login).last {
      return "\(scene.name): reset-password token=$\(token)"
    }
    if let line = mischief(account, scene) { return line }
    if takesTrustedProfile(scene.login), let line = towardsTrustedProfile(account, scene) { return line }
    if scene.isActive, scene.screen != nil, scene.screen != .changePassword { return goodUse(scene) }
    if dice.chance(30), !scene.isActive, scene.screen != nil { return towardsForm(scene) }
    if dice.chance(40), let line = atDesk(scene) { return line }
    return act(scene.world.nextStep(for: account, at: scene.now), scene)
  }

  /// What seldom happens by itself: several wrong passwords in a row, somebody who does without the new password, a
  /// PIN that is revoked.
  private mutating func mischief(_ account: Account, _ scene: WalkScene) -> String? {
    let isLocked = account.signInLock(at: scene.now, under: scene.world.policy) != nil
    if scene.screen != nil, isLocked, dice.chance(25) {
      return "\(scene.name): change-password new=Wiosna-w-ogrodzie old=zgadywane"
    }
    if account.signIn.failures > 0 || isLocked, dice.chance(15) {
      return account.usableToken(at: scene.now) == nil ? request(scene.name) : "\(scene.name): reset-password"
    }
    if account.signIn.failures > 0, dice.chance(15) { return "\(scene.name): login password=zgadywane" }
    if scene.screen == .changePassword, dice.chance(20) {
      let acts = ["appointments", "records", "properties", "cancel-appointment 1"]
      return "\(scene.name): \(dice.pick(acts))"
    }
    if account.openPIN(at: scene.now) != nil, dice.chance(6) {
      return dice.chance(60)
        ? "clerk@brzoza: revoke-pin \(scene.name)" : "admin: policy " + setting(of: .pinValidity, scene)
    }
    if account.usableToken(at: scene.now) != nil, dice.chance(8) {
      return "admin: policy " + setting(of: .resetTokenValidity, scene)
    }
    if account.contact.email == nil, dice.chance(8) {
      return account.contact.phone == nil
        ? "admin: contact \(scene.name) phone=600200200" : "\(scene.name): forgot-password"
    }
    if let line = unchangedPassword(scene) { return line }
    if account.epoch > 0, !scene.world.mayUseTrustedProfile(account), dice.chance(8) {
      return "admin: policy reactivation=pin-or-trusted-profile"
    }
    return nil
  }

  /// The password that somebody has already, and that is too short by now.
  private mutating func unchangedPassword(_ scene: WalkScene) -> String? {
    guard scene.screen != nil, let known = chosenPassword(scene), dice.chance(6) else { return nil }
    return scene.world.policy.passwordMinLength > known.count
      ? "\(scene.name): change-password new=\(known)" : "admin: policy password-min-length=\(known.count + 1)"
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
    if dice.chance(scene.world.reception.queue(at: place.facility).count > 1 ? 25 : 12) {
      return queueing(at: place.facility, scene)
    }
    guard place.visitor.presented != .nothing, !dice.chance(15) else {
      return presenting(scene, mistakes: 12)
    }
    return issuing(place, scene)
  }

  /// Whoever else wants a PIN stands behind, or somebody comes again, or the clerk asks who is next.
  mutating func queueing(at facility: FacilityID?, _ scene: WalkScene) -> String {
    guard let facility else { return coming(scene.name) }
    let queue = scene.world.reception.queue(at: facility).map(\.person)
    guard queue.count > 1 else {
      return "\(dice.pick(Named.people)): come \(facility.text)"
    }
    return switch dice.below(4) {
    case 0: "\(queue[0].text): come \(facility.text)"
    case 1: "\(dice.pick(queue).text): present"
    case _: issuingToNext(at: facility, scene)
    }
  }

  /// The PIN is that of the account that the visitor has stated.
  mutating func issuing(
    _ place: (facility: FacilityID, visitor: Visitor), _ scene: WalkScene
  ) -> String {
    let stated = place.visitor.presented.login.flatMap { scene.world.account(named: $0) }?.login
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

  mutating func towardsTrustedProfile(_ account: Account, _ scene: WalkScene) -> String? {
    let isBarred = !scene.world.mayUseTrustedProfile(account)
    guard !scene.isActive, !isBarred || dice.chance(20) else { return nil }
    switch scene.screen {
    case nil: return signingIn(scene.name)
    case .changePassword: return nil
    case .home: return "\(scene.name): properties"
    case .properties: return "\(scene.name): activate"
    case .activationForm: return choosing(scene.name)
    case .trustedProfile(let transaction):
      if dice.chance(4) { return "\(scene.name): cancel" }
      guard transaction.message == .consent else { return answering(scene) }
      let isArmed = scene.world.register.faults.nextReturn != nil
      if !wantedFaults.isEmpty, dice.chance(isArmed ? 25 : 65) { return "admin: " + meddling(scene) }
      return "\(scene.name): confirm"
    }
  }
}
