import Foundation
import TestSupport
import Testing

/// `konto test`: nothing is green by accident, and the status says what happened (the language, Exit status).
@Suite struct TestStatusTests {
  /// What each file of the suite leads to by itself.
  static let files: [(text: String, status: Int32, complaint: String)] = [
    ("print \"a\"\n", 0, ""),
    ("nobody: login => refused bad-credentials\n", 0, ""),
    ("clock => value=2026-01-05T08:01\n", 1, ""),
    ("scenario \"A\"\nprint a\ncleanup\nnobody: login\n", 1, ""),
    ("nobody: login -> u=until => refused\nprint $u\n", 1, ""),
    ("pritn a\n", 2, "a.scn:1:1: error: unknown verb “pritn”"),
    ("include \"missing.scn\"\n", 2, "a.scn:1:9: error: missing.scn: there is no such file"),
    ("print $x\n", 2, "a.scn:1:7: error: the name $x is not set on an earlier line"),
    ("", 4, "konto: a.scn:1: there is no scenario in the file\n"),
    ("# only a comment\n", 4, "konto: a.scn:1: there is no scenario in the file\n"),
    ("> only said\n", 4, "konto: a.scn:1: the scenario has no statement to carry out\n"),
    ("setup\nprint a\n", 4, "konto: a.scn:1: there is no scenario in the file\n"),
    (
      "scenario \"A\"\nscenario \"B\"\nprint b\n", 4,
      "konto: a.scn:1: the scenario has no statement to carry out\n"
    ),
    ("print $x\nexamples\nx\n", 4, "konto: a.scn:2: the table of examples has no row\n"),
    (
      "setup\nquit\nscenario \"A\"\nprint a\n", 4,
      "konto: a.scn:2: the setup quits, so no scenario would begin\n"
    ),
  ]

