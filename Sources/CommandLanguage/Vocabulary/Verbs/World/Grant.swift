import Activation

extension Verb {
  /// An operator may act in a role from here on.
  package static let grant = Verb(
    Term("grant", "nadaj-rolę"), .world,
    Text(
      pl: "nadaje rolę operatorowi, czyli użytkownikowi systemu (tylko z --store)",
      en: "gives a role to an operator, a user of the system (store)"),
    by: [.admin],
    .taking(Common.operatorName, Common.role) { .people(.grant($1, to: $0)) },
    refusals: [.world(.storeOnly), .facility(.unknown)], alwaysRecorded: true,
    deed: Text(pl: "nadaje rolę operatorowi", en: "gives a role to an operator"),
    examples: ["grant ewa support", "nadaj-rolę ewa pracownik@brzoza", "grant desk-4 clerk"])
}
