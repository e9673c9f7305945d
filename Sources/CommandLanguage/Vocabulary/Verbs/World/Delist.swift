import Activation

extension Verb {
  /// A facility of the list issues no more PINs.
  package static let delist = Verb(
    Term("delist", "odłącz"), .world,
    Text(
      pl: "odłącza podmiot od systemu; kody PIN już wydane działają",
      en: "removes a facility from the system: PINs already issued stay good"),
    by: [.admin],
    .taking(Common.facility(Term("ID"))) { .act(.register(.delist($0))) },
    refusals: [.facility(.unknown)],
    deed: Text(pl: "odłącza podmiot leczniczy od systemu", en: "removes a facility from the system"),
    examples: ["delist brzoza"])
}