  @Test(arguments: files) func ofAFile(_ text: String, _ status: Int32, _ complaint: String) throws {
    let folder = try Folder()
    _ = try folder.write("a.scn", text)
    let result = try Program.run("test", "a.scn", in: folder)
    #expect(result.status == status)
    #expect(
      complaint.isEmpty ? result.complaints.isEmpty : result.complaints.hasPrefix(complaint),
      "\(result.complaints)")
    #expect(result.output.isEmpty == (status > 1))
    #expect(try Program.run("test", "a.scn", "--output", "json", in: folder).status == status)
    #expect(try Program.run("test", "-", input: text, in: folder).status == status)
  }

  /// Who reads of mistakes in some lines wonders what of the others was done.
  @Test(arguments: ["test", "run"]) func whereNothingRanItIsSaid(_ command: String) throws {
    let folder = try Folder()
    _ = try folder.write("a.scn", "print a\npritn b\nprint c\n")
    let result = try Program.run(command, "a.scn", in: folder)
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(result.complaints.hasSuffix("konto: nothing ran (mistakes: 1)\n"), "\(result.complaints)")
    let polish = try Program.run(command, "a.scn", "--lang", "pl", in: folder)
    #expect(polish.complaints.hasSuffix("konto: nic nie wykonano (błędy: 1)\n"))
    let json = try Program.run(command, "a.scn", "--output", "json", in: folder)
    #expect(!json.complaints.contains("nothing ran"))
  }

  /// In a folder with `good.scn`, `red.scn`, `empty/notes.txt`.
  static let commands: [(paths: [String], options: [String], status: Int32, complaint: String)] = [
    ([], [], 4, "konto: no file is given\n"),
    (["good.scn"], [], 0, ""),
    (["good.scn", "red.scn"], [], 1, ""),
    (["empty"], [], 4, "konto: empty: there are no .scn files here\n"),
    (["good.scn", "empty"], [], 4, "konto: empty: there are no .scn files here\n"),
    (["no*.scn"], [], 4, "konto: no*.scn: there are no .scn files here\n"),
    (["good.scn", "empty/*"], [], 4, "konto: empty/*: there are no .scn files here\n"),
    (["good.scn:99"], [], 4, "konto: good.scn:99: there is no scenario at this line\n"),
    (["good.scn:1", "good.scn:99"], [], 4, "konto: good.scn:99: there is no scenario at this line\n"),
    (["good.scn"], ["--tags", "pni"], 4, "konto: no scenario has the tag “pni”; did you mean: pin?\n"),
    (["good.scn"], ["--tags", "not pni"], 4, "konto: no scenario has the tag “pni”; did you mean: pin?\n"),
    (
      ["good.scn"], ["--tags", "pin and slow"], 4,
      "konto: no scenario meets the condition: --tags 'pin and slow'\n"
    ),
    (["good.scn"], ["--name", "nobody's"], 4, "konto: no scenario meets the condition: --name 'nobody's'\n"),
    ([], ["--rerun-failed"], 4, "konto: there is no result of an earlier run; first run konto test PATH\n"),
    (["missing.scn"], [], 3, "konto: missing.scn: there is no such file\n"),
    (
      ["good.scn", "missing.scn", "empty"], [], 3,
      "konto: empty: there are no .scn files here\nkonto: missing.scn: there is no such file\n"
    ),
    (["missing.scn:3"], [], 3, "konto: missing.scn: there is no such file\n"),
    (["good.scn"], ["--tags", "pin and"], 2, invalid("pin and", "--tags <condition>", "A tag is missing")),
    (
      ["good.scn"], ["--tags", "(pin"], 2,
      invalid("(pin", "--tags <condition>", "A closing bracket is missing")
    ),
    (["good.scn"], ["--tags", ""], 2, invalid("", "--tags <condition>", "A tag is missing at the end.\n")),
    (["good.scn"], ["--tags", "pin", "--tags", "slow"], 4, "konto: no scenario meets the condition: "),
    (["good.scn"], ["--tags", "pin", "--tags", "not slow"], 0, ""),
    (["good.scn"], ["--seed", "1", "--seed", "2"], 2, "Error: --seed may be given only once.\n"),
    (
      ["good.scn"], ["--jobs", "0"], 2,
      invalid("0", "-j, --jobs <number>", "Give a whole number from 1 up.\n")
    ),
    (
      ["good.scn"], ["--jobs", "-1"], 2,
      invalid("-1", "-j, --jobs <number>", "Give a whole number from 1 up.\n")
    ),
    (
      ["good.scn"], ["--jobs=-1"], 2, invalid("-1", "-j, --jobs <number>", "Give a whole number from 1 up.\n")
    ),
    (["good.scn"], ["-j0"], 2, invalid("0", "-j, --jobs <number>", "Give a whole number from 1 up.\n")),
    (["good.scn"], ["-j2"], 0, ""),
    (["good.scn"], ["-j", "2"], 0, ""),
    (["good.scn"], ["--jobs", "many"], 2, "Error: The value 'many' is invalid"),
    (
      ["good.scn"], ["--repeat", "0"], 2,
      invalid("0", "--repeat <number>", "Give a whole number from 1 to 100000.\n")
    ),
    (["good.scn"], ["--repeat", "100001"], 2, invalid("100001", "--repeat <number>", "Give a whole number")),
    (["good.scn"], ["--repeat", "-2"], 2, invalid("-2", "--repeat <number>", "Give a whole number")),
    (
      ["good.scn"], ["--seed", "-1"], 2, invalid("-1", "--seed <number>", "Give a whole number from 0 up.\n")
    ),
    (
      ["good.scn"], ["--timeout", "5"], 2,
      invalid("5", "--timeout <time>", "Give a length of time: 500ms, 30s, 2m.\n")
    ),
    (["good.scn"], ["--timeout", "0s"], 2, "Error: The value '0s' is invalid"),
    (["good.scn"], ["--timeout", "-1s"], 2, invalid("-1s", "--timeout <time>", "Give a length of time")),
    (["good.scn"], ["--timeout", "5m30s"], 2, "Error: The value '5m30s' is invalid"),
    (["good.scn"], ["--timeout", "10m"], 0, ""),
    (["good.scn"], ["--timeout", "60000ms"], 0, ""),
    (["good.scn"], ["--report", "bogus"], 2, "Error: The value 'bogus' is invalid"),
    (["good.scn"], ["--report", "text="], 2, "Error: The value 'text=' is invalid"),
    (
      ["good.scn"], ["--report", "text=x", "--report", "text=x"], 2,
      "Error: Two reports cannot go to one file."
    ),
    (
      ["good.scn"], ["--report", "text", "--output", "json"], 2, "Error: --output json takes standard output"
    ),
    (["good.scn"], ["--step"], 2, "Error: --step and --break need a terminal."),
    (["good.scn"], ["--break"], 2, "Error: --step and --break need a terminal."),
    (["-"], ["--watch"], 2, "Error: - cannot be watched; give --watch files."),
    (["good.scn"], ["--store", "x.db"], 2, "Error: Scenario files run in worlds of their own"),
    (["good.scn"], ["--bogus"], 2, "Error: Unknown option '--bogus'."),
    (
      ["good.scn"], ["--report", "text=no/such/folder.txt"], 3,
      "konto: no/such/folder.txt: its folder does not exist\n"
    ),
    (["good.scn"], ["--report", "text=empty"], 3, "konto: empty: it is a folder, not a file\n"),
    (["good.scn"], ["--list"], 0, ""),
    ([], ["--help"], 0, ""),
  ]

  private static func invalid(_ value: String, _ option: String, _ advice: String) -> String {
    "Error: The value '\(value)' is invalid for '\(option)'. \(advice)"
  }

  @Test(arguments: commands) func ofACommand(
    _ paths: [String], _ options: [String], _ status: Int32, _ complaint: String
  ) throws {
    let folder = try Folder()
    _ = try folder.write("good.scn", "scenario \"A\" tags=pin\nprint a\nscenario \"B\" tags=slow\nprint b\n")
    _ = try folder.write("red.scn", "clock => refused\n")
    _ = try folder.write("empty/notes.txt", "no scenario\n")
    for line in [["test"] + paths + options, options + ["test"] + paths] {
      let result = try Program.run(line, input: Data(), in: folder)
      #expect(result.status == status, "\(line)")
      #expect(
        complaint.isEmpty ? result.complaints.isEmpty : result.complaints.hasPrefix(complaint),
        "\(result.complaints)")
      let hasRun = status == 4 && paths.contains("good.scn") && options.isEmpty
      #expect(result.output.isEmpty == (status > 1 && !hasRun), "\(result.output)")
    }
  }

  @Test func allIsToldAtOnceInEitherLanguage() throws {
    let folder = try Folder()
    _ = try folder.write("a.scn", "scenario \"A\"\nscenario \"B\"\nprint $x\nexamples\nx\n")
    let result = try Program.run("test", "a.scn", ".", "x*", "--lang", "pl", in: folder)
    #expect(result.status == 4)
    #expect(
      result.complaints == """
        konto: x*: nie ma tu plików .scn
        konto: a.scn:1: scenariusz nie ma żadnego polecenia do wykonania
        konto: a.scn:4: tabela przykładów nie ma ani jednego wiersza

        """)
  }

  @Test func aDiskThatIsFullIsAnError() throws {
    let folder = try Folder()
    _ = try folder.write("a.scn", "print a\n")
    let result = try Program.run("test", "a.scn", "--report", "text=/dev/full", in: folder)
    #expect(result.status == 3 && result.output.hasSuffix("✓ 1 scenario: 1 as expected (1 statement)\n"))
    #expect(result.complaints == "konto: /dev/full: it cannot be written (No space left on device)\n")
  }

  /// The program in the way that a shell runs it.
  private static func shell(_ line: String, in folder: Folder) throws -> Int32 {
    try Program.shell(line.replacing("konto", with: #""$0""#), in: folder).status
  }

  @Test func aFullOrClosedOutputIsNeitherGreenNorACrash() throws {
    let folder = try Folder()
    _ = try folder.write("a.scn", "print \"a\"\n")
    #expect(try Self.shell("konto test a.scn > /dev/full", in: folder) == 3)
    #expect(try Self.shell("konto test a.scn --output json > /dev/full", in: folder) == 3)
    #expect(try Self.shell("konto test a.scn --list > /dev/full", in: folder) == 3)
    #expect(try Self.shell("konto test a.scn --report text > /dev/full", in: folder) == 3)
    // Who reads has had enough: what goes into files is written all the same.
    let piped = "konto test a.scn --repeat 5000 --output json --report tap=a.tap | head -1 > /dev/null"
    #expect(try Self.shell(piped + "; exit ${PIPESTATUS[0]}", in: folder) == 3)
    #expect(try Self.shell("test $(wc -l <a.tap) -gt 5000", in: folder) == 0)
  }
}
