/// What a refusal or a default rests on (PROCEDURE.md §1).
package enum Basis: Hashable, Sendable {
  /// A page of the portal says so: the page on activation (**seed**) or one of its sisters (**sister**).
  case page(Rule)
  /// A decision of this project (**ours**), taken where the pages are silent; it serves the rule named.
  case ours(serving: Rule)

  /// The rule that stands behind it, said by a page or served by the decision.
  package var rule: Rule {
    switch self {
    case .page(let rule), .ours(serving: let rule): rule
    }
  }

  /// Whether it is a decision of this project, as `explain` has to say.
  package var isOurs: Bool {
    switch self {
    case .page: false
    case .ours: true
    }
  }
}

extension RefusalCode {
  /// The rule that a refusal rests on, and whether a page says it or it is a decision of this project
  /// (PROCEDURE.md §5).
  package var basis: Basis {
    switch self {
    case .pinWrong, .pinNoneOpen: .page(.r2)
    case .accountInactive: .page(.r4)
    case .notOwnRecords: .page(.r6)
    case .personaUnknown, .assertedIdentityMismatch: .page(.r10)
    case .facilityUnknown, .facilityNotIntegrated: .page(.r11)
    case .noRequest: .page(.r12)
    case .loginMissing: .page(.r13)
    case .documentNotShown: .page(.r14)
    case .notSignedIn, .badCredentials: .page(.r17)
    case .wrongScreen: .page(.r19)
    case .pinEmpty: .page(.r20)
    case .noTransaction: .page(.r22)
    case .trustedProfileUnavailable, .methodUnknown, .wrongMessage, .codeWrong: .page(.r23)
    case .authenticationFailed: .page(.r24)
    case .notForReactivation: .page(.r30)
    case .pinUsed: .page(.s2)
    case .passwordChangeRequired, .resetTokenInvalid: .page(.s3)
    case .resetThrottled: .page(.s4)

    case .appointmentUnknown, .appointmentInPast: .ours(serving: .r3)
    case .notFacilityStaff: .ours(serving: .r7)
    case .attributeMissing, .assertedPESELInvalid: .ours(serving: .r10)
    case .facilityInvalid, .facilityTaken, .regonInvalid: .ours(serving: .r11)
    case .documentKindNotAccepted, .documentInvalid, .documentExpired: .ours(serving: .r14)
    case .pinFormat: .ours(serving: .r20)
    case .timedOut: .ours(serving: .r23)
    case .accountAlreadyActive: .ours(serving: .r26)
    case .contactInvalid, .passwordUnchanged, .resetTokenUsed, .resetTokenExpired: .ours(serving: .s3)
    case .accountNotFound, .loginInvalid, .loginTaken, .peselInvalid: .ours(serving: .s6)
    case .peselTaken: .ours(serving: .s8)

    case _: .ours(serving: .r31)
    }
  }
}

extension PolicyName {
  /// What the default rests on; most are decisions of this project (PROCEDURE.md §4).
  package var basis: Basis {
    switch self {
    case .reactivation: .page(.r30)
    case .resetInterval: .page(.s4)
    case .documents: .ours(serving: .r14)
    case .pinLength: .ours(serving: .r20)
    case .transactionTimeout: .ours(serving: .r23)
    case .resetTokenValidity: .ours(serving: .s3)
    case .pinValidity, .pinTries, .activationFailures, .activationWindow, .pinIssues, .signInTries,
      .signInLock, .passwordMinLength, .passwordMaxAge, .assurance, .skew:
      .ours(serving: .r31)
    }
  }

  /// Whether the default is a decision of this project, as `explain` has to say.
  package var isOurs: Bool { basis.isOurs }
}
