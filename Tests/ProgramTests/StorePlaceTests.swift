import Foundation
import TestSupport
import Testing

/// Where a store is: made on purpose, never by a look; moved or replaced, and it is noticed; what is none is said to be.
@Suite struct StorePlaceTests {
  @Test(arguments: [
    ["-c", "find kowal"], ["--as", "admin", "-c", "accounts"], ["--as", "clerk@brzoza", "-c", "queue"],
  ])
  func aLookMakesNoStore(_ arguments: [String]) throws {
    let folder = try Folder()
    let path = folder.path("typo.db")
    let result = try Program.run(["--store", path] + arguments, input: Data())
    #expect(result.status == 3 && result.complaints.contains("konto store create"), "\(result.complaints)")
    #expect(try folder.names().isEmpty)
  }

  @Test func anAdministratorsFirstChangeMakesOne() throws {
    let folder = try Folder()
    let path = folder.path("s.db")
    let lines = "accounts\nfacility brzoza \"Brzoza\"\nfacilities => count=1\naudit => count=1\n"
    let result = try Program.run("--store", path, "--as", "admin", input: lines)
    #expect(result.complaints.contains("no such store") && result.complaints.contains("a new, empty store"))
    #expect(result.output.contains("✓ count=1"), "\(result.output)")
    #expect(try folder.names() == ["s.db"])
    #expect(try Program.run("store", "verify", path).status == 0)
  }

  @Test func createMakesOneAndNeverAnother() throws {
    let folder = try Folder()
    let path = folder.path("s.db")
    #expect(try Program.run("store", "create", path).status == 0)
    #expect(try Program.run("--store", path, "-c", "accounts => count=0").status == 0)
    let again = try Program.run("store", "create", path)
    #expect(again.status == 3 && again.complaints.contains("exists already"), "\(again.complaints)")
    #expect(
      try Program.run("store", "create", folder.path("none/s.db")).complaints.contains("no such folder"))
  }

  static let noFiles: [(make: String, words: String)] = [
    ("mkfifo", "no regular file"), ("mkdir", "this is a folder"), ("ln -s /dev/null", "no regular file"),
    ("ln -s /dev/zero", "no regular file"),
  ]

  @Test(arguments: noFiles) func whatIsNoFileIsSaidToBeNone(_ make: String, _ words: String) throws {
    let folder = try Folder()
    let path = folder.path("s.db")
    #expect(try ProgramRun("/bin/sh", ["-c", make + " \"$0\"", path]).status == 0)
    for arguments in [
      ["--store", path, "-c", "verify"], ["--store", path, "--read-only", "-c", "verify"],
      ["store", "verify", path], ["store", "rebuild", path], ["store", "restore", path, path],
    ] {
      let result = try Program.run(arguments, input: Data())
      #expect(result.status == 3 && result.complaints.contains(words), "\(arguments): \(result.complaints)")
      #expect(!result.complaints.contains("delete"))
    }
  }

  @Test func anEmptyNameIsSaidToBeOne() throws {
    for arguments in [["--store", "", "-c", "verify"], ["store", "verify", ""], ["store", "create", ""]] {
      let result = try Program.run(arguments, input: Data())
      #expect(result.status == 3 && result.complaints.contains("name is empty"), "\(result.complaints)")
    }
  }

  @Test func aMovedFileIsNoticedAndNothingIsLost() throws {
    let folder = try Folder()
    let path = try folder.filledStore()
    let shell = try RunningShell(path)
    #expect(try shell.ask("contact anna phone=600100100").isOK)
    try FileManager.default.moveItem(atPath: path, toPath: folder.path("away.db"))
    for line in ["contact anna phone=600200200", "show anna", "accounts"] {
      #expect(try shell.ask(line).code == "store-failed", "\(line)")
    }
    #expect(try shell.end() == 3)
    try expectPhone("600100100", in: folder.path("away.db"))
  }

  /// Nobody has done anything since it was moved.
  @Test func whatWasAnsweredGoesWithAMovedFile() throws {
    let folder = try Folder()
    let path = try folder.filledStore()
    let shell = try RunningShell(path)
    #expect(try shell.ask("contact anna phone=600100100").isOK)
    try FileManager.default.moveItem(atPath: path, toPath: folder.path("away.db"))
    #expect(try shell.end() == 0)
    try expectPhone("600100100", in: folder.path("away.db"))
  }

  @Test func aReplacedFileIsNoticedAndLeftAlone() throws {
    let folder = try Folder()
    let path = try folder.filledStore()
    let copy = folder.path("copy.db")
    #expect(try Program.run("store", "backup", path, copy).status == 0)
    let shell = try RunningShell(path)
    #expect(try shell.ask("contact anna phone=600100100").isOK)
    let restored = try Program.run("store", "restore", path, copy)
    #expect(restored.status == 0, "\(restored.complaints)")
    #expect(try shell.ask("contact anna phone=600200200").code == "store-failed")
    let other = try RunningShell(path)
    #expect(try other.ask("contact anna phone=600300300").isOK)
    #expect(try shell.end() == 3)
    #expect(try other.ask("show anna").isOK)
    #expect(try other.end() == 0)
    try expectPhone("600300300", in: path)
    try expectPhone("600100100", in: path + ".replaced-1")
  }

  @Test func aLinkThatLeadsElsewhereByNowIsNoticed() throws {
    let folder = try Folder()
    let path = try folder.filledStore()
    let other = folder.path("other.db")
    #expect(try Program.run("store", "backup", path, other).status == 0)
    let link = folder.path("clinic.db")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    let shell = try RunningShell(link)
    #expect(try shell.ask("contact anna phone=600100100").isOK)
    try FileManager.default.removeItem(atPath: link)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: other)
    #expect(try shell.ask("contact anna phone=600200200").code == "store-failed")
    #expect(try shell.end() == 3)
    try expectPhone("600100100", in: path)
  }

  /// An older state of the same file, written over it, is not gone on with either.
  @Test func anOverwrittenFileIsNoticed() throws {
    let folder = try Folder()
    let path = try folder.filledStore()
    let before = try Data(contentsOf: URL(filePath: path))
    let shell = try RunningShell(path)
    for phone in ["600100100", "600200200"] { #expect(try shell.ask("contact anna phone=\(phone)").isOK) }
    shell.kill()
    _ = shell.status()
    try before.write(to: URL(filePath: path))
    let result = try Program.run("--store", path, "-c", "show anna", "-c", "verify")
    #expect([0, 3].contains(result.status), "\(result.output)\(result.complaints)")
  }

  @Test func aLogThatWasLeftByAnotherFileIsSaidToBe() throws {
    let folder = try Folder()
    let path = try folder.filledStore()
    let shell = try RunningShell(path)
    for phone in ["600100100", "600200200"] { #expect(try shell.ask("contact anna phone=\(phone)").isOK) }
    shell.kill()
    _ = shell.status()
    #expect(try folder.names().contains("s.db-wal"))
    let other = try Folder()
    let strange = try other.filledStore(holder: "Ewa Lis")
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.copyItem(atPath: strange, toPath: path)
    for arguments in [
      ["--store", path, "-c", "show anna"], ["--store", path, "--read-only", "-c", "show anna"],
      ["store", "verify", path],
    ] {
      let result = try Program.run(arguments, input: Data())
      #expect(result.status == 3 && result.complaints.contains("-wal"), "\(arguments): \(result.complaints)")
    }
    #expect(try Data(contentsOf: URL(filePath: path)) == Data(contentsOf: URL(filePath: strange)))
    for ending in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + ending) }
    #expect(try Program.run("store", "verify", path).status == 0)
  }

  @Test func whoElseMayReadItIsTold() throws {
    let folder = try Folder()
    let path = try folder.filledStore()
    try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: path)
    for arguments in [["--store", path, "-c", "show anna"], ["store", "info", path]] {
      let result = try Program.run(arguments, input: Data())
      #expect(result.status == 0 && result.complaints.contains("chmod o="), "\(result.complaints)")
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o660], ofItemAtPath: path)
    #expect(try Program.run("--store", path, "-c", "show anna").complaints.isEmpty)
  }

  @Test func waitingForAnotherIsTold() throws {
    let folder = try Folder()
    let path = try folder.filledStore()
    let script = """
      exec 3< <(exec /usr/bin/sqlite3 "$1" "BEGIN IMMEDIATE" ".shell echo held" ".shell sleep 3" "ROLLBACK")
      read -r line <&3
      exec "$0" --store "$1" --as admin -c 'contact anna phone=600100100'
      """
    let result = try Program.shell(script, path)
    #expect(result.status == 0, "\(result.complaints)")
    #expect(result.complaints.contains("waiting"), "\(result.complaints)")
  }

  @Test(arguments: ["INT", "TERM"]) func whoeverWaitsCanBeToldToStop(_ signal: String) throws {
    let folder = try Folder()
    let path = try folder.filledStore()
    let script = """
      exec 3< <(exec /usr/bin/sqlite3 "$1" "BEGIN IMMEDIATE" ".shell echo held" ".shell sleep 8" 2>/dev/null)
      holder=$!
      read -r line <&3
      mkfifo "$1.told"
      set -m
      "$0" store rebuild "$1" 2>"$1.told" &
      read -r line <"$1.told"
      kill -\(signal) $!
      wait $!
      echo "ended with $?"
      kill $holder
      """
    let result = try Program.shell(script, path)
    #expect(result.output.contains("ended with 130"), "\(result.output)\(result.complaints)")
  }

  private func expectPhone(_ phone: String, in path: String) throws {
    let kept = try ExportedStore(path)
    #expect(kept.entries.last { $0.act == "contact" }?.events?.first?.data["phone"]?.text == phone)
    try ExportedStore.expectWhole(path)
  }
}

