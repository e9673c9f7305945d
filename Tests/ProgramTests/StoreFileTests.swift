import Foundation
import TestSupport
import Testing

/// Opened wrongly a store is never harmed, and neither is what is none.
@Suite struct StoreFileTests {
  static let strangers: [(name: String, bytes: Data, words: String)] = [
    ("text", Data("Nothing of the kind.\n".utf8), "neither a store"),
    ("long text", Data(String(repeating: "a line\n", count: 400).utf8), "neither a store"),
    ("empty", Data(), "empty"),
    ("one byte", Data([0]), "neither a store"),
    ("only a header's beginning", Data("SQLite format 3\0".utf8), "neither a store"),
    ("only a header", Data("SQLite format 3\0".utf8) + Data(count: 84), "another program"),
  ]

  @Test(arguments: strangers) func whatIsNoStoreStaysAsItIs(_ name: String, _ bytes: Data, _ words: String)
    throws
  {
    let folder = try Folder()
    let path = try folder.write("notes.db", bytes)
    try expectUnharmed(path, words)
  }

  @Test func anotherProgramsDatabaseStaysAsItIs() throws {
    let folder = try Folder()
    let path = folder.file("other.db").path
    try sqlite(path, "CREATE TABLE events (a); INSERT INTO events VALUES (1)")
    try expectUnharmed(path, "another program")
  }

  @Test func aNewerStoreStaysAsItIs() throws {
    let folder = try Folder()
    let path = try filled(folder)
    try sqlite(path, "PRAGMA user_version = 5")
    try expectUnharmed(path, "newer version")
  }

  @Test func anUnknownOlderStoreStaysAsItIs() throws {
    let folder = try Folder()
    let path = try filled(folder)
    try sqlite(path, "PRAGMA user_version = 0")
    try expectUnharmed(path, "damaged")
  }

  @Test(arguments: [100, 4096, 8192, 30_000]) func aTruncatedStoreStaysAsItIs(_ size: Int) throws {
    let folder = try Folder()
    let path = try filled(folder)
    let bytes = try Data(contentsOf: URL(filePath: path))
    try bytes.prefix(size).write(to: URL(filePath: path))
    try expectUnharmed(path, "cut short")
  }

