import Foundation
import TestSupport
import Testing

/// Files that a report would take the place of: nothing is lost that anybody would miss.
@Suite struct ReplacementTests {
  private static let formats = ["text", "tap", "junit", "json", "html", "github"]
  private let folder: Folder

  init() throws {
    folder = try Folder()
    _ = try folder.write("a.scn", "print a\n")
  }

  private func test(_ arguments: String...) throws -> ProgramRun {
    try Program.run(["test"] + arguments, input: Data(), in: folder)
  }

  private func store(_ name: String) throws {
    let made = try Program.run(
      ["--as", "admin", "--store", name, "-c", "facility brzoza \"Szpital pod Brzozą\""], input: Data(),
      in: folder)
    #expect(made.status == 0)
  }

  private func bytes(_ name: String) throws -> Data { try Data(contentsOf: folder.file(name)) }

  @Test(arguments: formats) func aStoreStays(_ format: String) throws {
    try store("clinic.db")
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("link").path, withDestinationPath: "clinic.db")
    try FileManager.default.linkItem(at: folder.file("clinic.db"), to: folder.file("other.html"))
    let before = try bytes("clinic.db")
    for name in ["clinic.db", "link", "other.html", "clinic.db-wal", "clinic.db-shm", "clinic.db-journal"] {
      let result = try test("a.scn", "--report", "\(format)=\(name)")
      #expect(result.status == 3, "\(name)")
      #expect(result.output.isEmpty, "nothing ran: \(result.output)")
      #expect(
        result.complaints == "konto: \(name): it is a store (a SQLite database) and is not replaced\n")
    }
    #expect(try bytes("clinic.db") == before)
  }

  @Test(arguments: formats) func programsAndScenariosStay(_ format: String) throws {
    for (name, text) in [("B.SCN", "\n"), ("b.scn", ""), ("tool", "#!/bin/sh\n"), ("machine", "\u{7F}ELF")] {
      _ = try folder.write(name, text)
      #expect(try test("a.scn", "--report", "\(format)=\(name)").status == 3, "\(name)")
      #expect(try bytes(name) == Data(text.utf8))
    }
    let mayRun = try folder.write("run-me", "x\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: mayRun)
    #expect(try test("a.scn", "--report", "\(format)=run-me").status == 3)
    #expect(try bytes("run-me") == Data("x\n".utf8))
  }

  @Test("A document takes the place of its own kind, of an empty file, and of no other", arguments: formats)
  func documents(_ format: String) throws {
    _ = try folder.write("empty", "")
    #expect(try test("a.scn", "--report", "\(format)=empty").status == 0)
    let once = try bytes("empty").count
    #expect(once > 0)
    #expect(try test("a.scn", "--report", "\(format)=empty").status == 0)
    _ = try folder.write("notes", "Notes of somebody.\n")
    #expect(try test("a.scn", "--report", "\(format)=notes").status == 3)
    #expect(try bytes("notes") == Data("Notes of somebody.\n".utf8))
    for other in Self.formats where other != format {
      _ = try? FileManager.default.removeItem(at: folder.file("other"))
      #expect(try test("a.scn", "--report", "\(other)=other").status == 0)
      #expect(try test("a.scn", "--report", "\(format)=other").status == 3, "\(other)")
    }
  }

  @Test(arguments: formats) func filesOfTheRunStay(_ format: String) throws {
    _ = try folder.write("main.scn", "include \"part.txt\"\n")
    for part in ["print x => ok\n", "logni\n"] {
      _ = try folder.write("part.txt", part)
      let result = try test("main.scn", "--report", "\(format)=./part.txt")
      #expect(result.status == 3 && result.output.isEmpty)
      #expect(try bytes("part.txt") == Data(part.utf8))
    }
  }

  @Test("A report of mistakes, of coverage or of nothing is replaced as any other", arguments: formats)
  func reports(_ format: String) throws {
    _ = try folder.write("bad.scn", "logni\n")
    for arguments in [
      ["bad.scn"], ["a.scn", "--coverage"], ["no.scn"], ["a.scn", "--tags", "x"], ["a.scn"],
    ] {
      let status = try Program.run(
        ["test"] + arguments + ["--lang", "pl", "--report", "\(format)=report"], input: Data(), in: folder
      ).status
      #expect(status != 3 || arguments == ["no.scn"], "\(arguments)")
      #expect(try !bytes("report").isEmpty)
    }
    let before = try bytes("report")
    #expect(try test("bad.scn", "--report", "\(format)=report").status == 2)
    #expect(try bytes("report") != before)
  }

  @Test("A file that a line runs stays, named there, by a row or by what was read", arguments: formats)
  func filesThatAreRunStay(_ format: String) throws {
    _ = try folder.write("part.txt", "print x\n")
    _ = try folder.write("deep.scn", "run part.txt\n")
    let lines = [
      "run part.txt", "run deep.scn", "scenario A\nrun $f\nexamples\nf\npart.txt",
      "include i.scn", "facility b \"part.txt\"\nset f part.txt\nrun $f",
    ]
    _ = try folder.write("i.scn", "run \"./part.txt\"\n")
    for (index, line) in lines.enumerated() {
      _ = try folder.write("main.scn", line + "\n")
      try? FileManager.default.removeItem(at: folder.file("link"))
      try FileManager.default.createSymbolicLink(
        atPath: folder.file("link").path, withDestinationPath: "part.txt")
      _ = try folder.write("part.txt", format == "text" ? "print x\n" : "print x\n")
      let result = try test("main.scn", "--report", "\(format)=link")
      #expect(result.status == 3 && (index == lines.count - 1 || result.output.isEmpty), "\(line)")
      #expect(try bytes("part.txt") == Data("print x\n".utf8), "\(line)")
    }
  }

  @Test("A pipe that nobody reads is told; one that is read, and standard output by its name, are written")
  func pipes() throws {
    #expect(mkfifo(folder.file("pipe").path, 0o600) == 0)
    let nobody = try test("a.scn", "--report", "tap=pipe")
    #expect(nobody.status == 3 && nobody.complaints.contains("pipe: it is a pipe that nobody reads from"))
    #expect(nobody.output.isEmpty, "it is said before the run")
    let reader = open(folder.file("pipe").path, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    #expect(try test("a.scn", "--report", "tap=pipe").status == 0)
    var bytes = [UInt8](repeating: 0, count: 12)
    #expect(read(reader, &bytes, 12) == 12 && String(decoding: bytes, as: UTF8.self) == "TAP version ")
    #expect(try test("a.scn", "--report", "tap=/dev/stdout").output.contains("TAP version "))
    #expect(try test("a.scn", "--report", "tap=/dev/null").status == 0)
  }

  @Test("Who reads a pipe may come before the program or after it, and reads one whole report")
  func readersOfPipes() throws {
    for script in [
      "mkfifo p; cat p > got & \"$0\" test a.scn --report tap=p; s=$?; wait; cat got; exit $s",
      "mkfifo p; \"$0\" test a.scn --report tap=p & k=$!; cat p > got; wait $k; s=$?; cat got; exit $s",
    ] {
      try? FileManager.default.removeItem(at: folder.file("p"))
      let run = try Program.shell(script, in: folder)
      #expect(
        run.status == 0 && run.output.contains("TAP version ") && run.output.contains("\nok 1"), "\(run)")
    }
  }

  @Test("What a session or an account's life is written to stays a pipe", arguments: ["capture", "scenario"])
  func otherPipes(_ written: String) throws {
    try store("clinic.db")
    #expect(
      try Program.run(
        [
          "--as", "admin", "--store", "clinic.db", "-c",
          "create-account anna \"Anna Kowalska\" pesel=01620300022",
        ],
        input: Data(), in: folder
      ).status == 0)
    #expect(mkfifo(folder.file("pipe").path, 0o600) == 0)
    let arguments =
      written == "capture"
      ? ["--capture", "pipe", "-c", "clock"] : ["store", "scenario", "clinic.db", "anna", "-o", "pipe"]
    #expect(try Program.run(arguments, input: Data(), in: folder).status == 3)
    let reader = open(folder.file("pipe").path, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    #expect(try Program.run(arguments, input: Data(), in: folder).status == 0)
    var bytes = [UInt8](repeating: 0, count: 7)
    #expect(read(reader, &bytes, 7) == 7 && String(decoding: bytes, as: UTF8.self) == "# konto")
  }

  @Test("A page, and JSON with a version, may be somebody's own")
  func thoseOfOthers() throws {
    for (format, text) in [
      ("html", "<!DOCTYPE html>\n<title>mine</title>\n"), ("html", "<html></html>\n"),
      ("json", "{\"version\":\"1.0\"}\n"), ("json", "{\"version\" : \"2\"}\n"),
    ] {
      _ = try folder.write("own", text)
      #expect(try test("a.scn", "--report", "\(format)=own").status == 3, "\(text)")
      #expect(try bytes("own") == Data(text.utf8))
    }
  }

  @Test func noHistoryIsAddedToAStore() throws {
    try store("clinic.db")
    let before = try bytes("clinic.db")
    let terminal = try TerminalScreen(
      in: folder, environment: ["KONTO_HISTORY": folder.file("clinic.db").path])
    try terminal.enter("clock", then: "admin>")
    #expect(try terminal.lines().joined().contains("it is a store (a SQLite database)"))
    #expect(try bytes("clinic.db") == before)
  }

  @Test func twoReportsToOneFileByTwoNames() throws {
    _ = try folder.write("r.txt", "")
    try FileManager.default.linkItem(at: folder.file("r.txt"), to: folder.file("s.txt"))
    let result = try test("a.scn", "--report", "text=r.txt", "--report", "github=s.txt")
    #expect(result.status == 2 && result.complaints.contains("Two reports cannot go to one file."))
  }

  @Test("What others keep as JSON with a version stays: a recording, a map of sources")
  func foreignJSONStays() throws {
    for text in [
      "{\"version\": 2, \"width\": 80}\n", "{\"version\":3,\"sources\":[]}",
      "{\"version\":1,\"quiz\":\"pin\"}",
    ] {
      _ = try folder.write("mine.json", text)
      #expect(try test("a.scn", "--report", "json=mine.json").status == 3)
      #expect(try bytes("mine.json") == Data(text.utf8))
    }
    let recorded = try Program.run(
      ["walk", "a.scn", "--instant", "--record", "walk.cast"], input: Data(), in: folder)
    #expect(recorded.status == 0, "\(recorded.complaints)")
    #expect(try test("a.scn", "--report", "json=walk.cast").status == 3)
  }

  @Test("A link that leads nowhere yet stays a link; in a circle it leads nowhere ever")
  func linksAreFollowed() throws {
    let files = FileManager.default
    try files.createDirectory(at: folder.file("out"), withIntermediateDirectories: false)
    for (link, target) in [
      ("x.xml", "y.xml"), ("y.xml", "out/r.xml"), ("a1", "a2"), ("a2", "a1"), ("z", "no/z"),
    ] {
      try files.createSymbolicLink(atPath: folder.file(link).path, withDestinationPath: target)
    }
    #expect(try test("a.scn", "--report", "junit=x.xml").status == 0)
    #expect(try bytes("out/r.xml").starts(with: Data("<?xml".utf8)))
    #expect(try files.destinationOfSymbolicLink(atPath: folder.file("x.xml").path) == "y.xml")
    for name in ["a1", "z"] {
      let result = try test("a.scn", "--report", "junit=\(name)")
      #expect(result.status == 3 && result.output.isEmpty, "\(result.output)")
      #expect((try? files.destinationOfSymbolicLink(atPath: folder.file(name).path)) != nil)
    }
  }

  @Test func aSocketIsToldBeforeAnythingRuns() throws {
    let script = "import socket,sys\nsocket.socket(socket.AF_UNIX).bind('sock')"
    #expect(
      try ProgramRun("/bin/sh", ["-c", "cd \"$0\" && python3 -c \"$1\"", folder.file(".").path, script])
        .status == 0)
    let result = try test("a.scn", "--report", "junit=sock")
    #expect(result.status == 3 && result.output.isEmpty && result.complaints.contains("not a regular file"))
  }
}
