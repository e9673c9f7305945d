import Activation

/// How the administrator's acts on the world around the accounts can be weakened.
extension Mutant {
  /// Without an id or a name there is nothing to add: no mutant skips those.
  static let ofRegister: [Mutant] =
    guards(of: .addFacility, .admission(.notAllowed), .facility(.taken))
    + skips(of: .addFacility, .facility(.regonInvalid))
    + guards(of: .integrate, .admission(.notAllowed)) + guards(of: .delist, .admission(.notAllowed))
    + guards(of: .setPersona, .admission(.notAllowed)) + skips(of: .arm, .admission(.notAllowed))
    + skips(of: .setPolicy, .admission(.notAllowed))
    + guards(of: .setClock, .admission(.notAllowed)) + skips(of: .setClock, .world(.clockBackwards))
    + effectsOnRegister

  private static let effectsOnRegister: [Mutant] = [
    Mutant(
      "integrate/stays-outside", breaks: .rule(.r11),
      pl: "podmiot włączony do systemu pozostaje poza nim",
      en: "a facility that has been integrated stays outside the system",
      .leavingOut(of: .integrate) { if case .register(.facilityListed) = $0 { true } else { false } }),
    Mutant(
      "delist/stays-integrated", breaks: .rule(.r11),
      pl: "podmiot odłączony pozostaje w systemie",
      en: "a facility that has been delisted stays in the system",
      .leavingOut(of: .delist) { if case .register(.facilityListed) = $0 { true } else { false } }),
    Mutant(
      "delist/revokes-pins", breaks: .rule(.r11),
      pl: "odłączenie podmiotu unieważnia wydane przez niego kody PIN",
      en: "delisting a facility revokes the PINs that it has issued",
      .turning(.delist) { decision, question in
        guard case .register(.facilityListed(let facility, _))? = decision.events.first else { return }
        let holders = question.world.accounts.values.filter {
          $0.openPIN(at: question.now)?.facility == facility
        }
        decision.events += holders.map(\.login).sorted().map { .account($0, .openPINRevoked) }
      }),
    Mutant(
      "persona/earlier-stays", breaks: .rule(.r10),
      pl: "osoba o tej samej nazwie nie zastępuje wcześniejszej",
      en: "an identity does not replace an earlier one of the same name",
      .leavingOut(of: .setPersona) { if case .register(.personaSet) = $0 { true } else { false } }),
    Mutant(
      "policy/first-only", breaks: .rule(.r31),
      pl: "z kilku ustawień w jednym wierszu działa tylko pierwsze",
      en: "of several settings in one line only the first applies",
      .mistaking(.setPolicy) { question in
        guard case .register(.setPolicy(let settings)) = question.act else { return }
        question.act = .register(.setPolicy(Array(settings.prefix(1))))
      }),
  ]
}
