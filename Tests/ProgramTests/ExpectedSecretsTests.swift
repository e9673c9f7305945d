import Foundation
import TestSupport
import Testing

/// What a line expects is told beside what came of it: nothing that another scenario is handed.
@Suite struct ExpectedSecretsTests {
  @Test(
    "Where something else came", arguments: ["explain pin => count=", "anna: inbox => value="],
    [[], ["--output", "json"], ["--report", "tap"], ["--report", "junit"]])
  func told(_ line: String, _ options: [String]) throws {
    let folder = try Folder()
    let pin = try DrawnPIN.first(in: folder)
    _ = try folder.write("s.scn", DrawnPIN.scenarioWithSetup + "scenario \"Red\"\n  \(line)\(pin)\n")
    let run = try Program.run(["test", "s.scn"] + options, input: Data(), in: folder)
    #expect(run.status == 1)
    #expect(!(run.output + run.complaints).contains(pin), "\(run.output)")
  }
}
