import CommandLanguage

/// Arguments that are scenario files.
enum ScenarioArguments {
  static func paths(means summary: Text) -> ArgumentDeclaration {
    ArgumentDeclaration(
      value: ValueDeclaration(name: Text(pl: "ścieżki", en: "paths"), completion: .scenarios),
      summary: summary)
  }

  static func files(means summary: Text) -> ArgumentDeclaration {
    ArgumentDeclaration(
      value: ValueDeclaration(name: Text(pl: "pliki", en: "files"), completion: .scenarios), summary: summary)
  }

  /// Whoever runs files has no store.
  static let noStore = UsageProblem.other(
    Text(
      pl: "Pliki ze scenariuszami mają własne dane; --store jest dla powłoki i opcji -c.",
      en: "Scenario files run in worlds of their own; --store is for the shell and -c."))
}
