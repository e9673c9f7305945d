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
    for arguments in [["--store", path, "-c", "accounts"], ["store", "export", path, "--reveal"]] {
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
    let run = try ProgramRun(
      MissingProgram.path(of: "sqlite3"), ["-bail", path, "DROP TRIGGER entries_stay; " + sql])
    #expect(run.status == 0, "\(run.complaints)")
  }
}
