import Activation
import CommandLanguage

/// Which refusals a verb can meet, in the order of its guards (PROCEDURE.md §5, §6).
enum Refusals {
  /// Met by any command that would change something, where the world is a store (not by one verb).
  static let ofStores: [RefusalCode] = [.practiceOnly, .readOnly]

  /// The guards of each verb by its English name, without those that come first of all.
  static let byVerb: [String: [RefusalCode]] = world.merging(desk) { $1 }.merging(portal) { $1 }
    .merging(services) { $1 }.merging(inspection) { $1 }

  /// Verbs whose guards the verb meets too, as one that walks the whole way.
  static let walks = ["activate": ["trusted-profile", "answer", "confirm"]]

  /// Open to all in part, but not in every use: bare they only tell.
  static let limited: Set<String> = ["policy", "clock"]

  private static let visit: [RefusalCode] = [.notSignedIn, .passwordChangeRequired]

  private static let world: [String: [RefusalCode]] = [
    "facility": [.facilityInvalid, .facilityTaken, .nameInvalid, .regonInvalid],
    "integrate": [.facilityUnknown],
    "delist": [.facilityUnknown],
    "create-account": [
      .loginInvalid, .loginTaken, .nameInvalid, .peselInvalid, .peselTaken, .contactInvalid,
      .passwordTooShort,
    ],
    "contact": [.accountNotFound, .contactInvalid],
    "add-document": [.accountNotFound, .facilityUnknown, .notFacilityStaff, .nameInvalid],
    "persona": [.loginInvalid, .nameInvalid, .peselInvalid],
    "clock": [.clockBackwards],
  ]

  private static let desk: [String: [RefusalCode]] = [
    "come": [.facilityUnknown],
    "present": [.noRequest],
    "issue-pin": [
      .facilityUnknown, .facilityNotIntegrated, .noRequest, .loginMissing, .accountNotFound,
      .documentNotShown,
      .documentKindNotAccepted, .documentInvalid, .documentExpired, .identityMismatch, .accountAlreadyActive,
      .pinIssueThrottled,
    ],
    "revoke-pin": [.facilityUnknown, .facilityNotIntegrated, .accountNotFound, .pinNoneOpen],
    "queue": [.facilityUnknown],
  ]

  private static let entry: [RefusalCode] = [
    .accountAlreadyActive, .pinEmpty, .pinFormat, .activationLocked, .pinUsed, .pinSuperseded, .pinExpired,
    .pinExhausted, .pinRevoked, .pinNoneOpen, .pinWrong,
  ]

  private static let returned: [RefusalCode] = [
    .timedOut, .wrongMessage, .personaUnknown, .artifactReused, .responseMismatch, .malformed,
    .signatureInvalid,
    .issuerUnknown, .audienceMismatch, .recipientMismatch, .requestMismatch, .notYetValid, .assertionExpired,
    .replayed, .assuranceTooLow, .attributeMissing, .assertedPESELInvalid, .assertedIdentityMismatch,
    .notForReactivation,
  ]

  private static let portal: [String: [RefusalCode]] = [
    "login": [.signInLocked, .badCredentials],
    "logout": [.notSignedIn],
    "properties": visit,
    "activate": visit + [.wrongScreen, .accountAlreadyActive],
    "enter-pin": visit + [.wrongScreen],
    "confirm": visit + [.wrongScreen] + entry + returned,
    "trusted-profile": visit
      + [
        .wrongScreen, .accountAlreadyActive, .notForReactivation, .personaUnknown, .trustedProfileUnavailable,
      ],
    "answer": visit + [
      .noTransaction, .timedOut, .methodUnknown, .codeWrong, .authenticationFailed, .wrongMessage,
    ],
    "cancel": visit + [.noTransaction, .timedOut],
  ]

  private static let services: [String: [RefusalCode]] = [
    "records": visit + [.notOwnRecords, .accountInactive, .facilityUnknown],
    "book": visit + [.facilityUnknown, .nameInvalid, .appointmentInPast],
    "appointments": visit,
    "cancel-appointment": visit + [.appointmentUnknown, .appointmentInPast],
    "change-password": [.notSignedIn, .badCredentials, .passwordTooShort, .passwordUnchanged],
    "forgot-password": [.resetThrottled],
    "reset-password": [.resetTokenInvalid, .resetTokenUsed, .resetTokenExpired],
  ]

  private static let inspection: [String: [RefusalCode]] = [
    "show": [.accountNotFound],
    "why": [.accountNotFound],
    "audit": [.accountNotFound],
    "verify": [.auditBroken],
  ]
}

extension Verb {
  /// The refusals that this verb can meet, in the order in which they are tested: first whether the actor has a
  /// part in it, then whether the patient is known, then its own guards (PROCEDURE.md §5).
  package var refusals: [RefusalCode] {
    let own = Refusals.byVerb[name.en] ?? []
    let first: [RefusalCode] =
      (isForSome ? [.notAllowed] : []) + (wantsKnownPatient ? [.accountNotFound] : [])
    return first + own.filter { !first.contains($0) }
  }

  /// Other verbs whose refusals it can meet too.
  var refusedAs: [String] { Refusals.walks[name.en] ?? [] }

  private var isForSome: Bool { actors != Role.everybody || Refusals.limited.contains(name.en) }

  /// Signing in and asking for a reset answer a stranger as they do anybody (S5).
  private var wantsKnownPatient: Bool {
    switch group {
    case .desk, .portal: actors.contains(.patient) && name.en != "login" && name.en != "forgot-password"
    case .world, .inspection, .shell: false
    }
  }
}
