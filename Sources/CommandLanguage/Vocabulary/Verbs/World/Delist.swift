import Activation

extension Verb {
  /// A facility of the list issues no more PINs.
  package static let delist = Verb(
    Term("delist", "wykreśl"), .world,
    Text(
      pl: "wyłącza podmiot z systemu: PIN-y już wydane działają",
      en: "removes a facility from the system: PINs already issued stay good"),
    by: [.admin],
    .taking(Common.facility(Term("ID"))) { .act(.register(.delist($0))) },
    refusals: [.facility(.unknown)],
    deed: Text(pl: "wyłącza podmiot leczniczy z systemu", en: "removes a facility from the system"),
    examples: ["delist brzoza"])
}
