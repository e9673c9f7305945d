import Activation

/// Which role can bring about what on a server, act by act: who has a part in it, and what it can lead to. A test holds it
/// against the declarations of the verbs, and against what every scenario does.
struct ServerPermission {
  /// As the trail names it.
  let act: String
  let roles: Set<Role>
  let kinds: [EventKind]

  private init(_ act: String, _ roles: Set<Role>, _ kinds: EventKind...) {
    self.act = act
    self.roles = roles
    self.kinds = kinds
  }

  static let table = "may"
  static let indexes = ["may_once"]

  static let tables = """
    CREATE TABLE konto.may (
      role text NOT NULL,
      act  text NOT NULL,
      kind text
    );
    CREATE UNIQUE INDEX may_once ON konto.may (role, act, coalesce(kind, ''));
    """

  /// What the table has; a row without a kind lets an act be done that changes nothing, such as a viewing.
  static let rows =
    "DELETE FROM konto.may;\nINSERT INTO konto.may (role, act, kind) VALUES\n"
    + all.flatMap(\.values).joined(separator: ",\n") + ";"

  private var values: [String] {
    roles.map(\.rawValue).sorted().flatMap { role in
      ["('\(role)', '\(act)', NULL)"] + kinds.map { "('\(role)', '\(act)', '\($0.rawValue)')" }
    }
  }

  static let all: [ServerPermission] = world + people + desk + portal + looks + ofStore

  private static let people = [
    ServerPermission("grant", [.admin], .roleGranted),
    ServerPermission("revoke", [.admin], .roleRevoked),
    ServerPermission("grants", [.admin]),
  ]

  private static let world = [
    ServerPermission("facility", [.admin], .facilityAdded),
    ServerPermission("integrate", [.admin], .facilityListed),
    ServerPermission("delist", [.admin], .facilityListed),
    ServerPermission("create-account", [.admin], .accountCreated, .personaSet),
    ServerPermission("contact", [.admin], .contactChanged, .resetTokenVoided),
    ServerPermission("add-document", [.admin, .clerk], .documentAdded),
    ServerPermission("persona", [.admin], .personaSet),
    ServerPermission("policy", [.admin], .policySet),
  ]

  private static let desk = [
    ServerPermission("come", [.patient]),
    ServerPermission("present", [.patient]),
    ServerPermission("issue-pin", [.clerk], .pinIssued, .pinSuperseded, .pinRefused),
    ServerPermission("revoke-pin", [.clerk], .pinRevoked),
    ServerPermission("queue", [.clerk]),
  ]

  private static let portal = [
    ServerPermission("login", [.patient], .signInFailed, .signInLocked, .signInRowEnded),
    ServerPermission("logout", [.patient]),
    ServerPermission("properties", [.patient]),
    ServerPermission("activate", [.patient]),
    ServerPermission("enter-pin", [.patient]),
    ServerPermission(
      "confirm", [.patient], .activated, .pinUsed, .pinRevoked, .entryFailed, .pinExhausted, .artifactSpent,
      .assertionSeen),
    ServerPermission("trusted-profile", [.patient]),
    ServerPermission("answer", [.patient]),
    ServerPermission("cancel", [.patient]),
    ServerPermission("records", [.patient], .recordsViewed),
    ServerPermission("book", [.patient], .appointmentBooked),
    ServerPermission("appointments", [.patient]),
    ServerPermission("cancel-appointment", [.patient], .appointmentCancelled),
    ServerPermission(
      "change-password", [.patient], .passwordChanged, .resetTokenVoided, .signInFailed, .signInLocked),
    ServerPermission("forgot-password", notAuditors, .resetRequested),
    ServerPermission("inbox", [.patient]),
    ServerPermission("reset-password", notAuditors, .resetCompleted, .pinRevoked),
  ]

  /// Whoever is told of people with names nearby has found them.
  private static let looks = [
    ServerPermission("show", [.support, .admin]),
    ServerPermission("find", notAuditors),
    ServerPermission("why", [.support, .admin]),
    ServerPermission("audit", [.support, .auditor, .admin]),
    ServerPermission("verify", [.support, .auditor, .admin]),
    ServerPermission("accounts", [.support, .admin]),
    ServerPermission("facilities", Role.everybody),
    ServerPermission("screen", Role.everybody),
    ServerPermission("steps", Role.everybody),
  ]

  private static let ofStore = [
    ServerPermission("export", [.auditor, .admin]),
    ServerPermission("scenario", [.support, .admin]),
    ServerPermission("backup", [.admin]),
    ServerPermission("rebuild", [.admin]),
  ]

  private static let notAuditors: Set<Role> = [.admin, .support, .clerk, .patient]
}
