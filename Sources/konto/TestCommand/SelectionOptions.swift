import CommandLanguage
import ScenarioTesting

/// Which scenarios of the files run.
enum SelectionOptions {
  static let section = OptionSection(
    title: Text(pl: "Które scenariusze", en: "Which scenarios"),
    options: [tags.declaration, names.declaration, rerunFailed, shard.declaration, list, allowNothing])

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

  private static let shard = ValueOption<Shard>(
    "--shard", value: ValueDeclaration(name: Text(pl: "K/N", en: "K/N")),
    means: Text(
      pl: "Tylko K-ta z N części, na które rozdziela się kolejno wybrane scenariusze i wiersze przykładów.",
      en: "Only part K of N, to which the chosen scenarios and rows are dealt in turn.")
  ) { text throws(ValueProblem) in
    guard let shard = Shard(text) else {
      throw ValueProblem(
        Text(
          pl: "Podaj numer części i liczbę części, np. 2/5; numer od 1 do liczby części.",
          en: "Give the number of a part and how many there are: 2/5; the number from 1 up to that."))
    }
    return shard
  }

  private static let allowNothing = OptionDeclaration.flag(
    "--allow-nothing",
    means: Text(
      pl: "Gdy nie ma czego wykonać, kod zakończenia to 0, a nie 4.",
      en: "Where there is nothing to run the status is 0, not 4."))

  private static let list = OptionDeclaration.flag(
    "--list",
    means: Text(
      pl: "Wymienia wybrane scenariusze. Wykonuje je tylko wtedy, gdy tytuł, tagi lub podany powód mogą "
        + "zawierać PIN, hasło lub kod – żeby go ukryć.",
      en:
        "Lists the chosen scenarios. It runs them only where a title, tag or reason may hold a PIN, password or code, "
        + "so as to hide it."))

  static func read(_ given: GivenOptions) throws(UsageProblem) -> TestRequest.Selection {
    TestRequest.Selection(
      tags: try given.all(of: tags), names: try given.all(of: names), rerunFailed: given.has(rerunFailed),
      shard: try given.value(of: shard), list: given.has(list), allowsNothing: given.has(allowNothing))
  }
}

extension TagExpressionProblem {
  /// What is wrong, as a sentence.
  fileprivate func sentence(_ language: Language) -> String {
    let words = words.in(language)
    return words.prefix(1).uppercased() + words.dropFirst() + "."
  }
}
