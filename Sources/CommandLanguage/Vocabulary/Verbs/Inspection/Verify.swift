import Activation

extension Verb {
  /// Whether the audit trail is whole.
  package static let verify = Verb(
    Term("verify", "sprawdź-dziennik"), .inspection,
    Text(pl: "sprawdza, czy dziennik jest kompletny i niezmieniony", en: "checks that the trail is whole"),
    by: [.support, .admin, .auditor], .bare(.inspect(.verify)), fields: [.entries], refusalFields: [.entry],
    refusals: [.world(.auditBroken)],
    deed: Text(pl: "sprawdza, czy dziennik jest kompletny i niezmieniony", en: "verifies the audit trail"),
    examples: ["support: verify"])
}
