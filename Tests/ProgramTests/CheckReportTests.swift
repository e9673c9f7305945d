import Foundation
import FoundationXML
import TestSupport
import Testing

/// `konto check --report`: what is found, told to CI servers.
@Suite struct CheckReportTests {
  private let folder: Folder

  init() throws {
    folder = try Folder()
    _ = try folder.write("good.scn", "clock => ok\n")
    _ = try folder.write("warned.scn", "scenario \"W <&> ł\"\nset x 1\nprint \"a\"\n")
    _ = try folder.write("wrong.scn", "pritn a\nclock => ok\n")
  }

  private func run(_ arguments: String...) throws -> ProgramRun {
    try Program.run(["check"] + arguments, input: Data(), in: folder)
  }

  @Test func annotations() throws {
    let result = try run("good.scn", "warned.scn", "wrong.scn", "--report", "github")
    #expect(result.status == 2 && result.complaints.isEmpty)
    #expect(
      result.lines == [
        "::notice file=warned.scn,line=1,col=10,title=expects-nothing::"
          + "the scenario expects nothing: there is no => in it",
        "::warning file=warned.scn,line=2,col=5,title=unused-name::nothing uses the name $x after this line",
        "::error file=wrong.scn,line=1,col=1,title=unknown-verb::unknown verb “pritn”; did you mean: print?",
        "::notice title=konto check::1 error, 1 warning, 1 note (3 files checked)",
      ])
  }

  @Test func theOthersAgree() throws {
    let reports = ["--report", "junit=r.xml", "--report", "json=r.json"]
    let result = try Program.run(
      ["check", "good.scn", "warned.scn", "wrong.scn", "missing.scn"] + reports, input: Data(), in: folder)
    #expect(result.status == 3 && result.complaints.contains("1 error, 1 warning, 1 note (3 files checked)"))
    let data = try Data(contentsOf: folder.file("r.json"))
    let document = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(
      document["summary"] as? [String: Int] == ["files": 3, "errors": 1, "warnings": 1, "notes": 1])
    #expect((document["findings"] as? [Any])?.count == 3 && (document["obstacles"] as? [Any])?.count == 1)
    let xml = try String(contentsOf: folder.file("r.xml"), encoding: .utf8)
    #expect(xml.contains(#"<testsuites name="konto check" tests="5" failures="1" errors="2" skipped="0""#))
    let cases = xml.matches(of: #/<testcase name="([^"]*)" classname="([^"]*)"/#).map { "\($0.1) \($0.2)" }
    #expect(cases.count == 5 && Set(cases).count == 5)
    _ = try XMLDocument(data: Data(xml.utf8))
  }

  @Test(arguments: [
    ["--report", "tap"], ["--report", "json", "--report", "junit"], ["--report", "json", "--output", "json"],
    ["--report", "json=x", "--report", "github=x"],
  ])
  func notAtOnce(_ options: [String]) throws {
    #expect(try Program.run(["check", "good.scn"] + options, input: Data(), in: folder).status == 2)
  }

  @Test func aReportTakesThePlaceOfNothingElse() throws {
    #expect(try run("good.scn", "--report", "junit=warned.scn").status == 3)
    let good = try run("good.scn", "--report", "junit=r.xml")
    #expect(good.status == 0)
    #expect(try run("good.scn", "--report", "junit=r.xml").status == 0)
  }
}
