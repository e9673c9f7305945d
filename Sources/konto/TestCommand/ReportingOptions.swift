import CommandLanguage
import ScenarioTesting

/// What is told of the run.
enum ReportingOptions {
  static let section = OptionSection(
    title: Text(pl: "Co zawiera raport", en: "What is reported"),
    options: [report.declaration, strict, coverage, coverageSummary, leastCoverage.declaration])

  private static let report = ReportChoice<ReportFormat>.option

  private static let coverage = OptionDeclaration.flag(
    "--coverage",
    means: Text(
      pl: "Pokazuje, które reguły, odmowy, przejścia i ustawienia procedury są pokryte scenariuszami.",
      en: "Reports which rules, refusals, transitions and policies of the procedure the scenarios exercised.")
  )

  private static let coverageSummary = OptionDeclaration.flag(
    "--coverage-summary",
    means: Text(
      pl: "Pokazuje samo pokrycie w liczbach, bez list i diagramów.",
      en: "Reports the coverage in numbers alone, without lists and diagrams."))

  private static let strict = OptionDeclaration.flag(
    "--strict",
    means: Text(
      pl: "Ostrzeżenia, które podaje konto check, też dają kod zakończenia 1.",
      en: "What konto check warns of ends with status 1 too."))

  private static let leastCoverage = ValueOption<Int>(
    "--min-coverage", value: Text(pl: "procent", en: "percent"),
    means: Text(
      pl: "Najmniejsze pokrycie w procentach; mniejsze daje kod zakończenia 1.",
      en: "The least coverage, in per cent; less ends with status 1."),
    within: 0...100)

  static func read(_ given: GivenOptions) throws(UsageProblem) -> TestRequest.Reporting {
    TestRequest.Reporting(
      reports: try given.all(of: report), isStrict: given.has(strict), coverage: given.has(coverage),
      coverageSummary: given.has(coverageSummary), leastCoverage: try given.value(of: leastCoverage))
  }
}
