import Activation
import Foundation
import Journal
import TestSupport
import Testing

/// What `konto store` does: anchors, expectations, copies, the clock.
@Suite struct StoreErrandTests {
  @Test func anAnchorShowsLaterThatNothingWasCutOff() throws {
    let folder = try Folder()
    let path = try folder.filledStore()
    let anchors = folder.path("anchors")
    let older = folder.path("older.db")
    #expect(try Program.run("store", "backup", path, older).status == 0)
    #expect(try Program.run("store", "anchor", path, anchors).status == 0)
    #expect(try Program.run("--store", path, "-c", "show anna").status == 0)
    #expect(try Program.run("store", "anchor", path, anchors).status == 0)
    let lines = try String(contentsOfFile: anchors, encoding: .utf8).split(separator: "\n")
    let line = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ (\d+) ([0-9a-f]{64})/
    let found = try lines.map { try #require(try line.wholeMatch(in: $0)) }
    #expect(found.map { String($0.1) } == ["2", "3"])
    for match in found {
      #expect(try Program.run("store", "verify", path, "--expect", String(match.2)).status == 0)
    }
    #expect(try Program.run("store", "verify", older, "--expect", String(found[0].2)).status == 0)
    let cut = try Program.run("store", "verify", older, "--expect", String(found[1].2))
    #expect(cut.status == 1 && cut.output.contains("hash-missing"), "\(cut.output)")
    let json = try Program.run("store", "verify", path, "--expect", String(found[0].2), "--output", "json")
    #expect(json.output.contains("\"entry\":2"), "\(json.output)")
  }

  @Test(arguments: ["", "12", String(repeating: "g", count: 64), String(repeating: "a", count: 65)])
  func aHashHasSixtyFourDigits(_ hash: String) throws {
    let folder = try Folder()
    #expect(try Program.run("store", "verify", try folder.filledStore(), "--expect", hash).status == 2)
  }

  static let otherFiles: [(name: String, content: String)] = [
    ("notes", "Nothing of the kind.\n"), ("a.scn", "print \"a\"\n"), ("half", "2026-01-05T08:00:00Z 3"),
  ]

  @Test(arguments: otherFiles) func anAnchorIsPutInNoOtherFile(_ name: String, _ content: String) throws {
    let folder = try Folder()
    let path = try folder.filledStore()
    let file = try folder.write(name, content)
    let result = try Program.run("store", "anchor", path, file)
    #expect(result.status == 3 && result.complaints.contains(file), "\(result.complaints)")
    #expect(try String(contentsOfFile: file, encoding: .utf8) == content)
    #expect(try Program.run("store", "anchor", path, path).status == 3)
    #expect(try Program.run("store", "verify", path).status == 0)
  }

  @Test func anAnchorIsPutInNoFileThatSQLiteMayMake() throws {
    let folder = try Folder()
    let path = try folder.filledStore()
    #expect(try Program.run("store", "anchor", path, path + "-wal").status == 3)
    #expect(try folder.names() == ["s.db"])
  }

  @Test func whatCannotBeSetAsideComesBackWithItsLog() throws {
    let folder = try Folder()
    let path = try folder.filledStore()
    let copy = folder.path("copy.db")
    #expect(try Program.run("store", "backup", path, copy).status == 0)
    try Data().write(to: URL(filePath: path))
    let beside = try ["-wal", "-shm"].map { try folder.write("s.db" + $0, "kept" + $0) }
    _ = try folder.write("s.db.replaced-1-shm/file", "in the way")
    let result = try Program.run("store", "restore", path, copy)
    #expect(result.status == 3 && result.complaints.contains(path), "\(result.complaints)")
    #expect(try beside.map { try String(contentsOfFile: $0, encoding: .utf8) } == ["kept-wal", "kept-shm"])
    #expect(try folder.names() == ["copy.db", "s.db", "s.db-shm", "s.db-wal", "s.db.replaced-1-shm"])
  }

  @Test func ofABrokenBackupTheBackupIsTold() throws {
    let folder = try Folder()
    let path = try folder.filledStore()
    let copy = folder.path("copy.db")
    #expect(try Program.run("store", "backup", path, copy).status == 0)
    try folder.alter(copy, "UPDATE entries SET act = 'contact' WHERE number = 2")
    let result = try Program.run("store", "restore", path, copy)
    #expect(result.status == 3 && result.complaints.hasPrefix("konto: \(copy): "), "\(result.complaints)")
  }

  @Test func anExportIsOfWhoeverAsks() throws {
    let folder = try Folder()
    let path = try folder.filledStore()
    let refused = try Program.run("store", "export", path, "--as", "clerk@brzoza")
    #expect(refused.status == 1 && refused.output.isEmpty, "\(refused.output)")
    #expect(refused.complaints.contains("not-allowed"), "\(refused.complaints)")
    let lines = try Program.run("store", "export", path, "--as", "admin").lines
    #expect(lines.count == 4)
    #expect(lines[2].contains("\"actor\":\"clerk") && lines[2].contains("not-allowed"), "\(lines)")
    #expect(lines[3].contains("\"actor\":\"admin\""), "\(lines)")
  }

  @Test func aDamagedStoreIsNotCopied() throws {
    let folder = try Folder()
    let path = try folder.filledStore()
    try folder.alter(path, "UPDATE entries SET act = 'contact' WHERE number = 2")
    let result = try Program.run("store", "backup", path, folder.path("copy.db"))
    #expect(result.status == 3 && result.output.isEmpty, "\(result.output)")
    #expect(result.complaints.contains("audit-broken"), "\(result.complaints)")
    #expect(try Program.run("store", "anchor", path, folder.path("anchors")).status == 1)
    #expect(try folder.names() == ["s.db"])
  }

  @Test func whatIsToldOfAnAlteredTrailSaysSo() throws {
    let folder = try Folder()
    let path = try folder.filledStore()
    try folder.alter(path, "UPDATE entries SET act = 'contact' WHERE number = 2")
    for arguments in [["store", "info", path], ["store", "export", path]] {
      let result = try Program.run(arguments, input: Data())
      #expect(result.status == 1 && result.complaints.contains("audit-broken"), "\(result.complaints)")
      #expect(!result.output.isEmpty)
    }
    let audit = try Program.run("--store", path, "-c", "audit")
    #expect(audit.complaints.contains("audit-broken"), "\(audit.complaints)")
  }

  @Test(arguments: ["DROP INDEX accounts_by_status", "CREATE VIEW everybody AS SELECT * FROM accounts"])
  func whatIsDoneWithAStoreOfAnotherStructureSaysSo(_ sql: String) throws {
    let folder = try Folder()
    let path = try folder.filledStore()
    try folder.alterWhole(path, sql)
    for (arguments, status) in [
      (["store", "verify", path], 1), (["store", "info", path], 1), (["store", "export", path], 1),
      (["store", "anchor", path, folder.path("anchors")], 1),
      (["store", "backup", path, folder.path("copy.db")], 1), (["--store", path, "-c", "find kowal"], 0),
      (["--store", path, "--as", "admin", "-c", "contact anna email=none"], 0),
      (["--store", path, "--read-only", "-c", "audit"], 0), (["store", "clock", path], 0),
    ] {
      let result = try Program.run(arguments, input: Data())
      #expect(result.status == status, "\(arguments): \(result.status)")
      #expect((result.output + result.complaints).contains("structure-differs"), "\(arguments)")
    }
    let rebuilt = try Program.run("store", "rebuild", path)
    #expect(rebuilt.status == (sql.hasPrefix("DROP") ? 0 : 1), "\(rebuilt.complaints)")
  }

  @Test func underAnAlteredHeadNothingIsWrittenAndItIsSaid() throws {
    for change in ["moment = 0", "entries = 1", "entries = 9223372036854775807"] {
      let folder = try Folder()
      let path = try folder.filledStore()
      try folder.alterWhole(path, "UPDATE head SET " + change)
      for line in ["accounts", "why anna"] {
        let result = try Program.run("--store", path, "-c", line)
        #expect(result.status == 3 && result.complaints.contains("audit-broken"), "\(result.complaints)")
      }
      let verified = try Program.run("--store", path, "-c", "verify => refused audit-broken")
      #expect(verified.status == 0, "\(verified.output)\(verified.complaints)")
      for arguments in [["clock", path], ["clock", path, "--accept", "--as", "admin"], ["export", path]] {
        let result = try Program.run(["store"] + arguments, input: Data())
        #expect(result.status == 3 && result.complaints.contains("audit-broken"), "\(result.complaints)")
      }
      #expect(try Program.run("store", "rebuild", path).status == 1)
    }
  }

  @Test func aCopyOfWrongLookUpTablesSaysSo() throws {
    let folder = try Folder()
    let path = try folder.filledStore()
    try folder.alterWhole(path, "UPDATE accounts SET holder = 'Ewa Lis'")
    let result = try Program.run("store", "backup", path, folder.path("copy.db"))
    #expect(result.status == 1 && result.complaints.contains("lookups-differ"), "\(result.complaints)")
  }

  @Test func aLostTableIsToldWithItsRemedy() throws {
    let folder = try Folder()
    let path = try folder.filledStore()
    try folder.alterWhole(path, "DROP TABLE accounts")
    let find = try Program.run("--store", path, "-c", "find kowal")
    #expect(find.status == 3 && find.complaints.contains("store rebuild FILE"), "\(find.complaints)")
    #expect(!find.complaints.contains("no such table"))
    #expect(try Program.run("store", "rebuild", path).status == 0)
    #expect(try Program.run("--store", path, "-c", "find kowal => count=1").status == 0)
  }

  @Test func aFolderThatCannotBeWrittenIsToldAsSuch() throws {
    let folder = try Folder()
    let path = try folder.filledStore()
    for target in ["/proc/copy.db", folder.path("none/copy.db"), folder.path("s.db/copy.db")] {
      let result = try Program.run("store", "backup", path, target)
      #expect(result.status == 3 && result.complaints.contains("copy \(target)"), "\(result.complaints)")
    }
  }

  @Test func aFullDiskForTheCopyIsToldAsSuch() throws {
    let folder = try Folder()
    let path = try folder.filledStore()
    let script = """
      ulimit -f 40
      trap '' XFSZ
      exec "$0" store backup "$1" "$2"
      """
    let target = folder.path("copy.db")
    let result = try Program.shell(script, path, target)
    #expect(
      result.status == 3 && result.complaints.contains("room for the copy \(target)"), "\(result.complaints)")
    #expect(try folder.names() == ["s.db"])
  }

