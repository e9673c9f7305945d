import Foundation
import TestSupport
import Testing

/// What a line expects is told beside what came of it: nothing that another scenario is handed.
@Suite struct ExpectedSecretsTests {
  private static let green = """
    setup
      facility brzoza "Szpital pod Brzozą"
      create-account anna "Anna Kowalska" pesel=01620300022

    scenario "Green"
      anna: come brzoza
      anna: present
      clerk@brzoza: issue-pin -> pin
      print "PIN=$pin."

    """

  @Test(
    "Where something else came", arguments: ["explain pin => count=", "anna: inbox => value="],
    [[], ["--output", "json"], ["--report", "tap"], ["--report", "junit"]])
  func told(_ line: String, _ options: [String]) throws {
    let folder = try Folder()
    _ = try folder.write("s.scn", Self.green)
    let drawn = try Program.run("run", "s.scn", in: folder).output
    let pin = String(try #require(drawn.firstMatch(of: /PIN=(\d{8})\./)).1)
    _ = try folder.write("s.scn", Self.green + "scenario \"Red\"\n  \(line)\(pin)\n")
    let run = try Program.run(["test", "s.scn"] + options, input: Data(), in: folder)
    #expect(run.status == 1)
    #expect(!(run.output + run.complaints).contains(pin), "\(run.output)")
  }
}
