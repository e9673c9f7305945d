import Activation

extension Verb {
  /// Time passes in the simulated world.
  package static let wait = Verb(
    Term("wait", "czekaj"), .world, Text(pl: "przesuwa zegar naprzód", en: "moves the clock forward"),
    by: [.admin],
    .taking(
      Parameter.required(
        Term("DURATION", "CZAS"), .duration, Text(pl: "np. 15m", en: "such as 15m"), Reading.span)
    ) { .act(.register(.setClock(to: nil, offset: $0))) },
    value: .moment,
    deed: Text(pl: "przesuwa zegar naprzód", en: "moves the clock forward"),
    examples: ["wait 15m", "czekaj 7d"])
}
