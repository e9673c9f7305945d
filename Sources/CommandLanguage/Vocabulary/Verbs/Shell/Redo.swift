import Activation

extension Verb {
  /// What was taken back last is done again.
  package static let redo = Verb(
    Term("redo", "ponów"), .shell,
    Text(
      pl: "ponawia to, co ostatnio cofnięto (ćwiczenia i pliki)",
      en: "does again what was taken back last (practice worlds and files)"),
    by: Role.everybody, .bare(.shell(.redo)), effect: .takesBack,
    deed: Text(pl: "ponawia cofniętą zmianę", en: "does again what was taken back"),
    examples: ["redo"])
}
