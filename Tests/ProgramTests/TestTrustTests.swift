import Foundation
import TestSupport
import Testing

/// `konto test`: what was green once although it proved nothing, or told more than it may.
@Suite struct TestTrustTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func test(_ arguments: String...) throws -> ProgramRun {
    try Program.run(["test"] + arguments, input: Data(), in: folder)
  }

  @Test(arguments: ["en", "pl"])
  func theFileThatHelpShowsIsGreen(_ language: String) throws {
    for word in ["files", "examples", "sprzątanie", "tags"] {
      let help = try Program.run("--lang", language, "-c", "help \(word)")
      let lines = help.output.split(separator: "\n").filter {
        $0.hasPrefix("    ") && !$0.hasPrefix("        ")
      }.map { $0.dropFirst(4) }
      _ = try folder.write("help.scn", lines.joined(separator: "\n") + "\n")
      let result = try test("help.scn")
      #expect(
        result.status == 0 && result.lines.last == "✓ 2 scenarios: 2 as expected (10 statements)", "\(word)")
    }
  }

  @Test func filesThatIncludeEachOtherAreAMistakeAlsoBesideAGoodOne() throws {
    _ = try folder.write("s/a.scn", "scenario \"A\"\ninclude \"b.scn\"\n")
    _ = try folder.write("s/b.scn", "scenario \"B\"\ninclude \"a.scn\"\n")
    _ = try folder.write("s/c.scn", "print c\n")
    let result = try test("s")
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(result.complaints.contains("includes itself in a circle"))
  }

  @Test func aPartOfAPartIsLeftOutToo() throws {
    _ = try folder.write("s/a.scn", "scenario \"A\"\ninclude \"b.scn\"\n")
    _ = try folder.write("s/b.scn", "include \"c.scn\"\nprint b\n")
    _ = try folder.write("s/c.scn", "print c\n")
    let result = try test("s")
    #expect(result.status == 0 && result.lines.last == "✓ 1 scenario: 1 as expected (2 statements)")
  }

  @Test func aScenarioThatQuitsAtOnceShowsNothing() throws {
    _ = try folder.write("q.scn", "scenario \"Q\"\nquit\nprint x => refused\n")
    let result = try test("q.scn")
    #expect(
      result.status == 4
        && result.complaints == "konto: q.scn:1: the scenario has no statement to carry out\n")
  }

  @Test func whatATableExpectsIsShown() throws {
    _ = try folder.write(
      "t.scn", "scenario \"T\"\nfind nobody -> x=count\nfind nobody => count=$n count=$x\nexamples\nn\n7\n")
    let result = try test("t.scn")
    #expect(result.status == 1 && result.output.contains("      count=7    count=0\n"))
    _ = try folder.write(
      "u.scn", "scenario \"U\"\nfind nobody -> n=count\nfind nobody => count>$n\nexamples\nn\n7\n")
    #expect(try test("u.scn").output.contains("      count>$n   count=0\n"))
  }

  @Test func aListTellsNoResultsAndSaysSo() throws {
    _ = try folder.write("a.scn", "print a\n")
    for more in [
      ["--report", "junit=x.xml"], ["--coverage"], ["--min-coverage", "1"], ["--mutate"], ["--watch"],
      ["--update"],
    ] {
      let result = try Program.run(["test", "--list", "a.scn"] + more, input: Data(), in: folder)
      #expect(result.status == 2 && result.complaints.contains("--list tells no results"), "\(more)")
    }
    let watched = try Program.run(["test", "--watch", "--mutate", "a.scn"], input: Data(), in: folder)
    #expect(watched.status == 2)
  }

  @Test func aWholePESELStandsInNoList() throws {
    _ = try folder.write("p.scn", "scenario \"Of 01620300022\" tags=t01620300022\nprint a\n")
    for format in ["text", "json"] {
      let list = try test("--list", "p.scn", "--output", format).output
      #expect(list.contains("0022") && !list.contains("01620300022"))
    }
  }

  @Test func aNameInAPathStaysAName() throws {
    _ = try folder.write(
      "s.scn",
      """
      facility brzoza "Szpital pod Brzozą"
      create-account anna "Anna Kowalska" pesel=01620300022
      anna: come brzoza
      anna: present
      clerk@brzoza: issue-pin -> pin
      run "x-${pin}.scn"

      """)
    for report in ["text", "tap", "junit", "json", "github", "html"] {
      let told = try test("s.scn", "--report", report)
      #expect(told.status == 1 && told.output.contains("x-$pin.scn"), "\(report)")
      #expect(told.output.firstMatch(of: /x-[0-9]{8}/) == nil, "\(report)")
    }
  }

  @Test func tooLittleCoverageIsCountedWhereItStands() throws {
    _ = try folder.write("a.scn", "print a\n")
    let report = try test("a.scn", "--min-coverage", "1", "--report", "junit")
    #expect(report.status == 1)
    #expect(report.output.contains("<testsuite name=\"konto test\" tests=\"0\" failures=\"0\""))
    #expect(report.output.contains("<property name=\"coverage-too-low\" "))
    #expect(try test("a.scn", "--min-coverage", "0").status == 0)
  }

  @Test func thePageDrawsTheCoverageAlsoUnasked() throws {
    _ = try folder.write("a.scn", "print a\n")
    let result = try test("a.scn", "--report", "text", "--report", "html=a.html")
    #expect(result.status == 0 && !result.output.contains("Coverage"))
    #expect(try String(contentsOf: folder.file("a.html"), encoding: .utf8).contains("id=\"coverage\""))
  }

  @Test func aFileThatIsGoneIsNotTakenForMended() throws {
    let home = ["XDG_STATE_HOME": folder.file("state").path]
    let path = try folder.write("x.scn", "print x => refused\n")
    _ = try folder.write("y.scn", "print y => refused\n")
    func run(_ arguments: String...) throws -> ProgramRun {
      try Program.run(["test"] + arguments, input: Data(), environment: home, in: folder)
    }
    #expect(try run("x.scn", "y.scn").status == 1)
    try FileManager.default.removeItem(atPath: path)
    #expect(try run("--rerun-failed", "--list").status == 4)
    #expect(try run(".").status == 1)
    #expect(try run("--rerun-failed", "--list").lines == ["y.scn:1  y"])
  }

  @Test func whatStandsBehindQuitIsNotCounted() throws {
    _ = try folder.write("q.scn", "print a => refused\nprint b\nquit\nprint c\n")
    #expect(try test("q.scn").output.contains("not carried out after it: 2 statements"))
  }

  @Test func aReportTakesNoScenariosPlace() throws {
    let path = try folder.write("a.scn", "print a\n")
    let result = try test("a.scn", "--report", "junit=./a.scn")
    #expect(
      result.status == 3 && result.output.isEmpty
        && result.complaints == "konto: ./a.scn: it is a scenario file and is not replaced\n")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "print a\n")
  }

  @Test func aMistypedSubcommandIsRecognized() throws {
    let result = try Program.run("tset", "suite")
    #expect(result.status == 3 && result.complaints.hasPrefix("konto: did you mean: konto test?\n"))
  }

  @Test func patternsAreForCheckAndFmtToo() throws {
    _ = try folder.write("s/a.scn", "print   a\n")
    #expect(try Program.run(["fmt", "--check", "s/*.scn"], input: Data(), in: folder).lines == ["s/a.scn"])
    #expect(try Program.run(["check", "s/**"], input: Data(), in: folder).status == 0)
    #expect(try Program.run(["check", "s/*.txt"], input: Data(), in: folder).status == 4)
  }
}
