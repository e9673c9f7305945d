import Foundation
import TestSupport
import Testing

/// `konto explore --goal` and `--cover`.
@Suite struct ExploreRunTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func explore(_ arguments: String...) throws -> ProgramRun {
    try Program.run(["explore"] + arguments, input: Data(), in: folder)
  }

  @Test(arguments: ["pl", "en"]) func whatIsFoundRuns(_ language: String) throws {
    #expect(try explore("--goal", "akowalska: status=active", "-o", "a.scn", "--lang", language).status == 0)
    #expect(try Program.run(["test", "a.scn"], input: Data(), in: folder).status == 0)
    #expect(try Program.run(["fmt", "--check", "a.scn"], input: Data(), in: folder).status == 0)
  }

  @Test func withoutAFileItIsPrinted() throws {
    let result = try explore("--goal", "refused facility-unknown", "--lang", "en")
    #expect(result.status == 0)
    #expect(result.lines.first == #"# konto explore --goal "refused facility-unknown""#)
    #expect(result.complaints.contains("steps: 1"))
  }

  @Test func aHyphenIsStandardOutput() throws {
    let result = try explore("--goal", "refused facility-unknown", "-o", "-", "--lang", "en")
    #expect(result.status == 0 && result.lines.first?.hasPrefix("# konto explore") ?? false)
    #expect(!FileManager.default.fileExists(atPath: folder.file("-").path))
  }

  @Test(
    "A goal that says nothing, or not quite, is told how it is written",
    arguments: [
      ("", "such as 'refused pin-exhausted'"), ("  ", "such as 'refused pin-exhausted'"),
      ("pin-wrong", "--goal 'refused pin-wrong'"), ("Pin-Wrong", "--goal 'refused pin-wrong'"),
      ("refused Pin-Wrong", "did you mean: pin-wrong?"), ("status=aktiv", "can be: active, inactive"),
    ])
  func badGoals(_ goal: String, _ advice: String) throws {
    let result = try explore("--goal", goal, "--lang", "en")
    #expect(result.status == 2 && result.complaints.contains(advice))
  }

  @Test func itTakesThePlaceOfItsOwnAlone() throws {
    _ = try folder.write("mine.scn", "scenario \"mine\"\n  clock\n")
    let before = try Data(contentsOf: folder.file("mine.scn"))
    #expect(try explore("--goal", "ok", "-o", "mine.scn").status == 3)
    #expect(try Data(contentsOf: folder.file("mine.scn")) == before)
    for _ in 1...2 { #expect(try explore("--goal", "ok", "-o", "found.scn").status == 0) }
  }

  @Test func whatCannotBeReachedIsToldWithTheReason() throws {
    let result = try explore("--goal", "support: refused pin-wrong", "--lang", "en", "-o", "a.scn")
    #expect(result.status == 1)
    #expect(
      result.complaints.contains("only what patients do leads to such a result, not what support does."))
    let polish = try explore("--goal", "support: refused pin-wrong", "--lang", "pl", "-o", "a.scn")
    #expect(polish.complaints.contains("prowadzą tylko czynności pacjentów, a nie wsparcia."))
    #expect(!FileManager.default.fileExists(atPath: folder.file("a.scn").path))
    #expect(try explore("--goal", "refused pin-used", "--steps", "1").status == 1)
  }

  @Test(arguments: ["pl", "en"]) func aSuiteIsAFolderOfFilesThatRun(_ language: String) throws {
    #expect(try explore("--cover", "policies", "-o", "suite", "--lang", language).status == 0)
    #expect(try Program.run(["test", "suite"], input: Data(), in: folder).status == 0)
    #expect(try Program.run(["fmt", "--check", "suite"], input: Data(), in: folder).status == 0)
    let more = try explore("--cover", "policies", "-o", "more", "--extend", "suite", "--lang", language)
    #expect(more.status == 0)
    #expect(!FileManager.default.fileExists(atPath: folder.file("more/policies.scn").path))
  }

  @Test func aSuiteReplacesNothingOfAnybodyElse() throws {
    _ = try folder.write("policies.scn", "scenario \"mine\"\n  clock\n")
    #expect(try explore("--cover", "policies", "-o", ".").status == 3)
    #expect(try String(contentsOf: folder.file("policies.scn"), encoding: .utf8).contains("mine"))
  }

  @Test func usage() throws {
    #expect(try explore("--cover", "policies", "-o", "-").status == 2)
    #expect(try explore("--policy", "pin-tries=3").status == 2)
    #expect(try explore("--cover", "policies").status == 2)
    #expect(try explore("--cover", "polices", "-o", "a").status == 2)
    #expect(try explore("--cover", "policies", "-o", "a", "tests").status == 2)
    #expect(try explore("--cover", "policies", "--goal", "ok", "-o", "a").status == 2)
    #expect(try explore("--goal", "status=activ").status == 2)
    #expect(try explore("--goal", "ok", "--policy", "pin-tries").status == 2)
    #expect(try explore("--goal", "ok", "--steps", "0").status == 2)
    #expect(try explore("--goal", "ok", "more").status == 2)
  }

  @Test("A suite goes into a folder; whatever else it is told to go into is told before the search")
  func noFolder() throws {
    _ = try folder.write("notes", "mine")
    let result = try explore("--cover", "codes", "-o", "notes")
    #expect(result.status == 3 && result.complaints.contains("not a folder"), "\(result.complaints)")
    #expect(try explore("--cover", "codes", "-o", "none/suite").status == 3)
    #expect(try explore("--cover", "policies", "-o", "fresh/").status == 0)
  }
}