extension Folder {
  /// A store with an account.
  func filledStore(_ name: String = "s.db", holder: String = "Anna Kowalska") throws -> String {
    let made = try Program.run(
      "--store", path(name), "--as", "admin", "-c", "facility brzoza \"Brzoza\"", "-c",
      "create-account anna \"\(holder)\" pesel=01620300022 password=Haslo-123")
    #expect(made.status == 0, "\(made.complaints)")
    return path(name)
  }
}

/// What the program reads is never waited for where nobody writes it.
@Suite struct PipeReadingTests {
  @Test(arguments: [["run"], ["test"], ["check"], ["fmt"]])
  func aPipeWithoutAWriterIsNotWaitedFor(_ arguments: [String]) throws {
    let folder = try Folder()
    #expect(try ProgramRun("/bin/sh", ["-c", "mkfifo \"$0\"", folder.path("a.scn")]).status == 0)
    let including = try folder.write("b.scn", "include \"a.scn\"\nprint \"b\"\n")
    _ = try Program.run(arguments + [folder.path("a.scn")], input: Data())
    _ = try Program.run(arguments + [including], input: Data())
  }

  @Test func aPipeWithAWriterIsReadToItsEnd() throws {
    let result = try Program.shell("exec \"$0\" run <(sleep 0.2; echo 'print \"a line\"')")
    #expect(result.status == 0 && result.output.contains("a line"), "\(result.output)\(result.complaints)")
  }
}