  @Test func whatAKilledBackupLeftIsTakenAway() throws {
    let folder = try Folder()
    let path = try folder.filledStore()
    for name in ["copy.db.new-1abc", "copy.db.new-1abc-wal", "copy.db.new-notes!", "other.db.new-1abc"] {
      _ = try folder.write(name, "left")
    }
    #expect(try Program.run("store", "backup", path, folder.path("copy.db")).status == 0)
    #expect(try folder.names() == ["copy.db", "copy.db.new-notes!", "other.db.new-1abc", "s.db"])
  }

  @Test func aBackupTakesThePlaceOfADamagedStore() throws {
    let folder = try Folder()
    let path = try folder.filledStore()
    let copy = folder.path("copy.db")
    #expect(try Program.run("store", "backup", path, copy).status == 0)
    let bytes = try Data(contentsOf: URL(filePath: path))
    try bytes.prefix(8192).write(to: URL(filePath: path))
    let result = try Program.run("store", "restore", path, copy)
    #expect(
      result.status == 0 && result.output.contains("entries: 2"), "\(result.output)\(result.complaints)")
    #expect(try Program.run("--store", path, "-c", "show anna").status == 0)
    #expect(try folder.names() == ["copy.db", "s.db", "s.db.replaced-1"])
    try ExportedStore.expectWhole(path)
    #expect(try Program.run("store", "restore", folder.path("new.db"), copy).status == 0)
    try ExportedStore.expectWhole(folder.path("new.db"))
  }

  @Test(arguments: ["notes", "copy.db"]) func whatIsNoStoreIsNotReplaced(_ name: String) throws {
    let folder = try Folder()
    let path = try folder.filledStore()
    let notes = try folder.write("notes", "Nothing of the kind.\n")
    let (target, source) = name == "notes" ? (notes, path) : (path, notes)
    #expect(try Program.run("store", "restore", target, source).status == 3)
    #expect(try String(contentsOfFile: notes, encoding: .utf8) == "Nothing of the kind.\n")
    #expect(try folder.names() == ["notes", "s.db"])
  }

  @Test func aStoreAheadOfTheClockSaysSoUntilAnAdministratorTakesItBack() throws {
    let folder = try Folder()
    let path = try folder.filledStore()
    try Self.look(at: path, Span.days(365))
    let act = try Program.run("--store", path, "-c", "show anna", "-c", "why anna")
    #expect(act.status == 0 && act.complaints.split(separator: "\n").count == 2, "\(act.complaints)")
    #expect(act.complaints.contains("konto store clock"))
    #expect(try Program.run("store", "clock", path).status == 1)
    let refused = try Program.run("store", "clock", path, "--accept")
    #expect(refused.status == 1 && refused.output.contains("not-allowed"), "\(refused.output)")
    let done = try Program.run("store", "clock", path, "--accept", "--as", "admin")
    #expect(done.status == 0 && done.output.contains("clock-reset"), "\(done.output)\(done.complaints)")
    #expect(try Program.run("store", "clock", path).status == 0)
    let after = try Program.run("--store", path, "-c", "show anna", "-c", "verify => ok")
    #expect(after.status == 0 && after.complaints.isEmpty, "\(after.complaints)")
    let acts = try ExportedStore(path).entries.map { $0.act + " " + $0.outcome }
    #expect(acts.contains("clock-reset not-allowed") && acts.contains("clock-reset ok"))
    try ExportedStore.expectWhole(path)
  }

  @Test func underAClockFarAheadAStoreIsNotWritten() throws {
    let folder = try Folder()
    let path = folder.path("s.db")
    #expect(try Program.run("store", "create", path).status == 0)
    try Self.look(at: path, -.days(401))
    for arguments in [
      ["--store", path, "-c", "accounts"], ["store", "export", path, "--reveal", "--reason", "NFZ"],
    ] {
      let result = try Program.run(arguments, input: Data())
      #expect(result.status == 3 && result.complaints.contains("400 days"), "\(result.complaints)")
    }
    #expect(try Program.run("--store", path, "--read-only", "-c", "accounts").status == 0)
    #expect(try Program.run("store", "clock", path, "--accept", "--as", "admin").status == 0)
    #expect(try Program.run("--store", path, "-c", "accounts").status == 0)
    try ExportedStore.expectWhole(path)
  }

  /// Somebody looks while the machine's clock is wrong by so much.
  private static func look(at path: String, _ error: Span) throws {
    let store = try Store(path, .writing, isCreating: false)
    let moment = Moment(seconds: Int64(Date().timeIntervalSince1970)) + error
    try store.note { _ in
      JournalEntry(
        moment: moment, actor: .support, subject: nil, act: "accounts", outcome: .done, events: [],
        operatorName: "tester")
    }
    store.close()
  }
}

extension Folder {
  /// Changes a store as another hand would.
  func alter(_ path: String, _ sql: String) throws {
    try alterWhole(path, "DROP TRIGGER entries_stay; " + sql)
  }

  func alterWhole(_ path: String, _ sql: String) throws {
    let run = try ProgramRun(MissingProgram.path(of: "sqlite3"), ["-bail", path, sql])
    #expect(run.status == 0, "\(run.complaints)")
  }
}
