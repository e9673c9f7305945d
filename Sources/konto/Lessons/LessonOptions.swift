import CommandLanguage

/// The options of whatever plays a lesson.
enum LessonOptions {
  static let telling = [
    CommonOptions.language.declaration, CommonOptions.colour.declaration, CommonOptions.seed.declaration,
  ]

  static func settings(_ given: GivenOptions) throws(UsageProblem) -> Settings {
    Settings(
      language: try given.value(of: CommonOptions.language),
      colour: try given.value(of: CommonOptions.colour) ?? .auto,
      seed: try given.value(of: CommonOptions.seed), isPlain: given.has(CommonOptions.plain))
  }
}
