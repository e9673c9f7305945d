import Foundation
import TestSupport
import Testing

/// A portal that shares no code with konto: pages, forms and a database, behind a driver that goes through them.
@Suite struct SamplePortalTests {
  /// A fault of the portal, and a scenario of the suite that it turns red.
  struct Noticed: CustomTestStringConvertible, Sendable {
    let fault: String
    let file: String
    /// Which the report names.
    let rule: String
    let scenario: String
    var testDescription: String { fault }

    init(_ fault: String, in file: String, of rule: String, by scenario: String) {
      (self.fault, self.file, self.rule, self.scenario) = (fault, file, rule, scenario)
    }
  }

  static let faults = [
    Noticed(
      "pin-issue-activates", in: "policies.scn", of: "R2",
      by: "pin-tries: the PIN keeps the tries it was issued with"),
    Noticed(
      "records-while-inactive", in: "services.scn", of: "R4",
      by: "…i tylko ją: dokumentacji nie czyta"),
    Noticed(
      "records-of-others", in: "services.scn", of: "R6",
      by: "…tylko własną"),
    Noticed(
      "tp-any-identity", in: "trusted-profile.scn", of: "R10",
      by: "Cudzy Profil Zaufany niczego nie aktywuje"),
    Noticed(
      "any-facility-issues", in: "desk.scn", of: "R11",
      by: "Step 1 can be taken at a facility outside the system, to no avail"),
    Noticed(
      "login-not-asked", in: "desk.scn", of: "R13",
      by: "Step 2: without the own login no PIN"),
    Noticed(
      "document-not-asked", in: "desk.scn", of: "R14",
      by: "Step 2: without an identity document no PIN"),
    Noticed(
      "expired-document", in: "desk-documents.scn", of: "R14",
      by: "Kolejno: rodzaj, numer, ważność, czyj to dokument"),
    Noticed(
      "somebody-elses-document", in: "desk-documents.scn", of: "R31",
      by: "Kolejno: rodzaj, numer, ważność, czyj to dokument"),
    Noticed(
      "pin-without-confirming", in: "next-step.scn", of: "R20",
      by: "Droga przez kod PIN: każdy krok wskazuje następny"),
    Noticed(
      "delist-kills-pins", in: "facilities.scn", of: "R11",
      by: "Podmiot odłączony od systemu nie wydaje i nie unieważnia kodów, ale wydany PIN pozostaje ważny"),
    Noticed(
      "password-change-deactivates", in: "reset.scn", of: "R26",
      by: "Activated once, it works until the reset of the password"),
    Noticed(
      "reset-keeps-active", in: "reset.scn", of: "R27",
      by: "The reset of a forgotten password deactivates: on completion, not on request"),
    Noticed(
      "tp-after-reset", in: "policies.scn", of: "R30",
      by: "reactivation: by default the PIN alone, otherwise the Trusted Profile too"),
    Noticed(
      "pin-survives-reset", in: "pin-entry.scn", of: "R31",
      by: "The Trusted Profile clears the failed entries, a reset does not"),
    Noticed(
      "pin-works-again", in: "pin-entry.scn", of: "S2",
      by: "An earlier PIN is named by what became of it: used"),
    Noticed(
      "reset-link-again", in: "reset.scn", of: "S3",
      by: "Anyone may ask and, with the token, complete; without it nobody"),
    Noticed(
      "one-time-password-stays", in: "time-limits.scn", of: "S3",
      by: "Hasło jednorazowe nie ma terminu: jest dobre, dopóki nie zostanie zmienione"),
    Noticed(
      "reset-any-time", in: "policies.scn", of: "S4",
      by: "reset-interval applies at once"),
    Noticed(
      "old-pin-stays-open", in: "desk.scn", of: "R31",
      by: "A new PIN supersedes the old one"),
    Noticed(
      "pin-never-expires", in: "pin-entry.scn", of: "R31",
      by: "An earlier PIN is named by what became of it: superseded, revoked, expired"),
    Noticed(
      "pin-any-number-of-tries", in: "next-step.scn", of: "R31",
      by: "PIN wygasł albo zablokowały go błędne próby: od nowa do rejestracji"),
    Noticed(
      "sign-in-never-locks", in: "policies.scn", of: "R31",
      by: "sign-in-tries and sign-in-lock apply at once"),
    Noticed(
      "session-survives-reset", in: "reset.scn", of: "S1",
      by: "The reset ends the session and the Trusted Profile, and revokes an open PIN"),
  ]

