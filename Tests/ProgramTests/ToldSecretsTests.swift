import Foundation
import TestSupport
import Testing

/// What stands in a file as somebody's secret is repeated by no check and no update.
@Suite struct ToldSecretsTests {
  private let folder: Folder

  init() throws {
    folder = try Folder()
    _ = try folder.write(
      "ip.scn", "create-account $who \"Anna Kowalska\" pesel=01620300022 password=$pw => ok\n")
  }

  @Test(arguments: ["text", "junit", "json", "github"]) func ofAnInclude(_ format: String) throws {
    _ = try folder.write("a.scn", "include \"ip.scn\" who=bnowak pw=Tajne-haslo-8 zz=4\n")
    let report = format == "text" ? [] : ["--report", format]
    let run = try Program.run(["check", "a.scn"] + report, input: Data(), in: folder)
    #expect(run.output.contains("zz") || run.complaints.contains("zz"), "\(run.output)\(run.complaints)")
    #expect(!run.output.contains("haslo-8") && !run.complaints.contains("haslo-8"))
    let strict = try Program.run("test", "a.scn", "--strict", in: folder)
    #expect(strict.status == 1 && !strict.complaints.contains("haslo-8"))
  }

  @Test func ofANameThatIsSet() throws {
    _ = try folder.write(
      "a.scn",
      "set pw Tajne-haslo-2 => refused\ncreate-account anna \"Anna K\" pesel=01620300022 password=$pw\n")
    let run = try Program.run("check", "a.scn", in: folder)
    let told = run.output + run.complaints
    #expect(told.contains("set is never refused") && told.contains("set pw •••") && !told.contains("haslo-2"))
  }

  /// A cell of a table in a file of its own, under a name that says so or that is used so.
  @Test(arguments: ["password", "pw"]) func ofATableThatIsUpdated(_ column: String) throws {
    _ = try folder.write(
      "a.scn",
      """
      scenario "S $n"
        create-account $n "Anna Kowalska" pesel=01620300022 password=$\(column)
        accounts => count=$c
      examples from "t.csv"
      """)
    _ = try folder.write("t.csv", "n,\(column),c\r\nanna,Lato-2031,1\r\nbeata,\"Zima,\"\"2031\",5\r\n")
    let run = try Program.run("test", "a.scn", "--update", in: folder)
    #expect(run.status == 0, "\(run.output)\(run.complaints)")
    let diff = run.output
    #expect(diff.contains("-beata,•••••••••••••,5") && diff.contains("+beata,•••••••••••••,1"), "\(diff)")
    #expect(diff.contains(" anna,•••••••••,1") && !diff.contains("2031"))
    let text = try String(contentsOf: folder.file("t.csv"), encoding: .utf8)
    #expect(text == "n,\(column),c\r\nanna,Lato-2031,1\r\nbeata,\"Zima,\"\"2031\",1\r\n")
  }

  /// Where a column or a line has no room for the whole, its beginning is as secret.
  @Test func ofWhatIsCutOrBroken() throws {
    let phrase = "Zima nad morzem 2031 z rodziną i psem oraz kotem w górach"
    let lines =
      """
      facility brzoza "Szpital pod Brzozą"
      create-account anna "Anna Kowalska" pesel=01620300022 password="\(phrase)"
      set pw "\(phrase)"
      anna: login password=$pw
      anna: book brzoza at=2026-02-02T10:00 clinic=$pw
      anna: appointments
      facility jawor $pw
      anna: come jawor
      anna: present
      clerk@jawor: issue-pin
      support: why anna

      """
    _ = try folder.write("a.scn", lines + "anna: records => ok\n")
    _ = try folder.write("b.scn", lines)
    for arguments in [
      ["test", "--report", "html", "a.scn"], ["test", "a.scn", "--report", "markdown"], ["run", "a.scn"],
      ["test", "a.scn", "--report", "tap"], ["test", "a.scn", "--output", "json"],
    ] {
      let run = try Program.run(arguments, input: Data(), in: folder)
      #expect(run.status == 1)
      for word in ["Zima nad", "morzem", "psem", "kotem"] {
        #expect(!(run.output + run.complaints).contains(word), "\(arguments) \(run.output)")
      }
    }
    _ = try Program.run("handout", "b.scn", "-o", "a.html", in: folder)
    let page = try String(contentsOf: folder.file("a.html"), encoding: .utf8)
    #expect(!page.contains("Zima nad") && !page.contains("morzem") && page.contains("•••"))
  }

  @Test(
    "A PESEL in what is explained or in a name is masked",
    arguments: [
      "explain 01620300022", "explain moj pesel 01620300022", "checkpoint a01620300022",
      "restore a01620300022",
    ])
  func ofAPESEL(_ line: String) throws {
    for language in ["pl", "en"] {
      let run = try Program.run("--lang", language, "-c", line)
      #expect(run.output.contains("•0022") || run.complaints.contains("•0022"), "\(run)")
      #expect(!(run.output + run.complaints).contains("01620300022"))
    }
  }

  @Test("Escapes hide no secret in a line that is repeated, in whatever report")
  func brokenByEscapes() throws {
    _ = try folder.write(
      "e.scn",
      #"""
      scenario "Title \u{54}ajne-Haslo-77"
        create-account anna "Anna Kowalska" pesel=01620300022 password=Tajne-Haslo-77
        print "Tajne-\nHaslo-77"
        print "Tajne-\tHaslo-77"
        print "\u{54}ajne\u{2D}Haslo\u{2D}77"
        print "0162030\u{30}022 i 0162 0300 022"
        support: find "Tajne-\u{200B}Haslo-77" => count=7

      """#)
    let reports = ["json", "html", "junit", "tap", "github", "markdown", "text"]
    let test = try Program.run(
      ["test", "e.scn"] + reports.flatMap { ["--report", "\($0)=r.\($0)"] }, input: Data(), in: folder)
    #expect(test.status == 1)
    var told = try reports.map { ($0, try String(contentsOf: folder.file("r.\($0)"), encoding: .utf8)) }
    for line in [
      ["run", "e.scn"], ["run", "--output", "json", "e.scn"], ["walk", "--plain", "e.scn"],
      ["check", "e.scn"],
      ["test", "--list", "e.scn"], ["test", "--update", "e.scn"],
    ] {
      let run = try Program.run(line, input: Data(), in: folder)
      told.append((line.joined(separator: " "), run.output + run.complaints))
    }
    for (place, text) in told {
      let seen = text.replacing(/\\u\{[0-9A-Fa-f]+\}|\\[nt]|\s|\u{200B}|<[^>]*>/, with: "")
      for part in ["ajne-H", "Haslo-77", "0162030", "01620300022"] {
        #expect(!seen.contains(part), "\(place): \(part): \(text)")
      }
    }
  }
}
