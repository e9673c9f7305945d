import Activation

extension Verb {
  /// The world is again as it was remembered.
  package static let restore = Verb(
    Term("restore", "przywróć"), .shell,
    Text(
      pl: "przywraca stan zapamiętany pod nazwą; można to cofnąć (ćwiczenia i pliki)",
      en: "brings back the world remembered under a name; can be undone (practice worlds and files)"),
    by: Role.everybody, .taking(Common.checkpoint) { .shell(.restore($0)) }, effect: .takesBack,
    deed: Text(pl: "przywraca zapamiętany stan", en: "brings back a remembered world"),
    examples: ["restore before-reset"])
}
