import Foundation
import TestSupport
import Testing

/// A row of a CSV is named by its line there, in every report, and chosen by that name.
@Suite struct TableRowChoiceTests {
  private static let csv = "who,count\r\nanna,0\r\n\"be\r\nata\",1\r\ncelina,0\r\n"
  private static let suite = """
    scenario "Of $who"
      accounts => count=$count
    examples from "data/rows.csv"
    scenario "Other"
      accounts

    """

  private let folder: Folder

  init() throws {
    folder = try Folder()
    _ = try folder.write("suite/data/rows.csv", Self.csv)
    _ = try folder.write("suite/a.scn", Self.suite)
    _ = try folder.write("suite/none.scn", "scenario \"Nothing of it\"\n  accounts\n")
    _ = try folder.write("suite/wrong.scn", "acounts\n")
  }

  private func test(_ arguments: String...) throws -> ProgramRun {
    try Program.run(["test"] + arguments, input: Data(), in: folder)
  }

  @Test func byTheTableAlone() throws {
    let run = try test("suite/data/rows.csv:3")
    #expect(run.status == 1 && run.output.contains("1 scenario: 0 as expected, 1 not"), "\(run.output)")
    #expect(try test("suite/data/rows.csv:2", "./suite/data/rows.csv:5").output.contains("2 scenarios: 2 as"))
    #expect(
      try test("suite/data/rows.csv:2", "--list").lines.map { $0.prefix(24) } == ["suite/data/rows.csv:2  O"])
  }

  /// A line inside a row, or none of a row, is no row.
  @Test(arguments: ["1", "4", "9"]) func aLineWithoutARow(_ line: String) throws {
    let run = try test("suite/data/rows.csv:" + line)
    #expect(run.status == 4)
    #expect(run.complaints.contains("suite/data/rows.csv:\(line): there is no scenario at this line"))
  }

  @Test func besideOthers() throws {
    #expect(try test("suite/a.scn:4", "suite/data/rows.csv:2").output.contains("2 scenarios: 2 as expected"))
    #expect(
      try test("suite/a.scn", "suite/data/rows.csv:2").output.contains("4 scenarios: 3 as expected, 1 not"))
    #expect(
      try test("suite/a.scn:3").output.contains("3 scenarios: 2 as expected, 1 not"), "the table's header")
  }

  @Test func ofATableThatNobodyHas() throws {
    _ = try folder.write("suite/alone.csv", "a\n1\n")
    let run = try test("suite/alone.csv:2")
    #expect(run.status == 4 && run.complaints.contains("suite/alone.csv:2"), "\(run.complaints)")
  }

  @Test(arguments: ["text", "tap", "junit", "json", "html", "github", "markdown"])
  func onePlaceForIt(_ report: String) throws {
    let run = try test("suite/data/rows.csv:3", "--report", report)
    let told = run.output
    switch report {
    case "junit": #expect(told.contains(#"file="suite/data/rows.csv" line="3""#))
    case "json": #expect(told.contains(#""row-place":{"file":"suite/data/rows.csv","line":3}"#), "\(told)")
    case "tap", "github": break
    case _: #expect(told.contains(report == "markdown" ? "rows.csv\\:3" : "rows.csv:3"), "\(told)")
    }
    #expect(!told.contains("suite/a.scn:3"), "\(told)")
    #expect(!told.contains("suite/a.scn:1 "), "\(told)")
  }

  @Test func inATranscript() throws {
    let run = try Program.run(["run", "suite/a.scn"], input: Data(), in: folder)
    #expect(run.output.contains("━━ Of anna  suite/data/rows.csv:2"), "\(run.output)")
  }
}
