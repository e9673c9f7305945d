import Activation

extension Verb {
  /// The clock of the simulated world is set, or read.
  package static let clock = Verb(
    Term("clock", "zegar"), .world,
    Text(
      pl: "ustawia zegar; samo „zegar” podaje datę i godzinę", en: "sets the clock; bare: tells the time"),
    by: Role.everybody, withArguments: [.admin],
    .taking(
      Parameter<Moment?>.optional(
        Term("MOMENT", "DATA-I-GODZINA"), .moment, Text(pl: "nowa data i godzina", en: "the new moment"),
        Reading.moment),
      Parameter<Span?>.key(
        Term("offset", "przesunięcie"), .signedDuration,
        Text(pl: "o ile później (np. +7d) albo wcześniej", en: "how much later or earlier"),
        Reading.signedSpan)
    ) { moment, offset in
      guard moment != nil || offset != nil else { return .readClock }
      return .act(.register(.setClock(to: moment, offset: offset ?? Span(seconds: 0))))
    },
    value: .moment, refusals: [.world(.clockBackwards)],
    deed: Text(pl: "ustawia zegar", en: "sets the clock"),
    examples: ["clock 2026-01-06T09:00", "clock offset=+7d", "zegar"])
}
