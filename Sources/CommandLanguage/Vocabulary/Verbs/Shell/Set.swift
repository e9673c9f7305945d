import Activation

extension Verb {
  /// A name has a value from here on.
  package static let set = Verb(
    Term("set", "przypisz"), .shell, Text(pl: "nadaje nazwie wartość", en: "gives a name a value"),
    by: Role.everybody,
    .taking(
      Parameter.required(
        Term("NAME", "NAZWA"), .variable,
        Text(pl: "litera, potem litery, cyfry, - _", en: "a letter, then letters, digits, - _"), Reading.name),
      Parameter.required(
        Term("VALUE", "WARTOŚĆ"), .text, Text(pl: "wartość", en: "the value"), Reading.text)
    ) { .shell(.set(name: $0, value: $1)) },
    effect: .sets,
    examples: ["set clinic brzoza"])
}
