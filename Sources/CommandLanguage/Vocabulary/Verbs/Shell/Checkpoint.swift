import Activation

extension Verb {
  /// The world is remembered as it is.
  package static let checkpoint = Verb(
    Term("checkpoint", "zapamiętaj"), .shell,
    Text(
      pl: "zapamiętuje pod nazwą obecny stan, aby móc do niego wrócić (ćwiczenia i pliki)",
      en: "remembers the world as it is under a name, to come back to it (practice worlds and files)"),
    by: Role.everybody, .taking(Common.checkpoint) { .shell(.checkpoint($0)) }, effect: .takesBack,
    deed: Text(pl: "zapamiętuje obecny stan", en: "remembers the world as it is"),
    examples: ["checkpoint before-reset"])
}
