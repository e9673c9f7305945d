import Activation

extension Verb {
  /// Which roles the operators have.
  package static let grants = Verb(
    Term("grants", "role"), .world,
    Text(pl: "kto ma jakie role (tylko z --store)", en: "who has which roles (store)"),
    by: [.admin],
    .taking(
      Parameter<String?>.optional(
        Common.operatorKey, .operatorName, Text(pl: "tylko tego operatora", en: "of this operator only"),
        Reading.operatorName)
    ) { .people(.list($0)) },
    fields: [.count], refusals: [.world(.storeOnly)],
    deed: Text(pl: "przegląda role operatorów", en: "looks at the roles of the operators"),
    examples: ["grants", "role ewa"])
}
