import Activation

/// The Trusted Profile way (R10, R21–R24, <doc:The-Trusted-Profile>).
enum TrustedProfileStories {
  static let all: [Story] = way + returns

  private static func persona(
    _ state: PersonaState = .valid, _ assurance: Assurance = .substantial,
    name: String = "Anna Kowalska"
  ) -> Step {
    .admin(
      .register(
        .setPersona(
          PersonaClaim(
            id: Claimed(Cast.anna.text), name: Claimed(name), pesel: Claimed(Cast.annasPESEL),
            state: state, assurance: assurance))))
  }

  static let way: [Story] = [
    Story(
      "R22–R24: choose, method, code, consent: active at once",
      given: [.onForm, .atConsent], when: .confirms, then: .accepted,
      leaving: .activeByTrustedProfile, .screen(.properties), .pins()),
    Story(
      "an open PIN is revoked when the Trusted Profile activates",
      given: [.pinIssued, .onForm, .atConsent], when: .confirms, then: .accepted,
      leaving: .activeByTrustedProfile, .pins(.revoked)),
    Story(
      "R23: cancelled, the account stays inactive",
      given: [.onForm, .atConsent], when: .anna(.portal(.cancel)), then: .accepted,
      leaving: .inactive(), .screen(.activationForm)),
    Story(
      "two wrong codes leave the message as it is",
      given: [.onForm, .chooses, .answersMethod, .inVain(.answersNoCode), .inVain(.answersNoCode)],
      when: .answersCode, then: .accepted, leaving: .screen(.trustedProfile)),
    Story(
      "the third wrong code ends it",
      given: [.onForm, .chooses, .answersMethod, .inVain(.answersNoCode), .inVain(.answersNoCode)],
      when: .answersNoCode, then: .refused(.transaction(.authenticationFailed)),
      leaving: .screen(.activationForm)),
    Story(
      "an answer at the consent",
      given: [.onForm, .atConsent], when: .answersCode, then: .refused(.transaction(.wrongMessage)),
      leaving: .screen(.trustedProfile)),
    Story(
      "an expired Trusted Profile",
      given: [.onForm, persona(.expired), .chooses], when: .answersMethod,
      then: .refused(.transaction(.authenticationFailed)), leaving: .screen(.activationForm)),
    Story(
      "a persona without a Trusted Profile",
      given: [.onForm, persona(.none), .chooses], when: .answersMethod,
      then: .refused(.transaction(.authenticationFailed)), leaving: .screen(.activationForm)),
    Story(
      "a persona is read when it is used: it may expire after the start",
      given: [.onForm, .chooses, persona(.expired)], when: .answersMethod,
      then: .refused(.transaction(.authenticationFailed))),
    Story(
      "time runs out, to the second",
      given: [.onForm, .chooses, .until("2026-01-05T08:10")], when: .answersMethod,
      then: .refused(.transaction(.timedOut)), leaving: .screen(.activationForm), .inactive()),
    Story(
      "a second before the timeout",
      given: [.onForm, .chooses, .until("2026-01-05T08:09:59")], when: .answersMethod,
      then: .accepted),
    Story(
      "a transaction keeps its timeout",
      given: [.onForm, .chooses, .policy(.transactionTimeout, "1s"), .wait("9m")],
      when: .answersMethod, then: .accepted),
    Story(
      "leaving the Trusted Profile ends the transaction",
      given: [.onForm, .atConsent, .properties, .activates], when: .answersMethod,
      then: .refused(.transaction(.noTransaction))),
    Story(
      "tp-unavailable is spent by the start that it stops",
      given: [.onForm, .admin(.register(.arm(.unavailable))), .inVain(.chooses)], when: .chooses,
      then: .accepted),
    Story(
      "disarmed faults are none",
      given: [
        .onForm, .admin(.register(.arm(.unavailable))), .admin(.register(.arm(.expired))),
        .admin(.register(.arm(nil))), .atConsent,
      ],
      when: .confirms, then: .accepted),
    Story(
      "R30: re-activation is by PIN alone",
      given: [.active, .reset, .signedInAnew, .toForm], when: .chooses,
      then: .refused(.trustedProfile(.notForReactivation))),
    Story(
      "an account never active may take it after a reset",
      given: [.reset, .signedInAnew, .toForm, .atConsent], when: .confirms, then: .accepted,
      leaving: .activeByTrustedProfile, .epoch(1)),
    Story(
      "re-activation by Trusted Profile, where the policy allows it",
      given: [
        .policy(.reactivation, .reactivation(.pinOrTrustedProfile)), .active, .reset, .signedInAnew, .toForm,
        .atConsent,
      ],
      when: .confirms, then: .accepted, leaving: .activeByTrustedProfile, .epoch(1)),
    Story(
      "I17: closed in the midst of it, the way is closed",
      given: [
        .policy(.reactivation, .reactivation(.pinOrTrustedProfile)), .active, .reset, .signedInAnew, .toForm,
        .atConsent, .policy(.reactivation, .reactivation(.pin)),
      ],
      when: .confirms, then: .refused(.trustedProfile(.notForReactivation)), leaving: .inactive(.reset)),
  ]

  private static let faults: [(Fault, RefusalCode)] = Fault.allCases.compactMap { fault in
    fault == .unavailable ? nil : RefusalCode(rawValue: fault.rawValue).map { (fault, $0) }
  }

  static let returns: [Story] =
    faults.map { fault, code in
      Story(
        "\(fault.rawValue) on the return leads back to the form",
        given: [.onForm, .atConsent, .admin(.register(.arm(fault)))], when: .confirms, then: .refused(code),
        leaving: .inactive(), .screen(.activationForm))
    }
    + faults.map { fault, _ in
      Story(
        "\(fault.rawValue) is spent by that return",
        given: [.onForm, .atConsent, .admin(.register(.arm(fault))), .inVain(.confirms), .atConsent],
        when: .confirms, then: .accepted, leaving: .activeByTrustedProfile)
    } + [
      Story(
        "a later fault replaces an earlier one",
        given: [
          .onForm, .atConsent, .admin(.register(.arm(.artifactReused))),
          .admin(.register(.arm(.peselInvalid))),
        ],
        when: .confirms, then: .refused(.identity(.peselInvalid))),
      Story(
        "R10: another's Trusted Profile does not activate",
        given: [
          .onForm, .anna(.portal(.chooseTrustedProfile(.named(Claimed(Cast.jan.text))))), .answersMethod,
          .answersCode,
        ],
        when: .confirms, then: .refused(.identity(.mismatch)), leaving: .inactive()),
      Story(
        "a name that differs is a note: people marry",
        given: [persona(name: "Anna Nowak"), .onForm, .atConsent], when: .confirms,
        then: .accepted, leaving: .activeByTrustedProfile, otherNameIsNoted),
      Story(
        "too low an assurance",
        given: [persona(.valid, .low), .onForm, .atConsent], when: .confirms,
        then: .refused(.identity(.assuranceTooLow))),
      Story(
        "a low assurance, where the policy allows it",
        given: [persona(.valid, .low), .policy(.assurance, .assurance(.low)), .onForm, .atConsent],
        when: .confirms, then: .accepted),
    ]

  private static let otherNameIsNoted = Fact("the other name is handed over") {
    $0.handed.last == .otherName("Anna Nowak")
  }
}
