import Activation

extension Verb {
  /// Drawing starts again from a number, so that it can be repeated.
  package static let seed = Verb(
    Term("seed", "ziarno"), .world,
    Text(
      pl: "od nowa zaczyna losowanie kodów PIN, haseł i kodów z telefonu",
      en: "restarts the drawing of PINs, passwords and codes"),
    by: [.admin],
    .taking(
      Parameter.required(
        Term("N"), .number, Text(pl: "liczba naturalna", en: "a whole number"), Reading.largeNumber)
    ) { .seed($0) },
    deed: Text(pl: "zaczyna losowanie od nowa", en: "restarts the drawing of PINs and codes"),
    examples: ["seed 7"])
}
