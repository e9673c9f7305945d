import Activation

extension Verb {
  /// The procedure, and how far a patient has come.
  package static let steps = Verb(
    Term("steps", "kroki"), .shell,
    Text(
      pl: "procedura jako lista: co zrobione, co teraz",
      en: "the procedure as a checklist: what is done, what comes next"),
    by: Role.everybody, .bare(.shell(.steps)), fields: [.next],
    alwaysRecorded: true,
    deed: Text(pl: "sprawdza, na jakim etapie jest aktywacja", en: "looks how far the activation has come"),
    examples: ["akowalska: steps"])
}
