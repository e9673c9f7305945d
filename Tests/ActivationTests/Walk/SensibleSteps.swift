import Activation

/// Steps that follow the procedure, with the mistakes that people make.
extension Walker {
  mutating func sensible(for account: Account, in world: World, at now: Moment) -> (Actor, Act) {
    let patient = Actor.patient(account.login)
    if chance(account.status.isActive ? 15 : 2) { return (patient, .access(.requestReset(nil, nil))) }
    if chance(account.status.isActive ? 15 : 2), let token = tokens[account.login]?.last {
      return (patient, .access(.completeReset(token)))
    }
    if takesTrustedProfile(account.login), let act = towardsTrustedProfile(account, world) {
      return (patient, act)
    }
    if chance(40), let step = atDesk(account, world) { return step }
    return (patient, act(world.nextStep(for: account, at: now), for: account, in: world))
  }

  /// Who waits presents and is served, even with a PIN in hand; now and then somebody comes for another.
  private mutating func atDesk(_ account: Account, _ world: World) -> (Actor, Act)? {
    let login = account.login
    guard let place = world.reception.place(of: login) else {
      return chance(10) ? (.patient(login), .desk(.come(pick([Cast.clinic, Cast.hospital])))) : nil
    }
    guard place.visitor.presented != .nothing, !chance(15) else {
      return (.patient(login), .desk(.present(presentation(for: login, mistakes: 12))))
    }
    return (Cast.clerk(FacilityName(place.facility)), .desk(.issuePIN(AccountName(login))))
  }

  private mutating func act(_ next: NextStep, for account: Account, in world: World) -> Act {
    switch next {
    case .changePassword: .portal(.changePassword(new: newPassword(), old: nil))
    case .resetPassword: .access(.completeReset(tokens[account.login]?.last ?? Secret("none")))
    case .logIn: .access(.signIn(password(of: account.login)))
    case .records: chance(80) ? .portal(.readRecords(of: nil, facility: nil)) : .portal(.signOut)
    case .answer: .portal(.answer(answer(for: account.login, in: world)))
    case .confirm: .portal(.confirm)
    case .come: .desk(.come(pick([Cast.clinic, Cast.hospital])))
    case .present: .desk(.present(presentation(for: account.login, mistakes: 15)))
    case .issuePIN: chance(50) ? .desk(.come(Cast.clinic)) : .portal(.openProperties)
    case .wait: chance(30) ? .portal(.enterPIN(pin(for: account.login))) : .portal(.confirm)
    case .properties: .portal(.openProperties)
    case .activate: .portal(.pressActivate)
    case .enterPIN: .portal(.enterPIN(pin(for: account.login)))
    }
  }

  private mutating func towardsTrustedProfile(_ account: Account, _ world: World) -> Act? {
    let isBarred = account.status == .inactive(.reset) && world.policy.reactivation == .pin
    guard !account.status.isActive, !isBarred || chance(5) else { return nil }
    switch world.session(of: account.login)?.screen {
    case nil: return .access(.signIn(password(of: account.login)))
    case .changePassword: return nil
    case .home: return .portal(.openProperties)
    case .properties: return .portal(.pressActivate)
    case .activationForm: return .portal(.chooseTrustedProfile(.own))
    case .trustedProfile(let transaction):
      return transaction.message == .consent
        ? .portal(.confirm) : .portal(.answer(answer(for: account.login, in: world)))
    }
  }

  mutating func password(of login: Login) -> Secret {
    chance(12) ? Secret("nie-to-haslo") : passwords[login] ?? Secret("pierwsze-haslo")
  }

  mutating func newPassword() -> Secret {
    Secret("haslo-numer-\(Int.random(in: 0..<50, using: &dice))")
  }

  /// Mostly the newest PIN, else an earlier one, another's, or none.
  mutating func pin(for login: Login) -> Secret {
    let own = pins[login] ?? []
    if let newest = own.last, chance(35) { return newest }
    if !own.isEmpty, chance(60) { return pick(own) }
    if chance(10) { return Secret(pick(["", " ", "12", "abcd", "123456789012345"])) }
    return Secret(String((0..<4).map { _ in Character("\(Int.random(in: 0...9, using: &dice))") }))
  }

  mutating func answer(for login: Login, in world: World) -> Secret {
    if chance(12) { return Secret(pick(["", "000000", "bank", "telepatia"])) }
    guard case .trustedProfile(let transaction) = world.session(of: login)?.screen,
      transaction.message == .code, let code = codes[login]
    else { return Secret(pick(SignInMethod.allCases).rawValue) }
    return code
  }

  mutating func presentation(for login: Login, mistakes percent: Int) -> Presentation {
    let index = Walker.people.firstIndex(of: login) ?? 0
    let stated = chance(percent) ? pick(["nikt", Walker.pesels[index], "bbb"]) : login.text
    guard !chance(percent) else { return Presentation(login: AccountName(stated), document: nil) }
    let kind = chance(percent) ? pick(DocumentKind.allCases) : .idCard
    let number = chance(percent) ? pick(["ABS523456", "ZZZ500000"]) : nil
    let pesel = chance(percent) ? pick(Walker.pesels) : Walker.pesels[index]
    return Presentation(
      login: chance(percent) ? nil : AccountName(stated),
      document: Cast.document(
        kind, number: number, pesel: pesel, expires: chance(percent) ? "2026-01-06" : nil))
  }
}
