import Foundation
import TestSupport
import Testing

/// `konto fmt`: what it writes, what it leaves alone, and how it ends.
@Suite struct FmtTests {
  private static let messy = "scenario \"A\"\n\n\nanna: wlasciwosci   =>   refused   # ż\n\tprint \"a\"\r\n"
  private static let canonical = """
    scenario "A"

      anna: właściwości                                 => refused  # ż
      print "a"

    """
  private static let polish = """
    scenariusz "A"

      anna: właściwości                                 => odmowa  # ż
      wyświetl "a"

    """
  private static let broken = "pritn \"a\"\nprint   b\n"

  private static func read(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }

  private static func inode(_ path: String) throws -> Int {
    try #require(try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int)
  }

  @Test func rewritesWhatChangesAndNamesIt() throws {
    let folder = try Folder()
    let (messy, good) = (try folder.write("m.scn", Self.messy), try folder.write("g.scn", Self.canonical))
    let before = try Self.inode(good)
    let first = try Program.run("fmt", messy, good)
    #expect(first.status == 0 && first.output == messy + "\n" && first.complaints.isEmpty)
    #expect(try Self.read(messy) == Self.canonical)
    #expect(try Self.inode(good) == before)
    let second = try Program.run("fmt", messy, good)
    #expect(second.status == 0 && second.output.isEmpty)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() == ["g.scn", "m.scn"])
  }

