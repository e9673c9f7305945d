import Activation

extension Verb {
  /// Whether the audit trail is whole.
  package static let verify = Verb(
    Term("verify", "sprawdź"), .inspection,
    Text(pl: "sprawdza, czy dziennik jest nienaruszony", en: "checks that the trail is whole"),
    by: [.support, .admin], .bare(.inspect(.verify)), fields: [.entries], refusalFields: [.entry],
    refusals: [.world(.auditBroken)],
    deed: Text(pl: "sprawdza, czy dziennik jest nienaruszony", en: "verifies the audit trail"),
    examples: ["support: verify"])
}
