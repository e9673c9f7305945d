import Activation

extension Verb {
  /// The settings of the procedure change, or are listed.
  package static let policy = Verb(
    Term("policy", "ustawienia"), .world,
    Text(
      pl: "zmienia ustawienia procedury; samo „ustawienia” je wypisuje",
      en: "the settings of the procedure; bare: lists them"),
    by: Role.everybody, withArguments: [.admin],
    .takingAny(of: PolicyName.allCases.map(PolicyReading.parameter)) { settings in
      settings.isEmpty ? .listPolicies : .act(.register(.setPolicy(settings)))
    },
    deed: Text(pl: "zmienia ustawienia procedury", en: "changes the settings of the procedure"),
    examples: [
      "policy pin-tries=3 pin-validity=2d", "ustawienia dokumenty=dowód-osobisty,paszport", "policy",
    ])
}
