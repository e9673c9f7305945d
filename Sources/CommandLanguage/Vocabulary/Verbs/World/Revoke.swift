import Activation

extension Verb {
  /// An operator may act in a role no longer.
  package static let revoke = Verb(
    Term("revoke", "odbierz-rolę"), .world,
    Text(pl: "odbiera operatorowi rolę (tylko z --store)", en: "takes a role from an operator (store)"),
    by: [.admin],
    .taking(Common.operatorName, Common.role) { .people(.revoke($1, from: $0)) },
    refusals: [.world(.storeOnly), .world(.grantUnknown)],
    deed: Text(pl: "odbiera rolę operatorowi", en: "takes a role from an operator"),
    examples: ["revoke ewa support", "odbierz-rolę ewa pracownik@brzoza"])
}
