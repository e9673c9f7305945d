import Foundation
import TestSupport
import Testing

/// What a portal has handed out is repeated nowhere: not behind the scenario that was given it, and not by a driver that was
/// started anew.
@Suite struct PortalSecretsTests {
  private static let driver = """
    import sys, json
    for line in sys.stdin:
        request = json.loads(line)
        answer = {"id": request["id"], "result": "ok"}
        if request["request"] == "hello":
            answer = {"id": request["id"], "version": 1, "name": "portal", "clock": "settable"}
        if request["request"] == "act":
            verb = request["verb"]
            if verb == "issue-pin":
                answer.update(value="77665544", fields={"account": "akowalska"})
            elif verb == "facilities":
                answer = {"id": request["id"], "result": "error", "message": "boom 7766-5544"}
            elif verb == "accounts":
                answer = {"id": request["id"], "result": "unsupported", "message": "no 77665544"}
            elif verb == "verify":
                print("last 77665544", file=sys.stderr, flush=True)
                sys.exit(3)
        print(json.dumps(answer), flush=True)

    """

  private static let scenarios = """
    scenario "a"
      facility brzoza "B"
      create-account akowalska "Anna Kowalska" pesel=01620300022
      akowalska: come brzoza
      akowalska: present document=id-card number=ZZZ500000
      clerk@brzoza: issue-pin -> pin
    scenario "b 77665544"
      facilities
    scenario "c" tags=c77665544
      verify => entries=77665544
    scenario "d"
      accounts => count=77665544
    scenario "e"
      facility x "77665544" => refused
    scenario "f"
      verify

    """

  @Test(arguments: [[], ["text"], ["json"], ["junit"], ["tap"], ["html"]])
  func told(_ report: [String]) throws {
    let folder = try Folder()
    _ = try folder.write("driver.py", Self.driver)
    _ = try folder.write("a.scn", Self.scenarios)
    let options = report.flatMap { ["--report", $0] }
    let run = try Program.run(
      ["test", "a.scn", "--against", "python3 driver.py"] + options, input: Data(),
      in: folder)
    let told = run.output + run.complaints
    #expect(run.status == 1, "\(told)")
    #expect(told.contains("•••"), "\(told)")
    for form in ["77665544", "7766 5544", "7766-5544"] { #expect(!told.contains(form), "\(told)") }
  }
}
