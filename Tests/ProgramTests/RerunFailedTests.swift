import Foundation
import TestSupport
import Testing

/// `--rerun-failed` after a file that failed is gone: nobody knows whether it would fail under another name.
@Suite struct RerunFailedTests {
  private let folder: Folder
  private let home: Folder

  init() throws {
    (folder, home) = (try Folder(), try Folder())
    _ = try folder.write("s/a.scn", "scenario \"A\"\nclock => refused\n")
    _ = try folder.write("s/b.scn", "scenario \"B\"\nclock => refused\n")
    #expect(try test("s").status == 1)
    try FileManager.default.moveItem(at: folder.file("s/a.scn"), to: folder.file("s/c.scn"))
    _ = try folder.write("s/b.scn", "scenario \"B\"\nclock => ok\n")
  }

  private func test(_ arguments: String...) throws -> ProgramRun {
    try Program.run(
      ["test"] + arguments, input: Data(), environment: ["XDG_STATE_HOME": home.url.path], in: folder)
  }

  private static let told =
    "konto: s/a.scn: the file in which something failed the last time is no longer here; "
    + "run the whole folder that it was in\n"

  @Test(arguments: [[], ["."], ["s"]]) func aFileThatIsGoneIsTold(_ paths: [String]) throws {
    let result = try Program.run(
      ["test", "--rerun-failed"] + paths, input: Data(), environment: ["XDG_STATE_HOME": home.url.path],
      in: folder)
    #expect(result.status == 4 && result.complaints == Self.told && result.output.isEmpty)
  }

  @Test func aRunOfAnotherPartDoesNotForgetIt() throws {
    #expect(try test("s/b.scn").status == 0)
    #expect(try test("--rerun-failed").complaints == Self.told)
    #expect(try test("s", "--name", "B").status == 0)
    #expect(try test("--rerun-failed").complaints == Self.told)
    #expect(try test("s/b.scn", "--rerun-failed").status == 4)
  }

  @Test func aRunOfTheWholeFolderFindsItUnderItsNewName() throws {
    #expect(try test(".").status == 1)
    let again = try test("--rerun-failed")
    #expect(again.status == 1 && again.output.hasPrefix("✗ s/c.scn"))
  }

  /// The PIN is the same at each run, so that a title may hold it.
  @Test func aTitleWithAPINIsKnownAgainAndNotKept() throws {
    let steps = """
      facility brzoza "P"
      create-account anna "Anna Kowalska" pesel=01620300022
      anna: come brzoza
      anna: present
      clerk@brzoza: issue-pin

      """
    _ = try folder.write("t/p.scn", steps)
    let slip = try Program.run("run", "t/p.scn", in: folder).output
    let pin = try #require(slip.firstMatch(of: /│ +(\d{4}) (\d{4}) +│/)).output
    for title in ["\(pin.1)\(pin.2)", "\(pin.1) \(pin.2)"] {
      let text = "scenario \"Of \(title)\"\n\(steps)clock => refused\nscenario \"Green\"\nclock\n"
      _ = try folder.write("t/p.scn", text)
      #expect(try test("t").status == 1)
      for _ in 0...1 {
        let again = try test("t", "--rerun-failed")
        #expect(again.status == 1 && again.output.contains("Of •••") && again.output.contains("1 scenario:"))
        let kept = try String(contentsOf: home.file("konto/last-test.json"), encoding: .utf8)
        #expect(kept.contains("Of •••") && !kept.contains(pin.1) && !kept.contains(pin.2), "\(kept)")
      }
      _ = try folder.write("t/p.scn", text.replacing("Of ", with: "By "))
      let gone = try test("t", "--rerun-failed")
      #expect(gone.status == 4 && gone.complaints.contains("“Of •••”"), "\(gone)")
    }
  }
}
