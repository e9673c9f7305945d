import Activation

extension Verb {
  /// The last step is taken back.
  package static let undo = Verb(
    Term("undo", "cofnij"), .shell,
    Text(
      pl: "cofa ostatnie polecenie, które coś zmieniło (ćwiczenia i pliki)",
      en: "takes back the last line that changed something (practice worlds and files)"),
    by: Role.everybody, .bare(.shell(.undo)), effect: .takesBack,
    deed: Text(pl: "cofa ostatnią zmianę", en: "takes back the last change"),
    examples: ["undo"])
}
