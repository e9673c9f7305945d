import CommandLanguage
import PlainText
import ScenarioTesting

/// Whether the suite would notice a procedure that is weakened.
enum MutationOptions {
  static let section = OptionSection(
    title: Text(pl: "Czy zestaw zauważy błąd", en: "Whether the suite would notice"),
    options: [mutate, only.declaration, least.declaration, accepted.declaration, survivors.declaration]
      + [scenarios.declaration])

  private static let mutate = OptionDeclaration.flag(
    "--mutate",
    means: Text(
      pl: "Osłabia po jednym warunku lub skutku procedury i wymienia to, czego nie zauważa żaden scenariusz.",
      en: "Weakens the procedure one guard or effect at a time, and lists what no scenario notices."))

  private static let only = ValueOption<MutantFamily>(
    "--mutate-only", value: ValueDeclaration(name: Text(pl: "polecenie|reguła", en: "verb|rule")),
    means: Text(
      pl: "Tylko mutanty tego polecenia albo tej reguły (issue-pin, R11, I13); kilka opcji: każdego z nich.",
      en: "Only mutants of this verb or rule (issue-pin, R11, I13); given again: of that one too."),
    isRepeatable: true
  ) { text throws(ValueProblem) in
    if let family = MutantFamily(text) { return family }
    let near = Suggestion.words(Suggestion.nearest(to: text, among: MutantFamily.names))
    throw ValueProblem(
      Text(
        pl: "Nie ma mutantów takiego polecenia ani takiej reguły" + (near.map { "; " + $0.pl } ?? "") + ".",
        en: "No mutant is of such a verb or rule" + (near.map { "; " + $0.en } ?? "") + "."))
  }

  private static let least = ValueOption<Int>(
    "--min-mutation", value: Text(pl: "procent", en: "percent"),
    means: Text(
      pl: "Ile procent mutantów zestaw ma zauważyć; mniej daje kod zakończenia 1.",
      en: "How many mutants have to be noticed, in per cent; less ends with status 1."),
    within: 0...100)

  private static let accepted = ValueOption<String>(
    "--accept-survivors", value: Text(pl: "plik", en: "file"),
    means: Text(
      pl:
        "Nazwy mutantów, których zestaw nie zauważa, po jednej w wierszu; zauważony daje kod zakończenia 1.",
      en: "The names of mutants that are known not to be noticed, one a line; one that is ends with status 1."
    ),
    completion: .files)

  private static let survivors = ValueOption<String>(
    "--write-survivors", value: Text(pl: "plik", en: "file"),
    means: Text(
      pl: "Zapisuje taki plik z nazwami mutantów, których zestaw nie zauważył.",
      en: "Writes such a file, of the mutants that no scenario noticed."),
    completion: .files)

  private static let scenarios = ValueOption<String>(
    "--write", value: Text(pl: "plik", en: "file"),
    means: Text(
      pl: "Zapisuje scenariusze, które zauważyłyby mutanty niezauważone przez zestaw.",
      en: "Writes scenarios that would notice the mutants that no scenario noticed."),
    completion: .files)

  static func read(_ given: GivenOptions) throws(UsageProblem) -> TestRequest.Mutation {
    TestRequest.Mutation(
      isAsked: given.has(mutate), least: try given.value(of: least), only: try given.all(of: only),
      accepted: try given.value(of: accepted), survivorsFile: try given.value(of: survivors),
      scenariosFile: try given.value(of: scenarios))
  }
}
