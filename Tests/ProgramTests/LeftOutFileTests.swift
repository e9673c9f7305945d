import Foundation
import TestSupport
import Testing

/// Files that there is nothing to run of, among others; and files whose names end in capitals.
@Suite struct LeftOutFileTests {
  private let folder: Folder

  init() throws {
    folder = try Folder()
    _ = try folder.write("a.scn", "scenario \"A\"\nprint a\n")
    _ = try folder.write("z.scn", "scenario \"Z\"\nprint z\n")
  }

  @Test(arguments: [
    ("# nothing\n", "b.scn:1: there is no scenario in the file"),
    ("scenario \"B\"\n", "b.scn:1: the scenario has no statement to carry out"),
    ("setup\nquit\nscenario \"B\"\nprint b\n", "b.scn:2: the setup quits, so no scenario would begin"),
  ])
  func theRestRunsAndTheStatusIsFour(_ text: String, _ told: String) throws {
    _ = try folder.write("b.scn", text)
    let result = try Program.run("test", "*.scn", in: folder)
    #expect(result.status == 4 && result.complaints == "konto: \(told)\n")
    #expect(
      result.output == """
        ✓ a.scn  1 scenario
        ✓ z.scn  1 scenario

        ✗ 2 scenarios: 2 as expected (2 statements)

        """)
    let report = try Program.run("test", "*.scn", "--report", "text", in: folder)
    #expect(report.output.contains("\n✗ \(told)\n✗ 2 scenarios"))
    let run = try Program.run("run", "a.scn", "b.scn", "z.scn", in: folder)
    #expect(run.status == 4 && run.output.contains("✓ 2 scenarios") && run.complaints == "konto: \(told)\n")
    #expect(try Program.run("test", ".", "--list", in: folder).status == 4)
  }

  @Test func whatIsNotAsExpectedWeighsMore() throws {
    _ = try folder.write("b.scn", "")
    _ = try folder.write("c.scn", "clock => refused\n")
    #expect(try Program.run("test", ".", in: folder).status == 1)
    #expect(try Program.run("run", "b.scn", "c.scn", in: folder).status == 1)
  }

  @Test func aMistakeStillKeepsEverythingFromRunning() throws {
    _ = try folder.write("b.scn", "")
    _ = try folder.write("c.scn", "pritn\n")
    let result = try Program.run("test", ".", in: folder)
    #expect(result.status == 2 && result.output.isEmpty)
  }

  @Test func everyReportTellsOfTheFileAndOfTheRest() throws {
    _ = try folder.write("b.scn", "")
    let rest = [
      "json": #""as-expected":2"#, "junit": #"name="Z""#, "tap": "ok 1 - Z", "github": "2 as expected",
      "html": "z.scn", "text": "z.scn",
    ]
    for (format, part) in rest {
      let result = try Program.run("test", ".", "--report", format, in: folder)
      #expect(result.status == 4)
      #expect(result.output.contains("b.scn") && result.output.contains(part), "\(format)")
      #expect(result.output.contains("there is no scenario in the file"), "\(format)")
    }
  }

  @Test(arguments: [["./"], ["*.[sS][cC][nN]"]]) func capitalsInTheNameMakeNoDifference(_ paths: [String])
    throws
  {
    for name in ["a", "z"] { _ = try folder.write(name + ".scn", "scenario \"\(name)\"\n  print a\n") }
    _ = try folder.write("B.SCN", "scenario \"B\"\n\n\nprint   b\n")
    let result = try Program.run(["test", "--list"] + paths, input: Data(), in: folder)
    #expect(
      result.lines.map { $0.prefix { $0 != ":" }.split(separator: "/").last } == ["B.SCN", "a.scn", "z.scn"])
    #expect(
      try Program.run(["fmt", "--check"] + paths, input: Data(), in: folder).output.hasSuffix("B.SCN\n"))
    #expect(try Program.run(["check"] + paths, input: Data(), in: folder).status == 0)
  }
}
