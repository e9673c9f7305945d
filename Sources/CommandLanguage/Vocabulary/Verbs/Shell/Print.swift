import Activation

extension Verb {
  /// A text for whoever watches.
  package static let print = Verb(
    Term("print", "wyświetl"), .shell, Text(pl: "wyświetla tekst", en: "prints a text"),
    by: Role.everybody,
    .taking(
      Parameter.required(Term("TEXT", "TEKST"), .text, Text(pl: "tekst", en: "the text"), Reading.text)
    ) { .shell(.print($0)) },
    examples: [#"print "Koniec części pierwszej""#])
}
