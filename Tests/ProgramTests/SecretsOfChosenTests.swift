import Foundation
import TestSupport
import Testing

/// A PIN that a scenario of one file is handed, in the title of one in another: it is hidden there whichever scenarios are
/// chosen, and where none runs.
@Suite struct SecretsOfChosenTests {
  private let folder: Folder
  private let home: Folder
  private let pin: String

  init() throws {
    (folder, home) = (try Folder(), try Folder())
    pin = try DrawnPIN.first(in: folder)
    _ = try folder.write("s/a.scn", DrawnPIN.scenario)
    _ = try folder.write(
      "s/b.scn",
      """
      scenario "Red \(pin)" tags=red,x-\(pin)
        > Of \(pin)
        clock => refused
      scenario "Skipped \(pin)" skip="as \(pin)"
        clock

      """)
  }

  @Test(arguments: [
    ["s"], ["s", "--rerun-failed"], ["--rerun-failed"], ["s/b.scn", "--rerun-failed"],
    ["./s/b.scn", "--rerun-failed"], ["s", "--keep-going"], ["s", "--name", "Red"],
    ["s", "--tags", "red"], ["s", "--shard", "2/3"], ["s/a.scn", "s/b.scn:1"], ["s", "--list"],
    ["s", "--list", "--output", "json"], ["s", "--name", "Red", "--list"],
    ["s", "--name", "Red", "--repeat", "2"],
    ["s", "--name", "Red", "--report", "tap"], ["s", "--name", "Red", "--output", "json"],
  ])
  func told(_ arguments: [String]) throws {
    if arguments.contains("--rerun-failed") { #expect(try run(["s"]).status == 1) }
    let run = try run(arguments)
    #expect(run.output.contains("Red •••") && !(run.output + run.complaints).contains(pin), "\(run.output)")
    #expect(run.status == (arguments.contains("--list") ? 0 : 1), "\(run.complaints)")
  }

  @Test("A tag that nobody has is told without those like it that hold one") func tags() throws {
    let run = try run(["s", "--tags", "x-" + pin.dropLast()])
    #expect(run.status == 4 && run.complaints.contains("x-\(pin.dropLast())"))
    #expect(!run.complaints.contains(pin), "\(run.complaints)")
    #expect(try self.run(["s", "--tags", "redd"]).complaints.contains("did you mean: red?"))
  }

  @Test("Nor where a scenario goes on behind what was not as expected") func goingOn() throws {
    let red = DrawnPIN.scenario.replacing("  clerk@", with: "  clock => refused\n  clerk@")
    _ = try folder.write("s/a.scn", red)
    let run = try run(["s", "--keep-going"])
    #expect(run.output.contains("Red •••") && !run.output.contains(pin), "\(run.output)")
  }

  @Test(
    "Beside what failed the files of its run are kept, none of another, and nothing when nothing fails any more"
  )
  func kept() throws {
    _ = try folder.write("t/c.scn", "scenario \"Other\"\n  clock\n")
    _ = try run(["s"])
    #expect(try run(["t"]).status == 0)
    #expect(try filesKept() == [["s/a.scn", "s/b.scn"]])
    #expect(try run(["s/b.scn"]).status == 1)
    #expect(try filesKept() == [["s/a.scn", "s/b.scn"]])
    _ = try folder.write("t/c.scn", "scenario \"Other\"\n  clock => refused\n")
    #expect(try run(["t"]).status == 1)
    #expect(try filesKept() == [["s/a.scn", "s/b.scn"], ["t/c.scn"]])
    _ = try folder.write("s/b.scn", "scenario \"Red \(pin)\"\n  clock => ok\n")
    #expect(try run(["s", "--rerun-failed", "--name", "Red"]).status == 0)
    #expect(try filesKept() == [["t/c.scn"]])
    _ = try folder.write("t/c.scn", "scenario \"Other\"\n  clock\n")
    #expect(try run(["--rerun-failed"]).status == 0)
    let kept = try String(contentsOf: home.file("konto/last-test.json"), encoding: .utf8)
    #expect(kept == "{\"version\":1,\"failed\":[]}\n")
  }

  @Test(
    "Nothing of another run is carried out when what failed runs again",
    arguments: [["--rerun-failed"], ["s", "--rerun-failed"], ["./s/b.scn", "--rerun-failed"]])
  func ofOthers(_ arguments: [String]) throws {
    let second = DrawnPIN.scenario.replacing(
      "issue-pin -> pin",
      with: "issue-pin\n  anna: come brzoza\n  anna: present\n  clerk@brzoza: issue-pin -> pin")
    _ = try folder.write("t/c.scn", second)
    let other = try DrawnPIN.told(by: "t/c.scn", in: folder)
    _ = try folder.write("s/b.scn", "scenario \"Red \(other)\"\n  clock => refused\n")
    #expect(try run(["s"]).output.contains("Red \(other)"))
    #expect(try run(["t"]).status == 0)
    #expect(try run(arguments).output.contains("Red \(other)"))
    _ = try run(["s", "t"])
    #expect(try run(arguments).output.contains("Red •••"))
  }

  /// By their paths from the folder.
  private func filesKept() throws -> [[String]] {
    struct Kept: Decodable {
      struct Run: Decodable { let files: [String] }
      let runs: [Run]?
    }
    let kept = try JSONDecoder().decode(Kept.self, from: Data(contentsOf: home.file("konto/last-test.json")))
    return (kept.runs ?? []).map { run in
      run.files.map { String($0.split(separator: "/").suffix(2).joined(separator: "/")) }
    }
  }

  private func run(_ arguments: [String]) throws -> ProgramRun {
    try Program.run(
      ["test", "--lang", "en"] + arguments, input: Data(), environment: ["XDG_STATE_HOME": home.url.path],
      in: folder)
  }
}
