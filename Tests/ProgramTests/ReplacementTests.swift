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
    let isFree = ["text", "github"].contains(format)
    #expect(try test("a.scn", "--report", "\(format)=notes").status == (isFree ? 0 : 3))
    #expect(try (bytes("notes") == Data("Notes of somebody.\n".utf8)) == !isFree)
    for other in Self.formats where !isFree && other != format {
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
}
