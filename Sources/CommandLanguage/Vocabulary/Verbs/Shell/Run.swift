import Activation

extension Verb {
  /// A file of scenarios is carried out.
  package static let run = Verb(
    Term("run", "wykonaj"), .shell,
    Text(
      pl: "wykonuje plik .scn, każdy scenariusz w osobnym środowisku",
      en: "runs a .scn file, each scenario in a world of its own"),
    by: Role.everybody,
    .taking(
      Parameter.required(
        Term("FILE", "PLIK"), .file, Text(pl: "ścieżka pliku", en: "the file's path"), Reading.text)
    ) { .shell(.run(path: $0)) },
    examples: [#"run "scenarios/pin.scn""#])
}
