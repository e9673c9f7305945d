import Activation

extension Verb {
  /// The patient presses the button for the Trusted Profile (R22).
  package static let trustedProfile = Verb(
    Term("trusted-profile", "profil-zaufany"), .portal,
    Text(pl: "przycisk „Aktywuj konto używając Profilu Zaufanego”", en: "the button for the Trusted Profile"),
    by: [.patient],
    .taking(
      Parameter<PersonaChoice?>.key(
        Term("persona", "osoba"), .persona, or: [WordValues.own],
        Text(pl: "czyj profil (domyślnie własny)", en: "whose profile (default: their own)"), Reading.persona)
    ) { .act(.portal(.chooseTrustedProfile($0 ?? .own))) },
    fields: [.screen, .message],
    refusals: Guards.portal + [
      .admission(.wrongScreen), .activation(.accountAlreadyActive), .trustedProfile(.notForReactivation),
      .trustedProfile(.personaUnknown), .trustedProfile(.unavailable),
    ],
    trial: .portal(.chooseTrustedProfile(.own)),
    deed: Text(
      pl: "wybiera aktywację Profilem Zaufanym", en: "chooses activation with the Trusted Profile"),
    examples: ["akowalska: trusted-profile"])
}
