import Foundation
import TestSupport
import Testing

/// `--set` and `--set-from`, from the command line to the reports.
@Suite struct GivenNamesTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func run(_ suite: String, _ arguments: [String]) throws -> ProgramRun {
    _ = try folder.write("a.scn", suite)
    return try Program.run(arguments, input: Data(), in: folder)
  }

  private func test(_ suite: String, _ options: String...) throws -> ProgramRun {
    try run(suite, ["test", "a.scn"] + options)
  }

  @Test func everyScenarioKnowsThem() throws {
    _ = try folder.write("n.json", "{\"who\": \"anna\", \"n\": 1, \"greeting\": \"ż \\\" $x\"}")
    let suite = """
      setup
      create-account $who "Anna Kowalska" pesel=01620300022
      scenario "Of $who"
      accounts => count=$n
      print "$greeting"
      scenario "B"
      accounts => count=$n
      """
    let run = try test(suite, "--set-from", "n.json")
    #expect(run.status == 0, "\(run.output)\(run.complaints)")
    #expect(try test(suite, "--set-from", "n.json", "--set", "n=2").output.contains("count=2    count=1"))
    #expect(try test(suite).status == 2, "nobody sets them")
    #expect(try self.run(suite, ["check", "a.scn"]).status == 2)
    #expect(try self.run(suite, ["check", "a.scn", "--set-from", "n.json"]).status == 0)
    #expect(try self.run(suite, ["check", "a.scn", "--set", "who=anna", "--set", "n=1"]).status == 2)
  }

  /// A row's own name, a line's own and an include's shadow them.
  @Test func ownNamesShadowThem() throws {
    _ = try folder.write("part.scn", "accounts => count=$n\n")
    let suite = """
      scenario "Row $n"
      accounts => count=$n
      examples
      n
      0
      scenario "Line"
      set n 0
      accounts => count=$n
      scenario "Included"
      include "part.scn" n=0
      """
    let run = try test(suite, "--set", "n=7")
    #expect(run.status == 0, "\(run.output)\(run.complaints)")
    #expect(run.output.contains("3 scenarios"))
  }

  @Test func secretsAmongThemAreHidden() throws {
    _ = try folder.write("n.json", "{\"pw\": \"Tajne-haslo-5\"}")
    let suite = """
      scenario "With $pw"
      create-account anna "Anna Kowalska" pesel=01620300022 password=$pw
      anna: login password="${pw}-x" => ok
      """
    for format in ["text", "json", "junit", "tap", "tap13", "html", "github", "markdown"] {
      let run = try test(suite, "--set-from", "n.json", "--report", format)
      #expect(run.status == 1)
      #expect(!run.output.contains("haslo-5") && !run.complaints.contains("haslo-5"), "\(format)")
    }
  }

  static let values = ["", " ", "a b", "=", "a=b=c", "\"", "\\", "$x", "#", "->", "=>", "ż 😀", "\t", "'\n'"]

  /// Any text but control characters is a value as it is.
  @Test(arguments: values) func anyTextIsAValue(_ value: String) throws {
    let suite = "print \"$v\"\n"
    #expect(try test(suite, "--set", "v=" + value).status == 0)
    let json = try JSONSerialization.data(withJSONObject: ["v": value])
    try json.write(to: folder.file("n.json"))
    #expect(try test(suite, "--set-from", "n.json").status == 0)
  }

  @Test(arguments: [
    ("{\"n\": true}", "n.json:1:7: error: "), ("[1]", "n.json:1:1: error: "), ("", "n.json:1:1: error: "),
    ("{\"n\": {}}", "n.json:1:7: error: "), ("{\"n\": 1,\n \"n\": 2}", "n.json:2:2: error: "),
    ("{\"n\": \"\\u0000\"}", "n.json:1:8: error: "), ("\u{1}", "n.json:1:1: error: "),
  ])
  func aFileThatIsNone(_ text: String, _ told: String) throws {
    _ = try folder.write("n.json", text)
    for command in ["test", "check"] {
      let run = try run("print x\n", [command, "a.scn", "--set-from", "n.json"])
      #expect(
        run.status == 2 && (run.complaints + run.output).contains(told), "\(run.complaints)\(run.output)")
    }
    #expect(try test("print x\n", "--set-from", "missing.json").status == 3)
    for bad in ["n", "=1", "1n=2", "n =3"] {
      #expect(try test("print x\n", "--set", bad).status == 2, "\(bad)")
    }
  }
}
