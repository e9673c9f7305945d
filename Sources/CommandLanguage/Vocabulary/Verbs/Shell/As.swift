import Activation

extension Verb {
  /// Somebody else acts from here on.
  package static let actAs = Verb(
    Term("as", "jako"), .shell, Text(pl: "kto działa od tego wiersza", en: "who acts from here on"),
    by: Role.everybody,
    .taking(Parameter.required(Term("ACTOR", "KTO"), .actor, ActorName.expected, Reading.actor)) {
      .shell(.actAs($0))
    },
    effect: .actsAs, deed: Text(pl: "zaczyna działać w tej roli", en: "begins to act in this role"),
    examples: ["as akowalska", "jako pracownik@brzoza", "as clerk@brzoza/Zofia"])
}
