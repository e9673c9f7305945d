import Activation

extension Verb {
  /// The patient presses the button (R19), or walks the whole way.
  package static let activate = Verb(
    Term("activate", "aktywuj"), .portal,
    Text(
      pl: "przycisk „Aktywuj konto”; z pin= albo profil-zaufany=: wszystkie kroki naraz",
      en: "the button “Aktywuj konto”; with pin= or trusted-profile= the whole way"),
    by: [.patient],
    .taking(
      Parameter<Secret?>.key(
        pinKey, .secret,
        Text(pl: "wszystkie kroki naraz, z tym kodem PIN", en: "the whole way with this PIN"),
        Reading.secret),
      Parameter<PersonaChoice?>.key(
        trustedProfileKey, .persona, or: [WordValues.own],
        Text(
          pl: "wszystkie kroki naraz, z Profilem Zaufanym tej osoby",
          en: "the whole way with this person's Trusted Profile"),
        Reading.persona)
    ) { (pin, persona) throws(ArgumentProblem) in
      switch (pin, persona) {
      case (nil, nil): .act(.portal(.pressActivate))
      case (let pin?, nil): .walk(WalkStep.activation(with: pin))
      case (nil, let persona?): .walk(WalkStep.activation(as: persona))
      case (.some, .some): throw .exclusive(pinKey, trustedProfileKey)
      }
    },
    fields: [.screen, .status], refusalFields: [.triesLeft, .until],
    refusals: Guards.portal + [.admission(.wrongScreen), .activation(.accountAlreadyActive)],
    walks: [.properties, .enterPIN, .trustedProfile, .answer, .confirm], trial: .portal(.pressActivate),
    deed: Text(pl: "naciska przycisk „Aktywuj konto”", en: "presses the button “Aktywuj konto”"),
    examples: [
      "akowalska: activate", "akowalska: activate pin=12345678", "akowalska: aktywuj profil-zaufany=własny",
    ])

  private static let pinKey = Term("pin")
  private static let trustedProfileKey = Term("trusted-profile", "profil-zaufany")
}

/// The whole way to activation, from wherever the patient stands on the portal.
extension WalkStep {
  fileprivate static func activation(with pin: Secret) -> [WalkStep] {
    toTheForm + [
      WalkStep(.enterPIN, .act(.portal(.enterPIN(pin)))), WalkStep(.confirm, .act(.portal(.confirm))),
    ]
  }

  fileprivate static func activation(as persona: PersonaChoice) -> [WalkStep] {
    let method = Secret(SignInMethod.password.rawValue)
    return toTheForm + [
      WalkStep(.trustedProfile, .act(.portal(.chooseTrustedProfile(persona)))),
      WalkStep(.answer, .act(.portal(.answer(method)))), WalkStep(.answer, .answerWithCode),
      WalkStep(.confirm, .act(.portal(.confirm))),
    ]
  }

  private static var toTheForm: [WalkStep] {
    [
      WalkStep(.properties, .act(.portal(.openProperties))),
      WalkStep(.activate, .act(.portal(.pressActivate))),
    ]
  }
}
