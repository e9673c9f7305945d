import Activation

extension Verb {
  /// How results are written from here on.
  package static let output = Verb(
    Term("output", "format"), .shell, Text(pl: "postać wyników", en: "the form of results"),
    by: Role.everybody,
    .taking(
      Parameter.required(
        Term("FORMAT"), oneOf: OutputFormat.self,
        Text(pl: "tekst, tabela albo json", en: "text, table or json"))
    ) { .shell(.output($0)) },
    examples: ["output table"])
}
