import Foundation
import TestSupport
import Testing

/// `konto check`: what it tells, where, and how it ends.
@Suite struct CheckTests {
  private static let clean = "scenario \"A\" tags=pin\n  print \"a\" => ok\n"
  private static let unused = "scenario \"A\"\n  clock -> now => ok\n"
  private static let broken = "scenario \"A\"\n  pritn \"a\"\n  nobody: login => refused bad-credentails\n"
  private static let empty = "scenario \"A\"\n  > said\n"
  private static let silent = "scenario \"A\"\n  print \"a\"\n"

  @Test func whatShipsIsClean() throws {
    let result = try Program.run("check", Repository.root.path + "/scripts/scenarios")
    #expect(result.status == 0 && result.output.isEmpty && result.complaints.isEmpty, "\(result.complaints)")
  }

  @Test func nothingIsSaidOfCleanFiles() throws {
    let folder = try Folder()
    let result = try Program.run("check", try folder.write("a.scn", Self.clean))
    #expect(result.status == 0 && result.output.isEmpty && result.complaints.isEmpty)
  }

  @Test func everythingIsToldWithItsPlace() throws {
    let folder = try Folder()
    let (broken, unused) = (try folder.write("b.scn", Self.broken), try folder.write("u.scn", Self.unused))
    let result = try Program.run("check", unused, broken)
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(
      result.complaints == """
        \(unused):2:12: warning: nothing uses the name $now after this line
         2 │   clock -> now => ok
           │            ^^^
        \(broken):2:3: error: unknown verb “pritn”
         2 │   pritn "a"
           │   ^^^^^
           = did you mean: print?
        \(broken):3:28: error: unknown refusal code “bad-credentails”
         3 │   nobody: login => refused bad-credentails
           │                            ^^^^^^^^^^^^^^^
           = did you mean: bad-credentials?
        konto: 2 errors, 1 warning (2 files checked)

        """)
  }

  @Test func everyMistakeOfALineIsTold() throws {
    let folder = try Folder()
    let path = try folder.write("a.scn", "scenario \"A\"\n  create-account x\n")
    let result = try Program.run("check", path)
    #expect(result.complaints.contains("NAME is missing") && result.complaints.contains("pesel= is missing"))
    #expect(result.complaints.contains("konto: 2 errors (1 file checked)"))
  }

  @Test func aFileToBeCarriedOutThatIsMissingIsAWarning() throws {
    let folder = try Folder()
    let result = try Program.run("check", try folder.write("a.scn", "run \"nosuch.scn\" => ok\n"))
    #expect(result.status == 1)
    #expect(result.complaints.contains("a.scn:1:5: warning: nosuch.scn: there is no such file"))
  }

  @Test func aPartNeedsNoScenarioOfItsOwn() throws {
    let folder = try Folder()
    let part = "setup\n  clock 2026-01-06T08:00\n"
    _ = try folder.write(
      "whole.scn", "include \"parts/part.scn\"\nscenario A\n  clock => value>2026-01-06T07:00\n")
    let path = try folder.write("parts/part.scn", part)
    let lonely = try folder.write("lonely.scn", part)
    let typed = try Program.run(["check", "--stdin-path", path, "-"], input: Data(part.utf8))
    #expect(typed.status == 0 && typed.complaints.isEmpty, "\(typed.complaints)")
    #expect(try Program.run("check", path).status == 0)
    #expect(try Program.run("check", lonely).status == 4)
  }

  @Test func aWarningInAnIncludedFileTellsWhatIncludesIt() throws {
    let folder = try Folder()
    let path = try folder.write("a.scn", "include \"p.scn\"\nprint \"b\" => ok\n")
    let part = try folder.write("p.scn", "print \"c\" => ok\nquit\nprint \"a\"\n")
    let result = try Program.run("check", folder.url.path)
    #expect(result.status == 1)
    #expect(result.complaints.hasPrefix("\(part):3:1: warning: this statement is never carried out"))
    #expect(result.complaints.contains("\n   = included from \(path):1\n"))
    #expect(result.complaints.contains("(2 files checked)"))
  }

