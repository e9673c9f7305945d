import Activation

extension Verb {
  /// A facility of the list begins to issue PINs.
  package static let integrate = Verb(
    Term("integrate", "zintegruj"), .world,
    Text(
      pl: "włącza podmiot do systemu, więc może on wydawać kody PIN",
      en: "integrates a facility: it issues PINs"),
    by: [.admin],
    .taking(Common.facility(Term("ID"))) { .act(.register(.integrate($0))) },
    refusals: [.facility(.unknown)],
    deed: Text(pl: "włącza podmiot leczniczy do systemu", en: "integrates a facility"),
    examples: ["integrate jawor"])
}
