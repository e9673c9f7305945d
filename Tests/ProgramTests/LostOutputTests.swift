import Foundation
import TestSupport
import Testing

/// What cannot be written is lost, and whoever asked for it is told so.
@Suite struct LostOutputTests {
  private let folder: Folder

  init() throws {
    folder = try Folder()
    _ = try folder.write("a.scn", "print a\n")
  }

  @Test(arguments: [
    "explore --goal ok", "explore --goal ok --lang pl", "store scenario s.db anna --as admin", "run a.scn",
    "help",
    "store export s.db",
  ]) func aFullDiskIsTold(_ line: String) throws {
    _ = try folder.filledStore()
    let result = try Program.shell("cd \"$1\" && exec \"$0\" \(line) >/dev/full", folder.path("."))
    #expect(result.status == 3, "\(line): \(result.complaints)")
  }

  @Test("A file that is opened takes the place of no stream that was closed")
  func closedStreams() throws {
    for (line, status): (String, Int32) in [
      ("run - <&-", 3), ("fmt - <&-", 3), ("quiz pin <&-", 3), ("test a.scn --report json=r.json >&-", 3),
      ("test a.scn --report json=r.json 2>&- >/dev/null", 0), ("-c clock <&- >&- 2>&-", 3),
    ] {
      let result = try Program.shell("cd \"$1\" && exec \"$0\" \(line)", folder.path("."))
      #expect(result.status == status, "\(line): \(result.output)\(result.complaints)")
    }
    let report = try String(contentsOf: folder.file("r.json"), encoding: .utf8)
    #expect(report.hasPrefix("{\"version\"") && !report.contains("✓"), "\(report)")
  }

  @Test("A quiz promises no place to go on from that it could not keep")
  func aQuizThatIsNotKept() throws {
    for (setting, words) in [
      ("-u XDG_STATE_HOME HOME=\"$1\"", "goes on at this step"), ("-u XDG_STATE_HOME -u HOME", "begins anew"),
      ("XDG_STATE_HOME=/proc/none", "begins anew"),
      ("XDG_STATE_HOME=relative HOME=\"$1\"", "goes on at this step"),
    ] {
      let result = try Program.shell(
        "cd \"$1\" && echo quit | env \(setting) \"$0\" quiz pin --lang en", folder.path("."))
      let told = result.output.replacing(/\s+/, with: " ")
      #expect(result.status == 0 && told.contains(words), "\(setting): \(told.suffix(200))")
    }
    #expect(try !folder.names().contains("relative"))
  }
}
