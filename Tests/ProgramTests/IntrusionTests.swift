import Foundation
import TestSupport
import Testing

/// What somebody could try with a file or an argument of theirs.
@Suite struct IntrusionTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func run(_ arguments: String...) throws -> ProgramRun {
    try Program.run(arguments, input: Data(), in: folder)
  }

  @Test(arguments: ["secret", "secret.scn"]) func whatIsNoScenarioFileIsNotRepeated(_ name: String) throws {
    _ = try folder.write(name, "root:$y$Abc:19000\nanna:$y$Def:19000\nroot\n")
    _ = try folder.write("a.scn", "include \"\(name)\"\n")
    for command in [
      ["run"], ["check"], ["check", "--output", "json"], ["test"], ["test", "--report", "junit"],
    ] {
      let result = try Program.run(command + ["a.scn"], input: Data(), in: folder)
      let told = result.output + result.complaints
      #expect(result.status == 2 && told.contains("is no scenario file (errors: 3);"), "\(command)")
      for word in ["root", "Abc", "anna", "Def"] { #expect(!told.contains(word), "\(command)") }
    }
  }

  @Test(
    "A file that is named by mistake is not repeated",
    arguments: [
      ["secret"], ["run", "secret"], ["test", "secret"], ["check", "secret"],
      ["check", "--output", "json", "secret"],
      ["fmt", "secret"], ["fmt", "--diff", "secret"], ["test", "--update", "secret"],
      ["test", "--list", "secret"],
      ["test", "a.scn", "--set-from", "secret"], ["check", "a.scn", "--set-from", "secret.json"],
      ["test", "a.scn", "--mutate", "--accept-survivors", "secret"], ["run", "b.scn"], ["-c", "run secret"],
    ])
  func whatIsNamedByMistake(_ arguments: [String]) throws {
    let text = "# accounts\nroot:$y$Abc:19000\nanna:$y$Def:19000\nroot\n"
    for name in ["secret", "secret.json"] { _ = try folder.write(name, text) }
    _ = try folder.write("a.scn", "print x\n")
    _ = try folder.write("b.scn", "scenario A\n  print $x\nexamples from \"secret\"\n")
    let result = try Program.run(arguments, input: Data(), in: folder)
    let told = result.output + result.complaints
    #expect(told.contains("secret") && result.status == (arguments[0] == "-c" ? 1 : 2), "\(told)")
    for word in ["root", "Abc", "anna", "Def"] { #expect(!told.contains(word), "\(told)") }
  }

  @Test(
    "A value given from outside may be a secret, and is not repeated",
    arguments: ["1x=Tajne77", "password:Tajne77", "Tajne77"])
  func givenValues(_ given: String) throws {
    for command in ["test", "check"] {
      let result = try run(command, "a.scn", "--set", given)
      #expect(result.status == 2 && result.complaints.contains("'•••'"))
      #expect(!(result.output + result.complaints).contains("Tajne77"), "\(result.complaints)")
    }
  }

  @Test("A crash leaves no memory behind, whatever the shell allows") func cores() throws {
    let run = try Program.shell(
      "ulimit -c unlimited; mkfifo in; \"$0\" < in > out & k=$!; exec 3> in; echo clock >&3; "
        + "until [ -s out ]; do :; done; cat /proc/$k/limits; exec 3>&-; wait $k", in: folder)
    #expect(run.output.contains(#/Max core file size +[01] /#), "\(run.output)")
  }

  @Test("A mistake in a file of scenarios is shown, whatever calls it one") func whatIsOne() throws {
    _ = try folder.write("a.SCN", "logni\n")
    _ = try folder.write("script", "#!/usr/bin/env konto\nlogni\n")
    _ = try folder.write("part.txt", "login\nlogout\nlogni\n")
    for name in ["a.SCN", "script", "part.txt"] {
      for command in ["check", "fmt"] {
        #expect(try run(command, name).complaints.contains("│ logni"), "\(command) \(name)")
      }
    }
    #expect(try Program.run(["check", "-"], input: Data("logni\n".utf8)).complaints.contains("│ logni"))
  }

  @Test(arguments: [
    ["--lang", "\u{1B}[31m"], ["--\u{1B}]0;x\u{7}"], ["test", "--tags", "a \u{1B}[31m"],
    ["test", "--jobs", "\u{9B}1m"],
    ["test", "--timeout", "\u{1B}c"], ["--as", "\u{202E}x"], ["store", "\u{1B}[2J"],
    ["test", "--tags", "\u{1B}[2J and"],
  ])
  func argumentsSteerNoTerminal(_ arguments: [String]) throws {
    let result = try Program.run(arguments, input: Data(), in: folder)
    #expect(result.status == 2 || result.status == 4)
    let isSteering = (result.output + result.complaints).unicodeScalars.contains {
      $0 != "\n" && ($0.value < 0x20 || (0x7F...0x9F).contains($0.value) || $0.value == 0x202E)
    }
    #expect(!isSteering, "\(result.complaints)")
  }

  @Test func noTitleIsACommandOfTheLog() throws {
    _ = try folder.write(
      "a.scn",
      "scenario \"::stop-commands::x\"\n> ::stop-commands::y\nprint \"##[stop-commands]z\" => refused\n")
    _ = try folder.write("##[b].scn", "scenario \"##[error]x\"\nprint a => refused\n")
    let shown = try run("test", "a.scn", "##[b].scn", "--report", "text", "--report", "github")
    #expect(shown.status == 1 && shown.output.contains("::error file=a.scn"))
    #expect(!shown.output.contains("##["))
    let commands = shown.lines.map { $0.drop { $0 == " " } }.filter { $0.hasPrefix("::") }
    #expect(commands.allSatisfy { $0.hasPrefix("::error ") || $0.hasPrefix("::notice ") })
    // By itself the text is as it is.
    #expect(try run("test", "a.scn").output.contains("::stop-commands::x"))
    let complaint = try Program.run(
      ["run", "##[x].scn"], input: Data(), environment: ["GITHUB_ACTIONS": "true"], in: folder)
    #expect(complaint.status == 3 && !complaint.complaints.contains("##["))
  }

  @Test("In the log of a step of GitHub no printed text is a command", arguments: [["run"], ["test"], []])
  func printed(_ command: [String]) throws {
    _ = try folder.write(
      "a.scn",
      "scenario \" ::error::x\"\nprint \" ::stop-commands::y\\n##[error]z\"\nprint \"##[group]\" => refused\n"
    )
    for more in [[], ["--output", "json"]] {
      let result = try Program.run(
        command + ["a.scn"] + more, input: Data(), environment: ["GITHUB_ACTIONS": "true"], in: folder)
      #expect(result.status == 1 && !result.output.isEmpty)
      #expect(!(result.output + result.complaints).contains("##["), "\(more)")
      #expect(!result.lines.contains { $0.drop { $0 == " " }.hasPrefix("::") }, "\(more)")
    }
    let shell = try Program.run(
      ["-c", "print \"  ::debug::x\""], input: Data(), environment: ["GITHUB_ACTIONS": "true"], in: folder)
    #expect(shell.output == "  : :debug::x\n")
  }

  @Test(
    "A row with a secret is not repeated, whatever is wrong with it",
    arguments: [
      "password\n  Tajne-Haslo-77 extra", "at password\n  never Tajne-Haslo-77", "x p\n  1 Tajne-Haslo-77 y",
      "at q\n  never Tajne-Haslo-77", "password at\n  Tajne-Haslo-77|never",
      "password at\n  Tajne-Haslo-77 \"never",
    ])
  func rows(_ table: String) throws {
    _ = try folder.write(
      "a.scn",
      """
      scenario "A"
        set p "$q"
        create-account anna "Anna Kowalska" pesel=01620300022 password=$password$p
        book brzoza at=$at
      examples
        \(table)

      """)
    for command in [
      ["check"], ["test"], ["run"], ["check", "--output", "json"], ["test", "--report", "text"],
    ] {
      let result = try Program.run(command + ["a.scn"], input: Data(), in: folder)
      #expect(result.status == 2 && !(result.output + result.complaints).contains("Tajne-"), "\(command)")
    }
  }

  @Test(arguments: [
    ("setup\nquit\nscenario A\nprint x => ok\n", "2"), ("scenario A\nquit\nprint x => ok\n", "1"),
  ])
  func whatQuitsBeforeItBeginsIsNothing(_ text: String, _ line: String) throws {
    _ = try folder.write("a.scn", text)
    for command in ["check", "run", "test"] {
      let result = try run(command, "a.scn")
      #expect(result.status == 4 && result.complaints.contains("a.scn:\(line):"), "\(command)")
    }
  }

  @Test(
    "What an editor saves while --update or fmt is at work is not lost", arguments: ["test --update", "fmt"],
    [true, false])
  func saved(_ command: String, _ byName: Bool) throws {
    // One save in each of so many moments of a run.
    let moments = 24
    var whole: Duration?
    for moment in 0..<moments {
      let path = try folder.write("a.scn", "facilities   => count=1\n")
      let began = ContinuousClock.now
      let process = try started(command)
      if let whole {
        usleep(UInt32((whole * moment / moments).components.attoseconds / 1_000_000_000_000))
        let text = Data("facilities   => count=1\n# saved\n".utf8)
        try text.write(to: URL(filePath: path), options: byName ? .atomic : [])
      }
      process.waitUntilExit()
      guard whole != nil else {
        whole = ContinuousClock.now - began
        continue
      }
      #expect(try String(contentsOfFile: path, encoding: .utf8).contains("# saved"))
      let others = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
      #expect(others.allSatisfy { !$0.hasPrefix(".konto-") })
    }
  }

  private func started(_ command: String) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: Program.path)
    process.arguments = command.split(separator: " ").map(String.init) + ["a.scn"]
    process.currentDirectoryURL = folder.url
    process.environment = Process.plainEnvironment(home: folder)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.start()
    return process
  }
}
