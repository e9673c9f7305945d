import Foundation
import TestSupport
import Testing

/// A backup takes the place of a store: never of itself, never in the midst of somebody's act, and the trail says so.
@Suite struct RestoringTests {
  private let folder: Folder
  private let path: String
  private let copy: String

  init() throws {
    folder = try Folder()
    path = try folder.filledStore()
    copy = folder.path("copy.db")
    #expect(try Program.run("store", "backup", path, copy).status == 0)
  }

  private func acts(_ path: String) throws -> [String] {
    try ExportedStore(path).entries.map { $0.act + " " + $0.outcome }
  }

  @Test func theTrailOfWhatItBecomesSaysSo() throws {
    #expect(try Program.run("store", "restore", path, copy, "--as", "admin").status == 0)
    #expect(try acts(path).last == "restore-backup ok")
    #expect(try acts(copy).last == "create-account ok")
    for (language, words) in [("en", "puts this store"), ("pl", "przywraca ten plik")] {
      let audit = try Program.run(
        "--store", path, "--read-only", "--lang", language, "-c", "audit act=restore-backup => count=1")
      #expect(audit.status == 0 && audit.output.contains(words), "\(audit.output)")
    }
    try ExportedStore.expectWhole(path)
  }

  @Test("What came after the backup is told to be in the previous file alone")
  func whatCameAfterIsTold() throws {
    #expect(
      try Program.run("--store", path, "--as", "admin", "-c", "contact anna phone=600100100").status == 0)
    let before = try acts(path).count
    let english = try Program.run("store", "restore", path, copy, "--as", "admin", "--lang", "en")
    let told = english.output + english.complaints
    #expect(told.contains("entries: \(try acts(copy).count), in the previous file: \(before)"), "\(told)")
    #expect(told.contains("what came after the backup is not here") && told.contains("s.db.replaced-1"))
    let polish = try Program.run("store", "restore", path, copy, "--as", "admin", "--lang", "pl")
    #expect((polish.output + polish.complaints).contains("jest tylko w poprzednim pliku"))
    let fresh = try Program.run("store", "restore", folder.path("new.db"), copy, "--as", "admin")
    #expect(fresh.status == 0 && !(fresh.output + fresh.complaints).contains("came after"))
  }

  @Test(arguments: ["clerk@brzoza", "anna"]) func whoMayNotIsRefused(_ actor: String) throws {
    for arguments in [
      ["restore", path, copy], ["backup", path, folder.path("other.db")], ["rebuild", path],
    ] {
      let result = try Program.run(["store"] + arguments + ["--as", actor], input: Data())
      #expect(result.status == 1 && result.complaints.contains("not-allowed"), "\(result.complaints)")
    }
    #expect(try folder.names() == ["copy.db", "s.db"])
    #expect(
      try acts(path).suffix(3) == ["restore-backup not-allowed", "backup not-allowed", "rebuild not-allowed"])
  }

  @Test func aStoreTakesNotItsOwnPlace() throws {
    for (make, name) in [("ln -s", "link.db"), ("ln", "hard.db")] {
      #expect(
        try ProgramRun("/bin/sh", ["-c", make + " \"$0\" \"$1\"", path, folder.path(name)]).status == 0)
      for (store, source) in [(path, folder.path(name)), (folder.path(name), path)] {
        let result = try Program.run("store", "restore", store, source)
        #expect(result.status == 3 && result.complaints.contains("same file"), "\(result.complaints)")
      }
    }
    #expect(try Program.run("store", "restore", path, path).status == 3)
    #expect(try folder.names() == ["copy.db", "hard.db", "link.db", "s.db"])
  }

  /// Whoever is writing is waited for, and what they wrote is in the file that is kept.
  @Test func whoIsWritingIsWaitedFor() throws {
    let script = """
      exec 3< <(exec /usr/bin/sqlite3 "$1" "BEGIN IMMEDIATE" "CREATE TABLE late (a)" ".shell echo held" \
        ".shell sleep 2" "COMMIT")
      read -r line <&3
      exec "$0" store restore "$1" "$2"
      """
    let result = try Program.shell(script, path, copy)
    #expect(result.status == 0 && result.complaints.contains("waiting"), "\(result.complaints)")
    #expect(try Data(contentsOf: URL(filePath: path + ".replaced-1")).range(of: Data("late".utf8)) != nil)
    #expect(try Data(contentsOf: URL(filePath: path)).range(of: Data("late".utf8)) == nil)
  }

  /// Its log is all that is left of what was answered.
  @Test func aLogWithoutItsFileIsNotPassedOver() throws {
    let shell = try RunningShell(path)
    #expect(try shell.ask("contact anna phone=600100100").isOK)
    shell.kill()
    _ = shell.status()
    try FileManager.default.moveItem(atPath: path, toPath: folder.path("away.db"))
    for arguments in [
      ["--store", path, "-c", "accounts"], ["--store", path, "--read-only", "-c", "accounts"],
      ["--store", path, "--as", "admin", "-c", "facility jawor \"Jawor\""], ["store", "create", path],
      ["store", "verify", path], ["store", "restore", path, copy],
    ] {
      let result = try Program.run(arguments, input: Data())
      #expect(result.status == 3 && result.complaints.contains("-wal"), "\(arguments): \(result.complaints)")
    }
    #expect(try !folder.names().contains("s.db"))
    try FileManager.default.moveItem(atPath: folder.path("away.db"), toPath: path)
    let show = try Program.run("--store", path, "--read-only", "-c", "show anna")
    #expect(show.output.contains("600100100"), "\(show.output)")
  }

  @Test(arguments: [["anchor", "s.db", ""], ["backup", "s.db", ""], ["restore", "", "copy.db"]])
  func anEmptyNameIsAMistakeOfTheLine(_ arguments: [String]) throws {
    let result = try Program.run(["store"] + arguments, input: Data(), in: folder)
    #expect(result.status == 2 && result.complaints.contains("no name may be empty"), "\(result.complaints)")
    #expect(result.complaints.contains("konto store anchor"))
  }
}
