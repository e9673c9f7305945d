import Activation

/// How the administrator's acts on accounts, and looking at them, can be weakened.
extension Mutant {
  /// Without a login, a name, a PESEL, an account or a facility there is nothing to go on with: no mutant skips
  /// those.
  static let ofAccounts: [Mutant] =
    guards(
      of: .createAccount, .admission(.notAllowed), .account(.loginTaken), .account(.peselTaken),
      .account(.contactInvalid))
    + skips(of: .createAccount, .account(.passwordTooShort))
    + guards(of: .changeContact, .admission(.notAllowed))
    + skips(of: .changeContact, .account(.contactInvalid))
    + guards(of: .addDocument, .admission(.notAllowed), .facility(.notItsStaff))
    + guards(of: .inspect, .admission(.notAllowed))
    + refusingOutside(.addDocument) + effectsOnAccounts

  private static let effectsOnAccounts: [Mutant] = [
    Mutant(
      "create-account/no-own-persona", breaks: .rule(.r10),
      pl: "nowe konto nie dostaje własnej tożsamości w Profilu Zaufanym",
      en: "a new account gets no Trusted Profile identity of its own",
      .leavingOut(of: .createAccount) { if case .register(.personaSet) = $0 { true } else { false } }),
    Mutant(
      "create-account/replaces-a-persona", breaks: .rule(.r10),
      pl: "nowe konto zastępuje osobę o tej samej nazwie",
      en: "a new account replaces an identity of the same name",
      .turning(.createAccount) { decision, question in
        guard case .account(_, .created(let new))? = decision.events.first,
          question.world.register.personas[new.login] != nil
        else { return }
        let own = Persona(id: new.login, name: new.holder, pesel: new.pesel)
        decision.events.append(.register(.personaSet(own)))
      }),
    Mutant(
      "contact/forgets-the-rest", breaks: .rule(.s9),
      pl: "zmiana adresu e-mail kasuje telefon, a zmiana telefonu – adres",
      en: "changing the e-mail address erases the phone, and the other way round",
      .turning(.changeContact) { decision, question in
        guard case .account(.changeContact(_, let change)) = question.act else { return }
        decision.events = decision.events.map { event in
          guard case .account(let login, .contactChanged(let contact)) = event else { return event }
          let told = Contact(
            email: change.email == .unstated ? nil : contact.email,
            phone: change.phone == .unstated ? nil : contact.phone)
          return .account(login, .contactChanged(told))
        }
      }),
    Mutant(
      "show/not-in-the-trail", breaks: .invariant(19),
      pl: "obejrzenie konta przez wsparcie nie trafia do dziennika",
      en: "a viewing by support is not recorded in the trail",
      .law.replacing(\.entryOfLooking) { act in
        if case .inspect = act { false } else if case .audit = act { false } else { true }
      }),
    Mutant(
      "audit/refusal-missing", breaks: .invariant(19),
      pl: "odmowa nie trafia do dziennika", en: "a refusal is not recorded in the trail",
      .law.replacing(\.entryOfRefusal) { _ in false }),
    Mutant(
      "show/pesel-revealed", breaks: .rule(.s7),
      pl: "polecenie „pokaż” podaje cały PESEL, choć nikt o to nie prosi",
      en: "show gives the whole PESEL unasked",
      .law.replacing(\.mask) { _ in false }),
    Mutant(
      "show/pesel-does-not-serve", breaks: .rule(.s6),
      pl: "PESEL nie zastępuje loginu", en: "the PESEL does not serve in place of the login",
      .mistaking(.inspect) { question in
        guard case .inspect(let name?) = question.act, PESEL(name.words) != nil else { return }
        question.act = .inspect(AccountName(""))
      }),
  ]
}
