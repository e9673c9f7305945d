import Activation
import CommandLanguage
import ScenarioTesting
import Shell
import Testing

/// A run of mutants on small suites, and what is told of it.
@Suite struct MutationReportTests {
  private static let suite = """
    facility brzoza "Szpital pod Brzozą"
    create-account akowalska "Anna Kowalska" pesel=01620300022
    scenario "An inactive account has no records" tags=R4
      akowalska: login
      akowalska: records => refused account-inactive
    """

  private static var runner: ScenarioRunner {
    ScenarioRunner(surroundings: ShippedScenarios.surroundings, preferences: ShippedScenarios.preferences)
  }

  private static func run(_ text: String, _ runner: ScenarioRunner = runner) throws -> MutationRun {
    let read = ReadFiles(["a.scn"]) { _ in Array(text.utf8) }
    return MutationRun(try ScenarioChoice().plan(read.scripts).get(), runner)
  }

  private static func result(_ mutants: Mutant...) throws -> MutationResult {
    let run = try run(suite)
    return MutationResult(mutants.map(run.verdict))
  }

  private static let noticed = Mutant.skip(.services(.accountInactive), in: .readRecords)
  private static let unnoticed = Mutant.skip(.desk(.documentExpired), in: .issuePIN)

  @Test("A mutant is noticed by the scenario that expects what it takes away, at that line")
  func finding() throws {
    let finding = try Self.run(Self.suite).verdict(on: Self.noticed).finding
    guard case .noticed(let scenario, let place) = finding else {
      Issue.record("\(finding)")
      return
    }
    #expect(scenario.title == "An inactive account has no records")
    #expect(place.line == 5)
  }

  @Test("A suite that never shows a document does not notice that one may be expired")
  func survivor() throws {
    let result = try Self.result(Self.noticed, Self.unnoticed)
    #expect(result.survivors == [Self.unnoticed])
    #expect(result.noticed == 1 && result.undecided == 0 && !result.isStrong)
  }

  @Test("Ctrl-C leaves no verdict")
  func interrupted() throws {
    var runner = Self.runner
    runner.attendance.isInterrupted = { true }
    let result = MutationResult([try Self.run(Self.suite, runner).verdict(on: Self.noticed)])
    #expect(result.undecided == 1 && !result.isStrong && result.survivors.isEmpty)
  }

  @Test("Survivors come first, with what would notice them; then the count")
  func english() throws {
    let report = MutationReport(ShippedScenarios.preferences, verbose: true)
    #expect(
      report.lines(try Self.result(Self.noticed, Self.unnoticed)) == [
        "✗ issue-pin/skip/document-expired  R14",
        "    issue-pin lets pass what it has to refuse with document-expired",
        "    a scenario like this would notice it:",
        "      scenario \"issue-pin/skip/document-expired\" tags=R14",
        "        facility brzoza \"Szpital pod Brzozą\"",
        "        create-account akowalska \"Anna Kowalska\" pesel=01620300022 phone=\"600 700 800\"",
        "        akowalska: come brzoza",
        "        akowalska: present document=id-card number=ZZZ500000 pesel=01620300015 "
          + "expires=2025-12-31",
        "        clerk@brzoza: issue-pin                           => refused document-expired",
        "",
        "✓ records/skip/account-inactive  a.scn:5  An inactive account has no records",
        "✗ 2 mutants: 1 noticed, 1 not",
      ])
  }

  @Test("In Polish too, and the line in the Polish dialect")
  func polish() throws {
    let report = MutationReport(Preferences(language: .pl, format: .text, colour: false))
    #expect(
      report.lines(try Self.result(.off(.pinValidity, by: .more), Self.unnoticed)) == [
        "✗ pin-validity/one-more  R31",
        "    ważność-pin: koniec o sekundę za późno",
        "    zauważyłby to taki scenariusz:",
        "      scenariusz \"pin-validity/one-more\" tagi=R31",
        "        dodaj-podmiot brzoza \"Szpital pod Brzozą\"",
        "        załóż-konto akowalska \"Anna Kowalska\" pesel=01620300022 telefon=\"600 700 800\"",
        "        akowalska: zaloguj-się",
        "        akowalska: zgłoś-się brzoza",
        "        akowalska: okaż dokument=dowód-osobisty numer=ZZZ500000 ważny-do=2030-06-30",
        "        pracownik@brzoza: wygeneruj-pin akowalska         -> pin",
        "        zegar 2026-01-12T08:00",
        "        akowalska: aktywuj pin=$pin                       => odmowa pin-expired pozostało-prób=brak",
        "",
        "✗ issue-pin/skip/document-expired  R14",
        "    polecenie „wygeneruj-pin” dopuszcza to, co powinno spotkać się z odmową document-expired",
        "    zauważyłby to taki scenariusz:",
        "      scenariusz \"issue-pin/skip/document-expired\" tagi=R14",
        "        dodaj-podmiot brzoza \"Szpital pod Brzozą\"",
        "        załóż-konto akowalska \"Anna Kowalska\" pesel=01620300022 telefon=\"600 700 800\"",
        "        akowalska: zgłoś-się brzoza",
        "        akowalska: okaż dokument=dowód-osobisty numer=ZZZ500000 pesel=01620300015 ważny-do=2025-12-31",
        "        pracownik@brzoza: wygeneruj-pin                   => odmowa document-expired",
        "",
        "✗ 2 mutanty: 0 zauważonych, 2 niezauważone",
      ])
    #expect(report.lines(try Self.result(Self.noticed)) == ["✓ 1 mutant: wszystkie zauważone"])
  }

  @Test("As JSON")
  func json() throws {
    let line = try Self.result(Self.noticed, .off(.pinTries, by: .less)).json(.en).line
    #expect(
      line.hasPrefix(
        #"{"mutants":2,"noticed":1,"undecided":0,"percent":50,"survivors":[{"id":"pin-tries/one-less","#
          + #""breaks":"R31","fault":"pin-tries: the limit is one too low","hint":"a scenario like this "#
          + #"would notice it","telling":"akowalska: activate pin=$pin => refused pin-superseded tries-left=1","#
          + ##""scenario":"# pin-tries: the limit is one too low\nscenario \"pin-tries/one-less\" tags=R31\n"##
      ))
    #expect(
      line.hasSuffix(
        #"\n"}],"verdicts":[{"id":"records/skip/account-inactive","breaks":"R4","#
          + #""finding":"noticed","file":"a.scn","line":5,"scenario":"An inactive account has no records"},"#
          + #"{"id":"pin-tries/one-less","breaks":"R31","finding":"unnoticed"}]}"#))
  }

  @Test("What is told of a mutant, in both languages", arguments: Mutant.all)
  func words(_ mutant: Mutant) {
    let fault = mutant.fault
    #expect(!fault.pl.isEmpty && !fault.en.isEmpty && fault.pl != fault.en)
  }

  @Test("An act is named as its verb", arguments: ActName.allCases)
  func acts(_ act: ActName) {
    #expect(Vocabulary.standard.verb(act.rawValue)?.name.en == act.rawValue)
  }
}