  @Test func resultsAsJSON() throws {
    let folder = try Folder()
    let paths = [
      try folder.write("1.scn", Self.broken), try folder.write("2.scn", Self.unused),
      try folder.write("3.scn", Self.silent),
    ]
    let result = try Program.run(["check", "--output", "json"] + paths, input: Data())
    #expect(result.status == 2 && result.complaints.isEmpty)
    #expect(
      result.lines == [
        #"{"file":"\#(paths[0])","line":2,"column":3,"result":"error","code":"unknown-verb","#
          + #""message":"unknown verb “pritn”; did you mean: print?"}"#,
        #"{"file":"\#(paths[0])","line":3,"column":28,"result":"error","code":"unknown-code","#
          + #""message":"unknown refusal code “bad-credentails”; did you mean: bad-credentials?"}"#,
        #"{"file":"\#(paths[1])","line":2,"column":12,"result":"warning","code":"unused-name","#
          + #""message":"nothing uses the name $now after this line"}"#,
        #"{"file":"\#(paths[2])","line":1,"column":10,"result":"note","code":"expects-nothing","#
          + #""message":"the scenario expects nothing: there is no => in it"}"#,
      ])
  }

  @Test func statuses() throws {
    let folder = try Folder()
    let texts = ["clean": Self.clean, "unused": Self.unused, "broken": Self.broken, "empty": Self.empty]
    for (name, text) in texts { _ = try folder.write(name + ".scn", text) }
    _ = try folder.write("silent.scn", Self.silent)
    _ = try folder.write("folder/a.txt", "")
    let cases: [(names: [String], status: Int32)] = [
      (["clean.scn"], 0), (["silent.scn"], 0), (["unused.scn"], 1), (["broken.scn"], 2), (["missing.scn"], 3),
      (["empty.scn"], 4), (["folder"], 4), ([], 4), (["unused.scn", "clean.scn"], 1),
      (["unused.scn", "empty.scn"], 4), (["unused.scn", "folder"], 4), (["empty.scn", "broken.scn"], 2),
      (["missing.scn", "broken.scn", "empty.scn"], 3),
    ]
    for (names, status) in cases {
      let paths = names.map { folder.file($0).path }
      #expect(try Program.run(["check"] + paths, input: Data()).status == status, "\(names)")
    }
    #expect(try Program.run("check", "--help").status == 0)
    #expect(try Program.run("check", "--stdin-path", "a.scn", "b.scn").status == 2)
    #expect(try Program.run("check", "--bogus").status == 2)
  }

  @Test func everythingIsToldWhateverCannotBeRead() throws {
    let folder = try Folder()
    let result = try Program.run("check", "missing.scn", try folder.write("u.scn", Self.unused))
    #expect(result.complaints.hasPrefix("konto: missing.scn: there is no such file\n"))
    #expect(result.complaints.contains("nothing uses the name $now"))
  }

  @Test func standardInput() throws {
    let result = try Program.run("check", "-", input: Self.broken)
    #expect(result.status == 2 && result.complaints.hasPrefix("-:2:3: error: "))
    #expect(try Program.run("check", "-", input: Self.clean).status == 0)
    #expect(try Program.run("check", "-").status == 4)
  }

  @Test func standardInputInPlaceOfAFile() throws {
    let folder = try Folder()
    let path = try folder.write("a.scn", "logni\n")
    _ = try folder.write("p.scn", "set a 1\n")
    let text = "include \"p.scn\"\nprint $a => ok\nprint $b\n"
    for order in [["check", "--stdin-path", path, "-"], ["--stdin-path", path, "check", "-"]] {
      let result = try Program.run(order, input: Data(text.utf8))
      #expect(
        result.complaints.hasPrefix("\(path):3:7: error: the name $b is not set"), "\(result.complaints)")
    }
    // The file as it stands on the disk is not asked, whoever includes it.
    let other = try folder.write("o.scn", "include \"./a.scn\"\n")
    let both = try Program.run(
      ["check", "--stdin-path", path, "-", other], input: Data("print \"a\" => ok\n".utf8))
    #expect(both.status == 0, "\(both.complaints)")
  }

  @Test func messagesInPolish() throws {
    let folder = try Folder()
    let paths = [try folder.write("b.scn", Self.broken), try folder.write("u.scn", Self.unused)]
    let result = try Program.run(["--lang", "pl", "check"] + paths, input: Data())
    #expect(result.complaints.contains("b.scn:2:3: błąd: nieznane polecenie „pritn”"))
    #expect(result.complaints.contains("u.scn:2:12: ostrzeżenie: nazwa $now nie jest dalej używana"))
    #expect(result.complaints.hasSuffix("konto: 2 błędy, 1 ostrzeżenie (sprawdzono: 2 pliki)\n"))
  }

  @Test func aPartIsOneAlsoOfAFileInCapitals() throws {
    let folder = try Folder()
    _ = try folder.write("A.SCN", "scenario A\n  include p.scn\n")
    let result = try Program.run("check", try folder.write("p.scn", "setup\nprint a => ok\n"))
    #expect(result.status == 0, "\(result.complaints)")
  }
}