  @Test func keepsTheModeOfTheFile() throws {
    let folder = try Folder()
    let path = try folder.write("m.scn", Self.messy)
    try FileManager.default.setAttributes([.posixPermissions: 0o751], ofItemAtPath: path)
    #expect(try Program.run("fmt", path).status == 0)
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o751)
  }

  @Test func allNamesOfAFileHaveTheNewText() throws {
    let folder = try Folder()
    let path = try folder.write("m.scn", Self.messy + "# " + String(repeating: "x", count: 200) + "\n\n\n")
    let other = folder.file("o.txt").path
    try FileManager.default.linkItem(atPath: path, toPath: other)
    let before = try Self.inode(path)
    #expect(try Program.run("fmt", path).status == 0)
    #expect(try Self.inode(path) == before && Self.inode(other) == before)
    #expect(try Self.read(other).hasPrefix(Self.canonical) && Self.read(other).hasSuffix("x\n"))
  }

  @Test func cellsThatAreWordsAreTranslatedThoughATitleShowsThem() throws {
    let folder = try Folder()
    let text = """
      scenario "A $kind is $kind"
        anna: present document=$kind
        print "$kind"
      examples
        kind
        passport

      """
    let path = try folder.write("t.scn", text)
    #expect(try Program.run("fmt", "--lang", "pl", path).status == 0)
    #expect(try Self.read(path).hasSuffix("\n  paszport\n"))
    #expect(try Program.run("fmt", "--lang", "en", path).status == 0)
    #expect(try Self.read(path) == text)
  }

  @Test func rewritesWhereALinkLeads() throws {
    let folder = try Folder()
    let target = try folder.write("real/m.scn", Self.messy)
    let link = folder.file("l.scn").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "real/m.scn")
    #expect(try Program.run("fmt", link).output == link + "\n")
    #expect(try Self.read(target) == Self.canonical)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "real/m.scn")
  }

  @Test func checkNamesAndWritesNothing() throws {
    let folder = try Folder()
    let (messy, good) = (try folder.write("m.scn", Self.messy), try folder.write("g.scn", Self.canonical))
    let found = try Program.run("fmt", "--check", good, messy)
    #expect(found.status == 1 && found.output == messy + "\n")
    #expect(try Self.read(messy) == Self.messy)
    #expect(try Program.run("fmt", good, "--check").status == 0)
    #expect(try Program.run("fmt", good, "--check", "--lang", "pl").status == 1)
  }

  @Test func diffShowsAndWritesNothing() throws {
    let folder = try Folder()
    let path = try folder.write("m.scn", "print a\nprint   b\nprint c\n")
    let found = try Program.run("fmt", "--diff", path)
    #expect(found.status == 1)
    #expect(
      found.output == "--- \(path)\n+++ \(path)\n@@ -1,3 +1,3 @@\n print a\n-print   b\n+print b\n print c\n")
    #expect(try Self.read(path) == "print a\nprint   b\nprint c\n")
    #expect(try Program.run("fmt", "--check", "--diff", path).output == found.output)
    _ = try Program.run("fmt", path)
    let none = try Program.run("fmt", "--diff", path)
    #expect(none.status == 0 && none.output.isEmpty)
  }

  @Test func foldersAreSearched() throws {
    let folder = try Folder()
    for name in ["b.scn", "a/z.scn", "a/b/c.scn", "notes.txt", ".hidden.scn", ".git/x.scn", "a.scn"] {
      _ = try folder.write(name, Self.messy)
    }
    try FileManager.default.createSymbolicLink(atPath: folder.file("a/loop").path, withDestinationPath: "..")
    let root = folder.url.path
    let found = try Program.run("fmt", "--check", root, root + "/b.scn", root + "/")
    #expect(found.output == ["a.scn", "a/b/c.scn", "a/z.scn", "b.scn"].map { "\(root)/\($0)\n" }.joined())
  }

  @Test func standardInputGoesToStandardOutput() throws {
    let result = try Program.run("fmt", "-", input: Self.messy)
    #expect(result.status == 0 && result.output == Self.canonical)
    #expect(try Program.run("fmt", "-", "--lang", "pl", input: Self.messy).output == Self.polish)
    let check = try Program.run("fmt", "--check", "-", input: Self.messy)
    #expect(check.status == 1 && check.output == "-\n")
    let broken = try Program.run("fmt", "-", input: Self.broken)
    #expect(broken.status == 2 && broken.output.isEmpty && broken.complaints.hasPrefix("-:1:1: error:"))
  }

  @Test func thereAndBack() throws {
    let folder = try Folder()
    let path = try folder.write("m.scn", Self.messy)
    #expect(try Program.run("--lang", "en", "fmt", path).status == 0)
    let english = try Self.read(path)
    #expect(try Program.run("fmt", "--lang=pl", path).status == 0)
    #expect(try Self.read(path) == Self.polish)
    #expect(try Program.run("fmt", path, "--lang", "en").status == 0)
    #expect(try Self.read(path) == english && english.contains("anna: properties"))
  }

  @Test func aFileWithMistakesStaysAndTheOthersAreDone() throws {
    let folder = try Folder()
    let (broken, messy) = (try folder.write("b.scn", Self.broken), try folder.write("m.scn", Self.messy))
    let result = try Program.run("fmt", broken, messy)
    #expect(result.status == 2)
    #expect(
      result.complaints.hasPrefix("\(broken):1:1: error: ")
        && result.complaints.contains("did you mean: print?"))
    #expect(result.output == messy + "\n")
    #expect(try Self.read(broken) == Self.broken)
    #expect(try Self.read(messy) == Self.canonical)
    #expect(try Program.run("fmt", "--check", broken, messy).status == 2)
  }

  @Test func resultsAsJSON() throws {
    let folder = try Folder()
    let (broken, messy) = (try folder.write("b.scn", Self.broken), try folder.write("m.scn", "print   a\n"))
    let diff = try Program.run("fmt", "--output", "json", "--diff", broken, messy)
    #expect(diff.status == 2 && diff.complaints.isEmpty && diff.lines.count == 2)
    #expect(diff.lines[0].hasPrefix("{\"file\":\"\(broken)\",\"line\":1,\"column\":1,\"result\":\"error\""))
    #expect(
      diff.lines[1]
        == "{\"file\":\"\(messy)\",\"result\":\"not-canonical\",\"diff\":\"--- \(messy)\\n+++ \(messy)\\n"
        + "@@ -1 +1 @@\\n-print   a\\n+print a\\n\"}")
    #expect(
      try Program.run("fmt", "--output", "json", messy).lines == [
        "{\"file\":\"\(messy)\",\"result\":\"rewritten\"}"
      ])
  }

  @Test func statuses() throws {
    let folder = try Folder()
    let empty = folder.file("empty").path
    _ = try folder.write("empty/a.txt", "")
    let good = try folder.write("g.scn", Self.canonical)
    let (messy, broken) = (try folder.write("m.scn", Self.messy), try folder.write("b.scn", Self.broken))
    let cases: [(arguments: [String], status: Int32)] = [
      (["--check", messy, empty], 1), (["--check", messy, broken], 2),
      (["--diff", broken, "missing.scn", messy], 3),
      ([], 4), ([empty], 4), ([good, empty], 4), (["missing.scn"], 3), ([good, "missing.scn"], 3),
      ([empty, "missing.scn"], 3), ([good, "-"], 2), (["--lang", "de", good], 2), (["--bogus", good], 2),
      (["--check", good], 0), (["--help"], 0),
    ]
    for (arguments, status) in cases {
      #expect(try Program.run(["fmt"] + arguments, input: Data()).status == status, "\(arguments)")
    }
  }

  @Test func messagesFollowTheLanguageElseTheLocale() throws {
    let folder = try Folder()
    let empty = folder.url.path
    let polish = ["LANG": "pl_PL.UTF-8"]
    let found = try Program.run(["fmt", empty, "--lang", "en"], input: Data(), environment: polish)
    #expect(found.complaints == "konto: \(empty): there are no .scn files in this folder\n")
    let none = try Program.run(["fmt"], input: Data(), environment: polish)
    #expect(none.complaints == "konto: nie podano żadnej ścieżki\n")
    let asked = try Program.run("fmt", empty, "--lang", "pl")
    #expect(asked.complaints == "konto: \(empty): w tym katalogu nie ma plików .scn\n")
  }

  @Test(.enabled(if: geteuid() != 0)) func whatMayNotBeWrittenIsTold() throws {
    let folder = try Folder()
    let path = try folder.write("m.scn", Self.messy)
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
    let result = try Program.run("fmt", path)
    #expect(result.status == 3 && result.complaints.contains("writing it is not permitted"))
    #expect(try Self.read(path) == Self.messy)
  }
}
