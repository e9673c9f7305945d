import Activation

extension Verb {
  /// What is done from here on becomes a file.
  package static let capture = Verb(
    Term("capture", "nagraj"), .shell,
    Text(
      pl: "zapisuje to, co się dzieje w powłoce, jako plik .scn, aż do nagraj wyłącz (ćwiczenia)",
      en: "writes what is done in the shell as a .scn file, up to capture off (practice worlds)"),
    by: Role.everybody,
    .taking(
      Parameter.required(
        Term("FILE", "PLIK"), .file, or: [WordValues.off],
        Text(pl: "ścieżka pliku albo wyłącz", en: "the file's path, or off"), Reading.text)
    ) { .shell(WordValues.off.matches($0) ? .endCapture : .capture(path: $0)) },
    deed: Text(pl: "nagrywa swoją pracę w powłoce", en: "captures what is done in the shell"),
    examples: [#"capture "visit.scn""#, "capture off"])
}
