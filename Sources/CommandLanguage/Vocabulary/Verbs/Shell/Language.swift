import Activation

extension Verb {
  /// The language of messages from here on.
  package static let language = Verb(
    Term("language", "język"), .shell, Text(pl: "język komunikatów", en: "the language of messages"),
    by: Role.everybody,
    .taking(
      Parameter.required(
        Term("LANGUAGE", "JĘZYK"), oneOf: Language.self, Text(pl: "pl albo en", en: "pl or en"))
    ) { .shell(.language($0)) },
    examples: ["language pl"])
}