  /// Wherever a byte is wrong: the right answer, or an error that names the file; never a crash.
  @Test func aStoreWithAWrongByteIsNeverACrash() throws {
    let folder = try Folder()
    let path = try filled(folder)
    let (url, whole) = (URL(filePath: path), try Data(contentsOf: URL(filePath: path)))
    var random = SplitMix(seed: 5)
    let used = whole.indices.filter { whole[$0] != 0 }
    for _ in 0..<40 {
      let place = try #require(used.randomElement(using: &random))
      var bytes = whole
      bytes[place] = UInt8.random(in: 0...255, using: &random)
      try bytes.write(to: url)
      for arguments in [
        ["store", "verify", path], ["store", "export", path],
        ["--store", path, "--read-only", "-c", "show anna", "-c", "find kow"],
      ] {
        let result = try Program.run(arguments, input: Data())
        #expect(
          [0, 1, 3].contains(result.status),
          "byte \(place) was \(whole[place]), is \(bytes[place]): \(arguments[1]) \(result.status)")
        #expect(result.status != 3 || result.complaints.contains(path), "\(place): \(result.complaints)")
      }
    }
  }

  @Test func aFolderOrAMissingFolderIsSaidToBeOne() throws {
    let folder = try Folder()
    try expectRefused(folder.url.path, "this is a folder")
    try expectRefused(folder.file("none/s.db").path, "no such folder")
    #expect(try folder.names().isEmpty)
  }

  @Test func aMissingFileIsNotMadeToBeRead() throws {
    let folder = try Folder()
    let path = folder.file("s.db").path
    for arguments in [
      ["--store", path, "--read-only", "-c", "verify"], ["store", "verify", path], ["store", "info", path],
    ] {
      let result = try Program.run(arguments, input: Data())
      #expect(result.status == 3 && result.complaints.contains("no such file"), "\(result.complaints)")
    }
    #expect(try folder.names().isEmpty)
  }

  @Test func aReadOnlyFileIsOnlyRead() throws {
    let folder = try Folder()
    let path = try filled(folder)
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: path)
    try expectUnharmed(path, "read-only", otherwise: 0)
  }

  @Test func aReadOnlyFolderIsLeftAlone() throws {
    let folder = try Folder()
    let path = try filled(folder)
    let url = folder.url.path
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: url)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: url) }
    try expectUnharmed(path, "read-only", otherwise: 0)
    let made = try Program.run(
      ["--store", folder.file("new.db").path, "--as", "admin", "-c", "verify"], input: Data())
    #expect(made.status == 3 && made.complaints.contains("read-only"), "\(made.complaints)")
    #expect(try folder.names() == ["s.db"])
  }

  @Test func aNewStoreIsItsOwnersAlone() throws {
    let folder = try Folder()
    let path = try filled(folder)
    let copy = folder.file("copy.db").path
    #expect(try Program.run("store", "backup", path, copy).status == 0)
    for file in [path, copy] {
      let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
      #expect(mode == 0o600)
    }
    #expect(try folder.names() == ["copy.db", "s.db"])
  }

  @Test func toBeReadOnlyIsToLeaveNothing() throws {
    let folder = try Folder()
    let path = try filled(folder)
    let before = try Data(contentsOf: URL(filePath: path))
    let lines =
      "show anna => ok\nverify => entries=2\nfind anna => value=anna\naudit => count=2\nanna: login password=x => refused read-only\n"
      + "admin: contact anna phone=600100100 => refused read-only\nadmin: clock offset=1d => refused practice-only\nverify => entries=2\n"
    let result = try Program.run("--store", path, "--read-only", input: lines)
    #expect(result.status == 0, "\(result.output)\(result.complaints)")
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
    #expect(try folder.names() == ["s.db"])
  }

  @Test func aViewingBySupportIsRecordedOtherwise() throws {
    let folder = try Folder()
    let path = try filled(folder)
    let result = try Program.run("--store", path, input: "show anna\naudit anna act=show => count=1\n")
    #expect(result.status == 0, "\(result.output)")
  }

  /// With whole PESELs or without; in both languages it can be asked for.
  @Test func anExportIsRecordedUnlessNothingIsWritten() throws {
    let folder = try Folder()
    let path = try filled(folder)
    #expect(try Program.run("store", "export", path, "--read-only").lines.count == 2)
    #expect(try Program.run("store", "export", path).lines.count == 3)
    let revealing = try Program.run(
      "store", "export", path, "--reveal", "--reason", "NFZ 12/2026 01620300022")
    #expect(revealing.lines.count == 4 && revealing.output.contains("01620300022"))
    let lines =
      "audit act=export => count=2\ndziennik czynność=eksport kod=pesel-revealed => liczba=1\nverify => entries=6\n"
    let asked = try Program.run("--store", path, input: lines)
    #expect(asked.status == 0, "\(asked.output)\(asked.complaints)")
    #expect(asked.output.contains("exports the whole audit trail – done"))
    #expect(
      asked.output.contains("•••••••0022") && !asked.output.contains("01620300022"), "\(asked.output)")
  }

  /// Nothing is exported and nothing stands in the trail.
  @Test(arguments: [
    ["--reveal"], ["--reveal", "--reason", " "], ["--reason", "NFZ 12/2026"], ["--reveal", "--reason"],
  ])
  func wholePESELsAreExportedForAReasonAlone(_ options: [String]) throws {
    let folder = try Folder()
    let path = try filled(folder)
    let told = try Program.run(["store", "export", path] + options, input: Data())
    #expect(told.status == 2 && told.output.isEmpty && told.complaints.contains("--reason"))
    #expect(try Program.run("store", "export", path, "--read-only").lines.count == 2)
  }

  @Test(arguments: ["clock offset=1d", "wait 1d", "seed 2", "fault tp-expired"])
  func practiceIsForPracticeWorlds(_ line: String) throws {
    let folder = try Folder()
    let path = try filled(folder)
    let result = try Program.run("--store", path, "--as", "admin", "-c", line + " => refused practice-only")
    #expect(result.status == 0, "\(result.output)\(result.complaints)")
  }

  static let misuses: [[String]] = [
    ["a.scn"], ["--seed", "2", "-c", "verify"], ["--empty", "-c", "verify"], ["run", "a.scn"], ["-"],
  ]

  @Test(arguments: misuses) func aStoreWithFilesOrASeedIsAMistake(_ arguments: [String]) throws {
    let folder = try Folder()
    let path = folder.file("s.db").path
    let result = try Program.run(["--store", path] + arguments, input: Data("print \"a\"\n".utf8))
    #expect(result.status == 2, "\(result.complaints)")
    #expect(try folder.names().isEmpty)
  }

  @Test func theVerbVerifySaysWhichEntryWasAltered() throws {
    let folder = try Folder()
    let path = try filled(folder)
    try sqlite(path, "DROP TRIGGER entries_stay; UPDATE entries SET act = 'contact' WHERE number = 2")
    let told = try Program.run("--store", path, "-c", "verify => refused audit-broken entry=2")
    #expect(told.status == 0, "\(told.output)")
    #expect(try Program.run("--store", path, "-c", "verify").status == 1)
    #expect(try Program.run("store", "verify", path).status == 1)
  }

  private func filled(_ folder: Folder) throws -> String {
    let path = folder.file("s.db").path
    let made = try Program.run(
      "--store", path, "--as", "admin", "-c", "facility brzoza \"Brzoza\"", "-c",
      "create-account anna \"Anna Kowalska\" pesel=01620300022")
    #expect(made.status == 0, "\(made.complaints)")
    return path
  }

  /// Whatever is tried with it, writing or only reading, is refused, and nothing changes.
  private func expectUnharmed(_ path: String, _ words: String, otherwise readable: Int32 = 3) throws {
    let before = try Data(contentsOf: URL(filePath: path))
    try expectRefused(path, words)
    for arguments in [
      ["--store", path, "--read-only", "-c", "verify"], ["store", "verify", path],
      ["store", "export", path, "--read-only"],
    ] {
      #expect(try Program.run(arguments, input: Data()).status == readable, "\(arguments)")
    }
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
    let folder = URL(filePath: path).deletingLastPathComponent().path
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 1)
  }

  private func expectRefused(_ path: String, _ words: String) throws {
    for arguments in [["--store", path, "-c", "verify"], ["store", "rebuild", path]] {
      let result = try Program.run(arguments, input: Data())
      #expect(result.status == 3, "\(arguments)")
      #expect(result.output.isEmpty)
      let isSaid = result.complaints.contains(words) && result.complaints.contains(path)
      #expect(isSaid, "\(result.complaints)")
    }
  }

  private func sqlite(_ path: String, _ sql: String) throws {
    #expect(try ProgramRun(MissingProgram.path(of: "sqlite3"), ["-bail", path, sql]).status == 0)
  }
}
