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
}