  static let folder = Repository.root.appending(path: "Tests/ProgramTests/Portal").path

  private func run(_ file: String, _ options: [String] = [], driver: String = "") throws -> ProgramRun {
    let path = AgainstTests.suite + "/" + file
    let against = "python3 '\(Self.folder)/driver.py' \(driver)"
    // The fixture's compiled modules are no part of the repository.
    return try Program.run(
      ["test", path, "--against", against] + options, input: Data(),
      environment: ["PYTHONDONTWRITEBYTECODE": "1"])
  }

  @Test(arguments: [
    ("walk-pin.scn", "✓ 1 scenario: 1 as expected ("),
    ("walk-trusted-profile.scn", "✓ 3 scenarios: 3 as expected ("),
    ("policies.scn", " as expected"), ("reset.scn", " as expected"), ("sign-in.scn", " as expected"),
  ])
  func itPasses(_ file: String, _ sum: String) throws {
    let run = try run(file)
    #expect(run.status == 0, "\(run.output)\(run.complaints)")
    #expect(run.output.contains(sum), "\(run.output)")
  }

  @Test(arguments: faults) func aScenarioNoticesTheFault(_ noticed: Noticed) throws {
    let run = try run(noticed.file, ["--name", noticed.scenario], driver: "--fault \(noticed.fault)")
    #expect(run.status == 1, "\(run.output)")
    #expect(run.output.contains(noticed.scenario.prefix(40)))
    let told = run.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(told.contains { $0.hasPrefix("expected (file): ") })
    #expect(told.contains { $0.hasPrefix("portal sample portal: ") })
    let procedure = try #require(told.first { $0.hasPrefix("procedure: ") })
    #expect(procedure.matches(of: #/[RSI][0-9]+/#).contains { $0.output == noticed.rule }, "\(procedure)")
  }

  @Test func everyFaultOfThePortalIsTried() throws {
    let text = try String(contentsOfFile: Self.folder + "/faults.py", encoding: .utf8)
    let faults = text.matches(of: #/(?m)^    "([a-z-]+)":/#).map { String($0.output.1) }
    #expect(faults == Self.faults.map(\.fault).sorted { order(faults, $0) < order(faults, $1) })
    #expect(faults.count >= 12)
  }

  private func order(_ faults: [String], _ fault: String) -> Int {
    faults.firstIndex(of: fault) ?? faults.count
  }

  /// What the procedure would do is told too, unless the file alone is to decide.
  @Test func whereTheFileExpectsNothingTheProcedureDoes() throws {
    let folder = try Folder()
    let path = try folder.write(
      "a.scn",
      """
      create-account akowalska "Anna Kowalska" pesel=01620300022
      akowalska: login
      akowalska: records
      """)
    let driver = "python3 '\(Self.folder)/driver.py' --fault records-while-inactive"
    let options = ["test", path, "--against", driver, "--report", "text"]
    let environment = ["PYTHONDONTWRITEBYTECODE": "1"]
    let both = try Program.run(options, input: Data(), environment: environment)
    #expect(both.status == 1)
    #expect(both.output.contains("procedure: refused account-inactive (R4)"), "\(both.output)")
    let alone = try Program.run(options + ["--only-expectations"], input: Data(), environment: environment)
    #expect(alone.status == 0, "\(alone.output)")
  }

  /// The driver of the article is whole, and short.
  @Test func theDriverOfTheArticleWorks() throws {
    let article = TestedDocument("Sources/ScenarioTesting/ScenarioTesting.docc/Against-a-Portal.md")
    let driver = try #require(article.blocks.first { $0.kind == "python" })
    let suite = try #require(article.blocks.first { $0.kind == "scn" })
    #expect(driver.lines.count < 60)
    let folder = try Folder()
    _ = try folder.write("driver.py", driver.text)
    _ = try folder.write("a.scn", suite.text)
    let run = try Program.run("test", "--against", "python3 driver.py", "a.scn", in: folder)
    #expect(run.status == 0, "\(run.output)\(run.complaints)")
    #expect(run.output.contains("✓ 2 scenarios: 1 as expected, 1 skipped"), "\(run.output)")
  }
}
