import Activation

extension Verb {
  /// What is before whoever acts.
  package static let screen = Verb(
    Term("screen", "ekran"), .shell,
    Text(
      pl: "pokazuje to, co pacjent widzi na portalu, albo stanowisko pracownika",
      en: "draws what this patient sees on the portal, or the clerk's desk"),
    by: Role.everybody,
    .taking(
      Parameter<Bool?>.optional(
        Term("WHEN", "KIEDY"), oneOf: [WordValues.on, WordValues.off],
        Text(
          pl: "włącz: odtąd po każdym wierszu, który coś na nim zmienił; wyłącz: już nie",
          en: "on: from here on, after each line that changed it; off: no longer")
      ) { (written) throws(ValueProblem) in
        try Reading.word(written.text, [WordValues.on, WordValues.off]) == WordValues.on.en
      }
    ) { isOn in .shell(isOn.map { .drawScreens($0) } ?? .screen) },
    alwaysRecorded: true,
    deed: Text(
      pl: "ogląda ekran portalu albo stanowiska", en: "looks at the screen of the portal or the desk"),
    examples: ["akowalska: screen", "screen on"])
}
