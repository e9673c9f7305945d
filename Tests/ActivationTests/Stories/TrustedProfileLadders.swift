import Activation

/// The guards on the way by the Trusted Profile, in the order of <doc:Acts-and-Guards> and
/// <doc:The-Trusted-Profile>.
enum TrustedProfileLadders {
  static let all = [choose, chooseWhenActive, messages, timeIsOver, identity]

  private static let choosesNobody = Step.anna(.portal(.chooseTrustedProfile(.named(Claimed("nikt")))))

  static let choose = Ladder(
    "choose the Trusted Profile",
    given: [.active, .admin(.register(.arm(.unavailable))), .reset],
    .refused(.admission(.notAllowed), .clerk(.portal(.chooseTrustedProfile(.own)))),
    .refused(.admission(.notSignedIn), choosesNobody),
    .refused(.admission(.passwordChangeRequired), choosesNobody, after: [.signsInOnce]),
    .refused(.admission(.wrongScreen), choosesNobody, after: [.replacesPassword]),
    .refused(.trustedProfile(.notForReactivation), choosesNobody, after: [.toForm]),
    .refused(
      .trustedProfile(.personaUnknown), choosesNobody,
      after: [.policy(.reactivation, .reactivation(.pinOrTrustedProfile))]),
    .refused(.trustedProfile(.unavailable), .chooses),
    .accepted(.chooses))

  /// Another shell activated the account, which was active before: both guards fail.
  static let chooseWhenActive = Ladder(
    "choose the Trusted Profile for an active account",
    given: [.active, .reset, .signedInAnew, .happened(.account(Cast.anna, .activated(.trustedProfile)))],
    .refused(.admission(.wrongScreen), choosesNobody),
    .refused(
      .activation(.accountAlreadyActive), choosesNobody,
      after: [.happened(.portal(Cast.anna, .screenShown(.activationForm(typed: nil))))]))

  private static let answersNothing = Step.anna(.portal(.answer(Secret(""))))

  static let messages = Ladder(
    "the messages",
    given: [.reset],
    .refused(.admission(.notSignedIn), answersNothing),
    .refused(.admission(.passwordChangeRequired), .anna(.portal(.cancel)), after: [.signsInOnce]),
    .refused(.transaction(.noTransaction), answersNothing, after: [.replacesPassword, .toForm]),
    .refused(.transaction(.noTransaction), .anna(.portal(.cancel))),
    .refused(.transaction(.methodUnknown), answersNothing, after: [.chooses]),
    .refused(.transaction(.wrongMessage), .confirms),
    .refused(.transaction(.codeWrong), .answersNoCode, after: [.answersMethod]),
    .refused(.transaction(.wrongMessage), .confirms),
    .refused(.transaction(.codeWrong), .answersNoCode),
    .refused(.transaction(.authenticationFailed), .answersNoCode),
    .refused(.transaction(.noTransaction), .answersNoCode),
    .accepted(.confirms, after: [.atConsent]))

  /// Answering, confirming too early and cancelling: all come too late.
  static let timeIsOver = Ladder(
    "the timeout before all else",
    given: [.onForm],
    .refused(.transaction(.timedOut), answersNothing, after: [.chooses, .wait("10m")]),
    .refused(.transaction(.timedOut), .confirms, after: [.chooses, .wait("10m")]),
    .refused(.transaction(.timedOut), .anna(.portal(.cancel)), after: [.chooses, .wait("10m")]),
    .refused(.transaction(.timedOut), .answersNoCode, after: [.chooses, .answersMethod, .wait("10m")]),
    .refused(.transaction(.timedOut), .confirms, after: [.atConsent, .wait("10m")]),
    .accepted(.confirms, after: [.atConsent, .wait("599s")]))

  private static func persona(_ pesel: String) -> Step {
    .admin(
      .register(
        .setPersona(
          PersonaClaim(
            id: Claimed(Cast.anna.text), name: Claimed("Anna Nowak"), pesel: Claimed(pesel)))))
  }

  private static let both = Step.policy(.reactivation, .reactivation(.pinOrTrustedProfile))
  private static let pinAlone = Step.policy(.reactivation, .reactivation(.pin))

  private static let anotherShellWasFirst = Step.happened(
    .account(Cast.anna, .activated(.trustedProfile)))
  private static let resetAndBack = Step.all(
    .wait("24h"), .reset, .signedInAnew, .toForm, both, .atConsent)

  /// On the return: whose identity it is, whether this way is open, whether another shell was first.
  static let identity = Ladder(
    "what the domain checks on the return",
    given: [.active],
    .refused(
      .identity(.mismatch), .confirms,
      after: [persona(Cast.jansPESEL), resetAndBack, pinAlone, anotherShellWasFirst]),
    .refused(
      .trustedProfile(.notForReactivation), .confirms,
      after: [persona(Cast.annasPESEL), resetAndBack, pinAlone, anotherShellWasFirst]),
    .refused(.activation(.accountAlreadyActive), .confirms, after: [resetAndBack, anotherShellWasFirst]))
}
