import Foundation
import Glibc
import TestSupport
import Testing

/// As whom one works in a store, on the command line.
@Suite struct PeopleTests {
  private let folder: Folder
  private let path: String
  private let me: String

  init() throws {
    folder = try Folder()
    path = folder.path("s.db")
    me = String(cString: try #require(getpwuid(geteuid())).pointee.pw_name)
    try admin("facility brzoza \"B\"", "create-account anna \"Anna Kowalska\" pesel=01620300022")
  }

  private func admin(_ lines: String...) throws {
    let given = lines.flatMap { ["-c", $0] }
    let result = try Program.run(["--store", path, "--as", "admin"] + given, input: Data())
    try #require(result.status == 0, "\(result.complaints)\(result.output)")
  }

  private func run(_ arguments: String...) throws -> ProgramRun {
    try Program.run(["--lang", "en"] + arguments, input: Data())
  }

  @Test func withoutSupportItMustBeSaidWhoActs() throws {
    try admin("revoke \(me) support", "revoke \(me) portal")
    let unclear = try run("--store", path, "-c", "facilities")
    #expect(unclear.status == 2 && unclear.output.isEmpty)
    #expect(unclear.complaints.contains("--as") && unclear.complaints.contains("admin, auditor, clerk"))
    #expect(unclear.complaints.contains("clerk (--as clerk@FACILITY)"), "\(unclear.complaints)")
    try admin("revoke \(me) auditor", "revoke \(me) clerk")
    #expect(try run("--store", path, "-c", "grants => count=1").status == 0, "the only role that is left")
  }

  @Test func aRoleThatOneDoesNotHaveIsRefused() throws {
    try admin("revoke \(me) support")
    let result = try run("--store", path, "--as", "support", "--output", "json", "-c", "find anna")
    #expect(result.status == 1 && result.output.contains(#""code":"not-granted""#), "\(result.output)")
    let piped = try Program.run(
      "--store", path, "--as", "support", input: "find anna\nhelp quit\nfind anna\n")
    #expect(piped.status == 1 && piped.output.components(separatedBy: "not-granted").count == 3)
    let audit = try run(
      "--store", path, "--as", "auditor", "-c", "audit act=find code=not-granted => count=3")
    #expect(audit.status == 0, "\(audit.output)")
  }

  @Test func thePromptIsNotForThem() throws {
    try admin("revoke \(me) support")
    let terminal = try TerminalScreen(["--store", path, "--as", "support"], in: folder) {
      $0.contains { $0.contains("not-granted") }
    }
    #expect(try terminal.waitForEnd() == 1)
    let audit = try run("--store", path, "--as", "admin", "-c", "audit act=as code=not-granted => count=1")
    #expect(audit.status == 0, "\(audit.output)")
  }

  @Test func aStoreAsAWholeIsLookedAfterInOwnRoles() throws {
    try admin("revoke \(me) auditor", "revoke \(me) support")
    #expect(try run("store", "verify", path).status == 0, "the administrator may")
    let refused = try run("store", "export", path, "--as", "auditor")
    #expect(refused.status == 1 && refused.output.isEmpty && refused.complaints.contains("not-granted"))
    let other = try run("store", "export", path, "--as", "clerk@brzoza")
    #expect(other.status == 1 && other.complaints.contains("not-allowed"), "\(other.complaints)")
    let acts = try ExportedStore(path).entries.suffix(2).map { $0.act + " " + $0.outcome }
    #expect(acts == ["export not-granted", "export not-allowed"], "\(acts)")
    #expect(try run("store", "info", path).output.contains("operators with roles      1"))
  }

  @Test func ofAStoreThatWasMadeBeforeItIsSaid() throws {
    let former = folder.path("former.db")
    let fixture = Repository.root.appending(path: "Tests/ShellTests/Keeping/Fixtures/store-v1.db")
    try FileManager.default.copyItem(at: fixture, to: URL(filePath: former))
    let terminal = try TerminalScreen(["--store", former], in: folder)
    let words = try terminal.lines().joined(separator: " ")
    #expect(words.contains("everybody with access has all roles"), "\(words)")
    #expect(try run("store", "info", former).output.contains("everybody has all roles"))
    #expect(try run("--store", former, "--as", "admin", "-c", "grants").output.contains("has all roles"))
    #expect(try run("--store", former, "--as", "admin", "-c", "grant ewa support").status == 0)
    #expect(try run("store", "info", former).output.contains("operators with roles      2"))
  }

  @Test func ofABackupThatWasMadeBeforeItIsSaid() throws {
    let fixture = Repository.root.appending(path: "Tests/ShellTests/Keeping/Fixtures/store-v1.db")
    let former = folder.path("former.db")
    try FileManager.default.copyItem(at: fixture, to: URL(filePath: former))
    let restored = try run("store", "restore", folder.path("new.db"), former, "--as", "admin")
    #expect(restored.status == 0 && restored.complaints.contains("all roles"), "\(restored.complaints)")
    let own = try run("store", "restore", folder.path("other.db"), path, "--as", "admin")
    #expect(own.status == 0 && !own.complaints.contains("all roles"), "\(own.complaints)")
  }

  @Test func aStoreThatIsMadeByCommandIsItsOwners() throws {
    let made = folder.path("made.db")
    #expect(try run("store", "create", made).status == 0)
    #expect(try run("store", "info", made).output.contains("operators with roles      1"))
    #expect(try run("--store", made, "--as", "admin", "-c", "grants => count=1").status == 0)
  }
}

/// Another user of the system at the same store; only a superuser can be one.
@Suite(.enabled(if: geteuid() == 0)) struct OtherUserTests {
  private let folder: Folder
  private let path: String

  init() throws {
    folder = try Folder()
    path = folder.path("s.db")
    let made = try Program.run(
      "--store", path, "--as", "admin", "-c", "facility brzoza \"B\"", "-c",
      "create-account anna \"Anna Kowalska\" pesel=01620300022")
    try #require(made.status == 0)
  }

  /// What somebody else is told, who may write the file.
  private func other(_ arguments: String) throws -> ProgramRun {
    try Program.shell(
      """
      chmod 777 "$(dirname "$1")" && chmod 666 "$1" &&
      setpriv --reuid=65534 --regid=65534 --clear-groups "$0" --lang en \(arguments)
      status=$?; chmod 600 "$1"; exit $status
      """, path)
  }

  private func admin(_ line: String) throws {
    try #require(Program.run("--store", path, "--as", "admin", "-c", line).status == 0)
  }

  private var name: String {
    get throws { String(cString: try #require(getpwuid(65_534)).pointee.pw_name) }
  }

  @Test func mayNothingUntilTheyAreGivenARole() throws {
    for line in ["find anna", "admin: contact anna phone=none", "anna: inbox", "clerk@brzoza: queue"] {
      let result = try other("--store \"$1\" -c '\(line)'")
      #expect(result.status == 1 && result.output.contains("not-granted"), "\(line): \(result.output)")
    }
    let exported = try other("store export \"$1\"")
    #expect(exported.status == 1 && exported.output.isEmpty && exported.complaints.contains("not-granted"))
    let entries = try ExportedStore(path).entries.suffix(5)
    #expect(entries.allSatisfy { $0.outcome == "not-granted" }, "\(entries)")
    let grants = try other("--store \"$1\" --as admin -c 'grant somebody admin'")
    #expect(grants.status == 1 && grants.output.contains("not-granted"))
  }

  @Test func anAuditorReadsTheTrailAndTakesNothingElse() throws {
    try admin("grant \(try name) auditor")
    #expect(try other("--store \"$1\" -c audit -c 'verify => ok'").status == 0)
    #expect(try other("store verify \"$1\"").status == 0)
    #expect(try other("store export \"$1\"").status == 0)
    let copied = try other("store backup \"$1\" \"$1.copy\"")
    #expect(copied.status == 1 && copied.complaints.contains("not-allowed"), "\(copied.complaints)")
    let shown = try other("--store \"$1\" -c 'show anna'")
    #expect(shown.status == 1 && shown.output.contains("not-allowed"), "\(shown.output)")
    try admin("revoke \(try name) auditor")
    #expect(try other("--store \"$1\" -c audit").status == 1)
  }
}
