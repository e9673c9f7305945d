import Activation

extension Verb {
  /// The language explained.
  package static let help = Verb(
    Term("help", "pomoc"), .shell,
    Text(pl: "pomoc ogólna albo o poleceniu", en: "help, in general or on a verb"),
    by: Role.everybody,
    .taking(
      Parameter<HelpSubject?>.optional(
        Term("VERB", "POLECENIE"), .topic, Text(pl: "polecenie albo temat", en: "a verb or a topic"),
        Reading.helpSubject)
    ) { .shell(.help($0 ?? .everything)) },
    examples: ["help", "pomoc aktywuj"])
}
