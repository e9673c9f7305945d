import Activation

extension Verb {
  /// What is before whoever acts.
  package static let screen = Verb(
    Term("screen", "ekran"), .shell,
    Text(
      pl: "pokazuje to, co pacjent widzi na portalu, albo stanowisko pracownika",
      en: "draws what this patient sees on the portal, or the clerk's desk"),
    by: Role.everybody, .bare(.shell(.screen)),
    alwaysRecorded: true,
    deed: Text(
      pl: "ogląda ekran portalu albo stanowiska", en: "looks at the screen of the portal or the desk"),
    examples: ["akowalska: screen"])
}
