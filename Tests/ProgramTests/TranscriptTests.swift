import Foundation
import TestSupport
import Testing

/// What `konto run` tells people.
@Suite struct TranscriptTests {
  private let life = """
    facility brzoza "Szpital pod Brzozą"
    create-account anna "Anna Kowalska" pesel=01620300022 password="Tajne-haslo-1"
    anna: come brzoza
    anna: present
    clerk@brzoza: issue-pin -> pin
    anna: login password="Tajne-haslo-1"
    anna: activate pin=$pin
    anna: change-password new="Tajne-haslo-2" old="Tajne-haslo-1"

    """

  @Test func sameFileSameSeedSameBytes() throws {
    let folder = try Folder()
    let path = try folder.write("a.scn", life + "anna: forgot-password\nanna: inbox\n")
    let first = try Program.run("run", path)
    #expect(first.status == 0)
    #expect(try Program.run("run", path).output == first.output)
    #expect(try Program.run("run", path, "--seed", "2").output != first.output)
  }

  @Test func secretsAndPESELsAreNotRepeated() throws {
    let folder = try Folder()
    let path = try folder.write("a.scn", life)
    for arguments in [
      ["run", path], ["run", path, "--output", "json"], ["run", path, "--output", "table"],
    ] {
      let result = try Program.run(arguments, input: Data())
      #expect(!result.output.contains("Tajne-haslo"))
      #expect(!result.output.contains("01620300022"))
    }
  }

  @Test func aFailureTellsWhereWhatAndWhatLedThere() throws {
    let folder = try Folder()
    let path = try folder.write("a.scn", life + "support: show anna => status=inactive pin=open\n")
    let result = try Program.run("run", path)
    #expect(result.status == 1)
    #expect(result.output.contains("\(path):9: not as expected"))
    #expect(result.output.contains("expected: status=inactive\n"))
    #expect(result.output.contains("actual:   status=active\n"))
    #expect(result.output.contains("expected: pin=open\n"))
    #expect(result.output.contains("account anna: status=active method=pin facility=brzoza"))
    #expect(result.lines.last == "✗ 1 scenario: 0 as expected, 1 not")
  }

  @Test func aLineThatExpectsOrKeepsShowsWhatItsVerbShows() throws {
    let folder = try Folder()
    let path = try folder.write(
      "a.scn",
      """
      facility brzoza "Szpital pod Brzozą"
      create-account anna "Anna Kowalska" pesel=01620300022
      add-document anna "Wypis" facility=brzoza
      anna: steps => next=come
      anna: login => status=inactive
      anna: screen => ok
      anna: records => refused account-inactive
      anna: come brzoza
      anna: present
      clerk@brzoza: issue-pin -> pin => account=anna
      anna: activate pin=$pin
      anna: records => count=1
      support: show anna => status=active
      """)
    let told = try Program.run("run", path)
    #expect(told.status == 0)
    let shown = [
      "▶ anna: come brzoza", "│ Patient Portal", "→ See what the patient has to do next",
      "PIN for activating the account",
      "2026-01-05  brzoza  Wypis", "  PESEL  ",
    ]
    for part in shown { #expect(told.output.contains(part), "\(part)") }
    #expect(told.output.contains(#/│ +\d{4} \d{4} +│/#))
    #expect(told.output.contains("        ✓ next=come\n"))
    let brief = try Program.run("run", path, "--brief")
    #expect(brief.status == 0)
    for part in shown { #expect(!brief.output.contains(part), "\(part)") }
    #expect(brief.output.contains("        ✓ ••• account=anna facility=brzoza expires=2026-01-12T08:00\n"))
    #expect(brief.output.contains("The account is inactive, so it has e-Registration"))
  }

  @Test func theReportOfATestShowsTheSlipWithDots() throws {
    let folder = try Folder()
    let path = try folder.write("a.scn", life)
    let page = try Program.run("test", path, "--report", "html").output
    #expect(page.contains("PIN for activating the account") && page.contains(" •••• •••• "))
    let brief = try Program.run("test", path, "--report", "html", "--brief").output
    #expect(!brief.contains("PIN for activating the account"))
  }

  @Test func briefLeavesOutAtThePromptToo() throws {
    let lines = ["-c", "facility b1 \"B\"", "-c", "facilities => count=1"]
    #expect(try Program.run(["--empty"] + lines, input: Data()).output.contains("integrated"))
    #expect(try Program.run(["--empty", "--brief"] + lines, input: Data()).lines.last == "✓ count=1")
  }

  @Test func nextScenarioRunsInAWorldOfItsOwn() throws {
    let folder = try Folder()
    let path = try folder.write(
      "a.scn",
      "scenario \"a\"\n  facility brzoza \"B\"\n  nobody: login\nscenario \"b\"\n  facilities => count=0\n")
    let result = try Program.run("run", path)
    #expect(result.lines.last == "✗ 2 scenarios: 1 as expected, 1 not")
  }

  @Test func coloursOnlyWhereTheyAreAskedFor() throws {
    let plain = try Program.run("-c", "accounts")
    #expect(!plain.output.contains("\u{1B}"))
    let coloured = try Program.run("-c", "clock", "--color", "always")
    #expect(coloured.output.contains("\u{1B}["))
  }

  @Test func theShebangLineIsSkipped() throws {
    let folder = try Folder()
    let path = try folder.write("a.scn", "#!/usr/bin/env konto\nprint \"a\"\n")
    #expect(try Program.run(path).status == 0)
  }
}
