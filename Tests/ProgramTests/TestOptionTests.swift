import Foundation
import TestSupport
import Testing

/// `konto test`: the options of a suite that grows.
@Suite struct TestOptionTests {
  private let folder: Folder

  init() throws {
    folder = try Folder()
    _ = try folder.write(
      "a.scn",
      "scenario \"A\" tags=pin\nclock => value=2026-01-05T08:01\nnobody: inbox => ok\nclock => refused\n"
        + "cleanup\nclock => refused\nclock => refused\n")
    _ = try folder.write(
      "b.scn", "scenario \"B $n\"\nprint $n\nexamples\nn\n1\n2\n3\nscenario \"C\"\nclock => ok\n")
    _ = try folder.write("warned.scn", "scenario \"W\"\nset x 1\nclock => ok\n")
    _ = try folder.write("red.scn", "clock => refused\n")
  }

  private func run(_ arguments: String...) throws -> ProgramRun {
    try Program.run(["test"] + arguments, input: Data(), in: folder)
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: folder.file(name), encoding: .utf8)
  }

  @Test func aScenarioGoesOn() throws {
    let first = try run("a.scn")
    #expect(first.output.contains("a.scn:2") && !first.output.contains("✗ a.scn:3"))
    let all = try run("a.scn", "--keep-going")
    #expect(all.status == 1)
    for place in ["✗ a.scn:2", "✗ a.scn:3", "✗ a.scn:4", "✗ cleanup, a.scn:6", "✗ cleanup, a.scn:7"] {
      #expect(all.output.contains(place), "\(place)")
    }
    #expect(all.output.contains("✗ 1 scenario: 0 as expected, 1 not (5 statements)"))
    let json = try run("a.scn", "--keep-going", "--report", "json").output
    #expect(json.matches(of: #/"block":/#).count == 5)
  }

  @Test(arguments: [["--fail-fast"], ["--update"], ["--against", "true"]])
  func goingOnExcludes(_ options: [String]) throws {
    let result = try Program.run(["test", "a.scn", "--keep-going"] + options, input: Data(), in: folder)
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(result.complaints.hasPrefix("Error: --keep-going cannot be combined with"))
  }

  @Test func partsAreDealtInTurn() throws {
    func places(_ shard: String, _ more: String...) throws -> [String] {
      try Program.run(
        ["test", "b.scn", "warned.scn", "--list", "--shard", shard] + more, input: Data(), in: folder
      )
      .lines.map { $0.components(separatedBy: "  ")[0] }
    }
    #expect(try places("1/2") == ["b.scn:5", "b.scn:7", "warned.scn:1"])
    #expect(try places("2/2") == ["b.scn:6", "b.scn:8"])
    #expect(try Set(places("1/2", "--shuffle")) == Set(places("1/2")))
    #expect(try places("2/2", "--name", "b ") == ["b.scn:6"])
    #expect(try run("b.scn", "--shard", "2/3", "--repeat", "2").output.contains("✓ 2 scenarios"))
  }

  @Test(arguments: [
    "0/2", "3/2", "1/0", "1", "1/2/3", "+1/2", "-1/2", "1/x", "", "/", "99999999999999999999/1",
  ])
  func noPart(_ shard: String) throws {
    let result = try run("b.scn", "--shard", shard)
    #expect(result.status == 2 && result.output.isEmpty, "\(result.complaints)")
  }

  @Test func aPartWithoutAScenarioIsNothing() throws {
    let result = try run("b.scn", "--shard", "5/5")
    #expect(result.status == 4 && result.output.isEmpty)
    #expect(result.complaints == "konto: no scenario falls to the shard 5/5; dealt out: 4 scenarios\n")
  }

  @Test(arguments: [
    ["b.scn", "--shard", "5/5"], ["b.scn", "--name", "nobody"], ["none"], [], ["b.scn", "none"],
  ])
  func nothingMayBeAllowed(_ arguments: [String]) throws {
    try FileManager.default.createDirectory(at: folder.file("none"), withIntermediateDirectories: true)
    let reports = ["--report", "tap13=r.tap", "--report", "junit=r.xml", "--report", "json=r.json"]
    #expect(try Program.run(["test"] + arguments, input: Data(), in: folder).status == 4)
    let result = try Program.run(
      ["test", "--allow-nothing"] + arguments + reports, input: Data(), in: folder)
    #expect(result.status == 0, "\(result.complaints)")
    #expect(!result.complaints.isEmpty)
    #expect(try text("r.json").contains(#""green":true"#))
    #expect(try text("r.xml").contains(#"failures="0" errors="0""#))
    #expect(try !text("r.tap").contains("not ok"))
    #expect(try run("red.scn", "none", "--allow-nothing").status == 1)
  }

  @Test func whatCheckWarnsOfIsRed() throws {
    #expect(try run("warned.scn").status == 0)
    let result = try run("warned.scn", "--strict", "--report", "junit=r.xml", "--report", "json=r.json")
    #expect(result.status == 1)
    #expect(result.complaints.hasPrefix("warned.scn:2:5: warning: nothing uses the name $x"))
    #expect(try text("r.xml").contains(#"<property name="unused-name" value="warned.scn:2:5: "#))
    #expect(try text("r.json").contains(#""green":false"#))
    #expect(try run("b.scn", "--strict").status == 0)
    let input = try Program.run("test", "-", "--strict", input: try text("warned.scn"), in: folder)
    #expect(input.status == 1 && input.complaints.hasPrefix("-:2:5: warning"))
  }

  /// Who acts at first, and what names stand for, is as in the run.
  @Test func whatIsWarnedOfIsOfTheRun() throws {
    _ = try folder.write("seed.scn", "scenario \"S\"\n  seed 4 => refused not-allowed\n")
    let support = try run("seed.scn", "--strict", "--as", "support")
    #expect(support.status == 0, "\(support.output)\(support.complaints)")
    _ = try folder.write("seeds.scn", "scenario \"S\"\n  seed 4\n")
    #expect(try run("seeds.scn", "--strict").status == 0)
    #expect(try run("seeds.scn", "--strict", "--as", "support").complaints.contains("not-allowed"))
    _ = try folder.write("given.scn", "scenario \"S\"\n  accounts -> x=count => count=$n\n")
    let given = try run("given.scn", "--strict", "--set", "n=0")
    #expect(given.status == 1 && given.complaints.contains("nothing uses the name $x"))
  }

  @Test func theCoverageInNumbers() throws {
    let result = try run("b.scn", "--coverage-summary")
    #expect(result.status == 0)
    #expect(result.lines.prefix(2).map { $0.prefix(9) } == ["Coverage ", "  · rules"])
    #expect(result.lines.count == 7, "\(result.output)")
  }
}
