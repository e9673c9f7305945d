import Activation

extension Verb {
  /// Nothing after it is carried out.
  package static let quit = Verb(
    Term("quit", "koniec"), .shell, Text(pl: "kończy (także Ctrl-D)", en: "leaves (also Ctrl-D)"),
    by: Role.everybody, .bare(.shell(.quit)), effect: .quits,
    examples: ["quit"])
}
