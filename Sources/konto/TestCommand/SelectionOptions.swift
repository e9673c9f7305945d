import CommandLanguage
import ScenarioTesting

/// Which scenarios of the files run.
enum SelectionOptions {
  static let section = OptionSection(
    title: Text(pl: "Które scenariusze", en: "Which scenarios"),
    options: [tags.declaration, names.declaration, rerunFailed, list])

  private static let tags = ValueOption<TagExpression>(
    "--tags", value: ValueDeclaration(name: Text(pl: "warunek", en: "condition")),
    means: Text(
      pl: "Tylko scenariusze, których tagi spełniają ten warunek: 'pin i nie (slow lub reset)'; kilka opcji: "
        + "wszystkie warunki naraz.",
      en:
        "Only scenarios whose tags meet this condition: 'pin and not (slow or reset)'; given again: that one too."
    ),
    isRepeatable: true
  ) { text throws(ValueProblem) in
    do throws(TagExpressionProblem) {
      return try TagExpression(parsing: text)
    } catch {
      throw ValueProblem(Text(pl: error.sentence(.pl), en: error.sentence(.en)))
    }
  }

  private static let names = ValueOption<String>(
    "--name", value: ValueDeclaration(name: Text(pl: "tekst", en: "text")),
    means: Text(
      pl: "Tylko scenariusze z tym tekstem w tytule; kilka opcji: z wszystkimi naraz.",
      en: "Only scenarios with this in their title; given again: with that too."),
    isRepeatable: true
  ) { text throws(ValueProblem) in text }

  private static let rerunFailed = OptionDeclaration.flag(
    "--rerun-failed",
    means: Text(
      pl: "Tylko te, które ostatnio się nie powiodły.", en: "Only what failed in the last run."))

  private static let list = OptionDeclaration.flag(
    "--list",
    means: Text(
      pl: "Wymienia wybrane scenariusze i żadnego nie wykonuje.",
      en: "Lists the chosen scenarios and runs none."))

  static func read(_ given: GivenOptions) throws(UsageProblem) -> TestRequest.Selection {
    TestRequest.Selection(
      tags: try given.all(of: tags), names: try given.all(of: names), rerunFailed: given.has(rerunFailed),
      list: given.has(list))
  }
}

extension TagExpressionProblem {
  /// What is wrong, as a sentence.
  fileprivate func sentence(_ language: Language) -> String {
    let words = words.in(language)
    return words.prefix(1).uppercased() + words.dropFirst() + "."
  }
}
