import Foundation
import TestSupport
import Testing

/// `konto test`: which scenarios of which files run.
@Suite struct TestSelectionTests {
  private let folder: Folder

  init() throws {
    folder = try Folder()
    for (name, text) in Self.files { _ = try folder.write(name, text) }
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("linked").path, withDestinationPath: "suite/deep")
  }

  private static let files = [
    "a.scn":
      "scenario \"A1\" tags=pin\nprint a\nscenario \"A2 $x\" tags=pin,slow\nprint $x\nexamples\nx\none\ntwo\n",
    "suite/b.scn": "scenario \"B\" tags=reset\ninclude \"parts/p.scn\"\n",
    "suite/deep/pin-c.scn": "print \"c\"\n",
    "suite/deep/er/pin-d.scn": "print \"d\"\n",
    "suite/parts/p.scn": "print \"p\"\n",
    "suite/notes.txt": "no scenario\n",
    "suite/.hidden/h.scn": "print \"h\"\n",
    "Mój katalog/plik ą.scn": "\u{FEFF}scenariusz \"Zażółć\" tagi=ż\r\n  wyświetl \"a\"\r\n",
    "what[1].scn": "print \"w\"\n",
    "x:7": "print \"x\"\n",
  ]

  private func list(_ arguments: String...) throws -> [String] {
    let result = try Program.run(["test", "--list"] + arguments, input: Data(), in: folder)
    #expect(result.status == 0, "\(result.complaints)")
    return result.lines
  }

  @Test func listsPlacesTitlesAndTags() throws {
    #expect(
      try list("a.scn", "suite/b.scn") == [
        "a.scn:1  A1 #pin", "a.scn:7  A2 one [1] #pin #slow", "a.scn:8  A2 two [2] #pin #slow",
        "suite/b.scn:1  B #reset",
      ])
    #expect(
      try list("a.scn:8", "--output", "json")
        == [#"{"file":"a.scn","line":8,"scenario":"A2 two [2]","tags":["pin","slow"]}"#])
  }

  @Test func tellsThroughWhichFileAnIncludedScenarioComes() throws {
    let scenario = "scenario \"Shared\" tags=t\nprint s\n"
    _ = try folder.write("i/shared.scn", scenario)
    _ = try folder.write("i/mid.scn", "include \"shared.scn\"\n")
    _ = try folder.write("i/x.scn", "# one\ninclude \"shared.scn\"\n")
    _ = try folder.write("i/y.scn", "include \"mid.scn\"\n")
    #expect(
      try list("i/x.scn", "i/y.scn") == [
        "i/shared.scn:1  Shared #t  (included from i/x.scn:2)",
        "i/shared.scn:1  Shared #t  (included from i/mid.scn:1, i/y.scn:1)",
      ])
    #expect(
      try list("i/x.scn", "--output", "json") == [
        #"{"file":"i/shared.scn","line":1,"scenario":"Shared","tags":["t"],"included-from":["i/x.scn:2"]}"#
      ])
  }

  /// The places of what is chosen.
  private static let choices: [(arguments: [String], chosen: String)] = [
    (["a.scn:1"], "a.scn:1"), (["a.scn:2"], "a.scn:1"), (["a.scn:5"], "a.scn:7 a.scn:8"),
    (["a.scn:8"], "a.scn:8"),
    (["a.scn:8", "./a.scn:7"], "a.scn:7 a.scn:8"),
    (["a.scn:8", "a.scn"], "a.scn:1 a.scn:7 a.scn:8"),
    (["./a.scn:8", "a.scn"], "./a.scn:1 ./a.scn:7 ./a.scn:8"),
    (["a.scn:8", "*.scn"], "a.scn:1 a.scn:7 a.scn:8 what[1].scn:1"),
    (["suite/deep/pin-c.scn:1", "suite"], "suite/deep/pin-c.scn:1 suite/b.scn:1 suite/deep/er/pin-d.scn:1"),
    (["suite"], "suite/b.scn:1 suite/deep/er/pin-d.scn:1 suite/deep/pin-c.scn:1"),
    (["suite/parts"], "suite/parts/p.scn:1"),
    (
      ["suite", "suite/parts/p.scn"],
      "suite/b.scn:1 suite/deep/er/pin-d.scn:1 suite/deep/pin-c.scn:1 suite/parts/p.scn:1"
    ),
    (
      ["suite", "./suite/parts/p.scn"],
      "suite/b.scn:1 suite/deep/er/pin-d.scn:1 suite/deep/pin-c.scn:1 suite/parts/p.scn:1"
    ),
    (["suite/**"], "suite/b.scn:1 suite/deep/er/pin-d.scn:1 suite/deep/pin-c.scn:1"),
    (["suite/*"], "suite/b.scn:1 suite/deep/er/pin-d.scn:1 suite/deep/pin-c.scn:1"),
    (["**/pin-*.scn"], "suite/deep/er/pin-d.scn:1 suite/deep/pin-c.scn:1"),
    (["suite/**/pin-?.scn"], "suite/deep/er/pin-d.scn:1 suite/deep/pin-c.scn:1"),
    (["**/er/**/*d.scn"], "suite/deep/er/pin-d.scn:1"),
    (["suite/*/pin-[a-c].scn"], "suite/deep/pin-c.scn:1"),
    (["./suite/../suite/deep/*.scn"], "./suite/../suite/deep/pin-c.scn:1"),
    (["suite/.hidden/*.scn"], "suite/.hidden/h.scn:1"),
    (["linked"], "linked/er/pin-d.scn:1 linked/pin-c.scn:1"),
    (["linked/pin-c.scn", "suite/deep"], "linked/pin-c.scn:1 suite/deep/er/pin-d.scn:1"),
    (["Mój katalog"], "Mój katalog/plik ą.scn:1"),
    (["M*/*ą*.scn"], "Mój katalog/plik ą.scn:1"),
    (["Mój katalog/plik ą.scn:2"], "Mój katalog/plik ą.scn:1"),
    (["what[1].scn"], "what[1].scn:1"), (["what[1].scn:1"], "what[1].scn:1"), (["x:7"], "x:7:1"),
    (["a.scn", "--tags", "pin and not slow"], "a.scn:1"),
    (["a.scn", "suite", "--tags", "reset lub wolny, slow", "--name", "b"], ""),
    (["a.scn", "suite/b.scn", "--tags", "nie slow"], "a.scn:1 suite/b.scn:1"),
    (["Mój katalog", "--name", "ZAZOLC"], "Mój katalog/plik ą.scn:1"),
    (["Mój katalog", "--name", "zaz\u{307}o\u{301}łć"], "Mój katalog/plik ą.scn:1"),
    (["Mój katalog", "--tags", "z\u{307}"], "Mój katalog/plik ą.scn:1"),
  ]

  @Test(arguments: choices) func chooses(_ arguments: [String], _ chosen: String) throws {
    let result = try Program.run(["test", "--list"] + arguments, input: Data(), in: folder)
    let places = result.lines.map { $0.components(separatedBy: "  ")[0] }
    #expect(places.joined(separator: " ") == chosen, "\(result.complaints)")
    #expect(result.status == (chosen.isEmpty ? 4 : 0))
  }

  @Test func aFileIsRunOnceByHoweverManyNames() throws {
    let absolute = folder.file("a.scn").path
    #expect(try list(absolute, "a.scn", "./a.scn").count == 3)
  }

  @Test func standardInputIsReadOnce() throws {
    let result = try Program.run("test", "-", "-", input: "print a\n", in: folder)
    #expect(result.status == 0 && result.output.hasPrefix("✓ -  1 scenario\n"))
  }

  @Test func theWholeFolderRuns() throws {
    let result = try Program.run("test", ".", in: folder)
    #expect(result.status == 0 && result.output.hasSuffix("\n✓ 8 scenarios: 8 as expected (8 statements)\n"))
  }

  @Test func aMistakeOfAPartIsNoneWhereItIsIncluded() throws {
    _ = try folder.write("suite/b.scn", "scenario \"B\"\nset who akowalska\ninclude \"parts/p.scn\"\n")
    _ = try folder.write("suite/parts/p.scn", "create-account $who \"Anna Kowalska\" pesel=01620300022\n")
    #expect(try Program.run("test", "suite", in: folder).status == 0)
    #expect(try Program.run("test", "suite/b.scn", folder.file("suite/parts").path, in: folder).status == 0)
    #expect(try Program.run("test", "suite", "suite/parts/p.scn", in: folder).status == 2)
  }

  @Test func aSuiteMayRunItsOtherFilesButNotItself() throws {
    _ = try folder.write("r/a.scn", "scenario \"A\"\nrun \"r/b.scn\"\n")
    _ = try folder.write("r/b.scn", "print \"b\"\n")
    for command in ["test", "run"] {
      #expect(try Program.run(command, "r/a.scn", "r/b.scn", in: folder).status == 0)
    }
    let cycle = (1...9).map { "scenario \"\($0)\"\nrun \"r/c.scn\"\n" }.joined()
    _ = try folder.write("r/c.scn", cycle)
    for jobs in ["1", "4"] {
      let result = try Program.run("test", "./r/c.scn", "--jobs", jobs, in: folder)
      #expect(result.status == 1 && result.output.contains("9 scenarios: 0 as expected, 9 errors"))
      #expect(result.output.contains("      r/c.scn runs itself\n"))
    }
  }
}
