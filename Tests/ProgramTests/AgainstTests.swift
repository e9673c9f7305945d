import Foundation
import TestSupport
import Testing

/// `konto test --against`: a suite on the portal behind a driver.
@Suite struct AgainstTests {
  /// konto itself as a driver, which draws otherwise than the reference.
  static let konto = "'\(Program.path)' drive --seed 7"
  static let suite = Repository.root.appending(path: "scripts/scenarios").path

  @Test func kontoPassesItsOwnSuiteWithAnyNumberOfJobs() throws {
    let one = try Program.run("test", "--against", Self.konto, "-j", "1", "--tags", "not undo", Self.suite)
    #expect(one.status == 0, "\(one.output.suffix(2000)) \(one.complaints)")
    #expect(!one.output.contains("skipped"))
    let eight = try Program.run("test", "--against", Self.konto, "-j", "8", "--tags", "not undo", Self.suite)
    #expect(eight.status == 0)
    #expect(eight.output == one.output)
  }

  /// What has happened on a portal has happened.
  @Test(arguments: ["undo", "redo", "checkpoint a", "restore a"])
  func nothingIsTakenBackThere(_ line: String) throws {
    let folder = try Folder()
    _ = try folder.write("a.scn", "checkpoint a\nfacility brzoza \"Szpital\"\nundo\n\(line)\n")
    _ = try folder.write("b.scn", "facility brzoza \"Szpital\"\n\(line)\n")
    for file in ["a.scn", "b.scn"] {
      let run = try Program.run(["test", "--against", Self.konto, file], input: Data(), in: folder)
      #expect(run.status == 4 && run.output.contains("skipped"), "\(run.output)")
    }
  }

  @Test(arguments: [
    ["--driver-timeout", "5s"], ["--only-expectations"], ["--require-all"],
    ["--against", ""], ["--against", "  "], ["--against", "python3 'open"], ["--against"],
    ["--against", "true", "--mutate"], ["--against", "true", "--update"],
    ["--against", "true", "--driver-timeout", "0s"], ["--against", "true", "--driver-timeout", "soon"],
    ["--against", "true", "--against", "false"],
  ])
  func whatCannotBeAsked(_ options: [String]) throws {
    let folder = try Folder()
    _ = try folder.write("a.scn", "nobody: login => refused bad-credentials\n")
    let result = try Program.run(["test", "a.scn"] + options, input: Data(), in: folder)
    #expect(result.status == 2, "\(options) \(result.output)")
    #expect(result.output.isEmpty)
  }

  /// A message that comes later lies on top of the password in the inbox there.
  @Test(arguments: ["akowalska: forgot-password", "support: forgot-password login=01620300022"])
  func aPasswordThatNobodyHasReadIsNotTakenForAToken(_ request: String) throws {
    let folder = try Folder()
    _ = try folder.write(
      "a.scn",
      """
      create-account akowalska "Anna Kowalska" pesel=01620300022
      akowalska: forgot-password
      akowalska: reset-password
      wait 25h
      \(request)
      akowalska: login => screen=change-password
      """)
    let run = try Program.run("test", "--against", Self.konto, "a.scn", in: folder)
    #expect(run.status == 0, "\(run.output)")
  }

  /// The inbox keeps a one-time password when it has been replaced.
  @Test func aPasswordThatWasReplacedIsNotTakenFromTheInboxAgain() throws {
    let folder = try Folder()
    _ = try folder.write(
      "a.scn",
      """
      create-account akowalska "Anna Kowalska" pesel=01620300022
      akowalska: forgot-password
      akowalska: reset-password
      akowalska: login
      akowalska: change-password new=Wiosna-2026
      akowalska: inbox
      akowalska: login => screen=home
      """)
    let run = try Program.run("test", "--against", Self.konto, "a.scn", in: folder)
    #expect(run.status == 0, "\(run.output)")
  }

  /// What a portal draws is its own: the name stands for its PIN there, and for the procedure's here.
  @Test func aNameStandsForEachWorldsOwnSecret() throws {
    let folder = try Folder()
    _ = try folder.write(
      "a.scn",
      """
      facility brzoza "Szpital pod Brzozą"
      create-account akowalska "Anna Kowalska" pesel=01620300022
      akowalska: login
      akowalska: come brzoza
      akowalska: present
      clerk@brzoza: issue-pin akowalska -> pin
      akowalska: activate pin=$pin => status=active
      """)
    _ = try folder.write("driver.sh", "tee asked | '\(Program.path)' drive --seed 7 | tee answered\n")
    let run = try Program.run("test", "--against", "bash driver.sh", "a.scn", in: folder)
    #expect(run.status == 0, "\(run.output)")
    let answered = try String(contentsOf: folder.file("answered"), encoding: .utf8)
    let asked = try String(contentsOf: folder.file("asked"), encoding: .utf8)
    let issued = try #require(answered.firstMatch(of: #/"value":"([0-9]{8})"/#)).output.1
    let typed = try #require(asked.firstMatch(of: #/"pin":"([0-9]{8})"/#)).output.1
    #expect(issued == typed)
    let here = try Program.run("a.scn", "--output", "json", in: folder)
    #expect(here.status == 0 && !here.output.contains(issued))
    // The words of a driver that fails afterwards hide it.
    _ = try folder.write("driver.sh", "tee >(cat >&2) | '\(Program.path)' drive --seed 7 | head -n 9\n")
    let report = try Program.run(
      "test", "--against", "bash driver.sh", "a.scn", "--report", "json", in: folder)
    #expect(!report.output.contains(issued) && !report.complaints.contains(issued))
  }
}
