import Activation

/// Anything, by anybody.
extension Walker {
  mutating func anything(in world: World, at now: Moment) -> (Actor, Act) {
    switch Int.random(in: 0..<20, using: &dice) {
    case 0..<3: (.admin, administration(at: now))
    case 3: (.admin, chance(15) ? .register(.setPolicy([policy()])) : .register(.arm(pick(Fault.allCases))))
    case 4..<7: (Cast.clerk(pick(Walker.facilities + [Cast.nowhere])), atDesk())
    case 7: (pick([.support, .admin]), pick([.inspect(nil), .inspect(name()), .desk(.viewQueue)]))
    case 8:
      (pick([.support, .admin, Cast.clerk()]), .access(.requestReset(name(), pick([nil, .sms, .email]))))
    case 9: (anybody(), anyAct(at: now))
    case _: (.patient(pick(Walker.people)), anyAct(at: now))
    }
  }

  private mutating func anybody() -> Actor {
    pick([.admin, .support, Cast.clerk(pick(Walker.facilities)), .patient(pick(Walker.people))])
  }

  private mutating func name() -> AccountName {
    AccountName(pick(Walker.people.map(\.text) + Walker.pesels + ["nikt", "brak", ""]))
  }

  private mutating func administration(at now: Moment) -> Act {
    let index = Int.random(in: 0..<Walker.people.count, using: &dice)
    return switch Int.random(in: 0..<10, using: &dice) {
    case 0: .account(.create(Walker.claim(index)))
    case 1: chance(30) ? .register(.delist(pick(Walker.facilities))) : .register(.integrate(Cast.hospital))
    case 2, 3: .register(.integrate(pick([Cast.clinic, Cast.hospital])))
    case 4, 5: .register(.setPersona(persona(index)))
    case 6: .register(.arm(pick(Fault.allCases)))
    case 7: .register(.arm(nil))
    case 8: .register(.setClock(to: nil, offset: Span(seconds: Int64(pick([-60, 0, 60, 3600])))))
    case _:
      .account(
        .changeContact(
          name(), ContactChange(email: pick([.unstated, .none]), phone: .some(Claimed("600100200")))))
    }
  }

  /// Mostly the own one, as good as it should be.
  private mutating func persona(_ index: Int) -> PersonaClaim {
    PersonaClaim(
      id: Claimed(Walker.people[index].text), name: Claimed("Inne Nazwisko"),
      pesel: Claimed(chance(20) ? pick(Walker.pesels + ["1"]) : Walker.pesels[index]),
      state: chance(20) ? pick(PersonaState.allCases) : .valid,
      assurance: chance(25) ? .low : .high)
  }

  private mutating func policy() -> PolicySetting {
    let candidates: [(PolicyName, PolicyValue)] = [
      (.pinLength, .count(pick([4, 4, 4, 5]))), (.pinTries, .count(pick([1, 3, 5, 10]))),
      (.pinValidity, .span(Span(seconds: Int64(pick([600, 86_400, 604_800]))))),
      (.activationFailures, .count(pick([4, 10, 20]))),
      (.activationWindow, .span(.hours(Int64(pick([1, 24]))))),
      (.pinIssues, .count(pick([3, 10, 1000]))), (.reactivation, .reactivation(pick(Reactivation.allCases))),
      (.resetInterval, .span(.hours(Int64(pick([1, 24]))))),
      (.resetTokenValidity, .span(.minutes(Int64(pick([1, 60]))))),
      (.signInTries, .count(pick([1, 2, 10]))), (.signInLock, .span(.minutes(Int64(pick([1, 15]))))),
      (.passwordMinLength, .count(pick([8, 13]))),
      (.passwordMaxAge, .span(pick([nil, nil, .days(1)]))),
      (.assurance, .assurance(pick(Assurance.allCases))),
      (.transactionTimeout, .span(.minutes(Int64(pick([1, 10]))))),
      (.skew, .span(pick([Span(seconds: 1), .days(3650)]))),
      (.documents, .documents(pick([[.idCard], DocumentKind.allCases]))),
    ]
    let (name, value) = pick(candidates)
    return PolicySetting(name, value)!
  }

  private mutating func atDesk() -> Act {
    switch Int.random(in: 0..<6, using: &dice) {
    case 0: .desk(.viewQueue)
    case 1: .desk(.revokePIN(name()))
    case 2:
      .account(
        .addDocument(
          NewDocumentClaim(account: name(), title: Claimed(pick(["USG", ""])), facility: Cast.clinic)))
    case 3: .desk(.issuePIN(name()))
    case _: .desk(.issuePIN(nil))
    }
  }

  private mutating func anyAct(at now: Moment) -> Act {
    let login = pick(Walker.people)
    return switch Int.random(in: 0..<22, using: &dice) {
    case 0: .desk(.come(pick([Cast.clinic, Cast.clinic, Cast.hospital, Cast.outsider, Cast.nowhere])))
    case 1: .desk(.present(presentation(for: login, mistakes: 40)))
    case 2, 3: .access(.signIn(password(of: login)))
    case 4: .portal(.signOut)
    case 5: .portal(.openProperties)
    case 6: .portal(.pressActivate)
    case 7, 8: .portal(.enterPIN(pin(for: login)))
    case 9, 10: .portal(.confirm)
    case 11:
      .portal(
        .chooseTrustedProfile(pick([.own, .own, .named(Claimed(login.text)), .named(Claimed("nikt"))])))
    case 12: .portal(.answer(Secret(pick(["bank", "000000", ""]))))
    case 13: .portal(.cancel)
    case 14:
      .portal(.readRecords(of: chance(50) ? nil : name(), facility: pick([nil, Cast.nowhere, Cast.clinic])))
    case 15: .portal(.book(appointment(at: now)))
    case 16: .portal(.cancelAppointment(Int.random(in: 0..<6, using: &dice)))
    case 17:
      .portal(
        .changePassword(
          new: chance(20) ? Secret("x") : newPassword(), old: chance(50) ? nil : password(of: login)))
    case 18: .access(.requestReset(chance(50) ? nil : name(), pick([nil, .sms, .email])))
    case 19: .access(.completeReset(pick(tokens[login] ?? [Secret("nie-ten")])))
    case 20:
      pick([.portal(.listAppointments), .access(.openInbox), .desk(.viewQueue), .desk(.issuePIN(nil))])
    case _: administration(at: now)
    }
  }

  private mutating func appointment(at now: Moment) -> AppointmentClaim {
    AppointmentClaim(
      facility: pick(Walker.facilities + [Cast.nowhere]), at: now + Span(seconds: Int64(pick([0, 1, 3600]))),
      clinic: pick([nil, Claimed("Okulista"), Claimed(" ")]))
  }
}
