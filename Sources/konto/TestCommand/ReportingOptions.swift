import CommandLanguage
import ScenarioTesting

/// What is told of the run.
enum ReportingOptions {
  static let section = OptionSection(
    title: Text(pl: "Co zawiera raport", en: "What is reported"),
    options: [report.declaration, coverage, leastCoverage.declaration, mutate])

  private static let report = ValueOption<ReportChoice>(
    "--report",
    value: ValueDeclaration(
      name: Text(pl: "raport", en: "report"), words: ReportFormat.allCases.map(\.rawValue),
      completion: .formats),
    means: Text(
      pl: "Raport: FORMAT na standardowe wyjście albo FORMAT=PLIK; można podać kilka.",
      en: "A report: FORMAT on standard output, or FORMAT=FILE; may be given again."),
    isRepeatable: true
  ) { text throws(ValueProblem) in
    if let choice = ReportChoice(argument: text) { return choice }
    let format = String(text.prefix { $0 != "=" })
    guard ReportFormat(rawValue: format) == nil else {
      throw ValueProblem(
        Text(pl: "Po znaku = brakuje pliku: FORMAT=PLIK.", en: "The file is missing behind =: FORMAT=FILE."))
    }
    throw .noneOf(ReportFormat.allCases.map(\.rawValue), format)
  }

  private static let coverage = OptionDeclaration.flag(
    "--coverage",
    means: Text(
      pl: "Pokazuje, które reguły, odmowy, przejścia i ustawienia procedury są pokryte scenariuszami.",
      en: "Reports which rules, refusals, transitions and policies of the procedure the scenarios exercised.")
  )

  private static let leastCoverage = ValueOption<Int>(
    "--min-coverage", value: Text(pl: "procent", en: "percent"),
    means: Text(
      pl: "Najmniejsze pokrycie w procentach; mniejsze daje kod zakończenia 1.",
      en: "The least coverage, in per cent; less ends with status 1."),
    within: 0...100)

  private static let mutate = OptionDeclaration.flag(
    "--mutate",
    means: Text(
      pl: "Osłabia po jednym warunku lub skutku procedury i wymienia to, czego nie zauważa żaden scenariusz.",
      en: "Weakens the procedure one guard or effect at a time, and lists what no scenario notices."))

  static func read(_ given: GivenOptions) throws(UsageProblem) -> TestRequest.Reporting {
    TestRequest.Reporting(
      reports: try given.all(of: report), coverage: given.has(coverage),
      leastCoverage: try given.value(of: leastCoverage), mutate: given.has(mutate))
  }
}
