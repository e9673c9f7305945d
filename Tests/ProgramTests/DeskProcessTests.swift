import Foundation
import TestSupport
import Testing

/// A patient at one shell, the clerk at another: two processes on one store.
@Suite struct DeskProcessTests {
  private static let people =
    "facility brzoza \"Brzoza\"\ncreate-account anna \"Anna Kowalska\" pesel=01620300022 password=Haslo-123\n"

  /// Where the store lies.
  enum Place: CaseIterable {
    case file
    case server

    func filled(_ folder: Folder) throws -> String {
      let name =
        switch self {
        case .file: folder.path("s.db")
        case .server: try PostgresServer.shared().freshStore().given
        }
      let made = try Program.run("--store", name, "--as", "admin", input: people)
      #expect(made.status == 0, "\(made.complaints)")
      return name
    }
  }

  @Test(arguments: Place.allCases)
  func theClerkServesWhoeverComesElsewhere(_ place: Place) throws {
    let folder = try Folder()
    let store = try place.filled(folder)
    let (anna, desk) = (
      try RunningShell(store, as: "anna"), try RunningShell(store, as: "clerk@brzoza")
    )
    #expect(try desk.ask("queue").field("count") == "0")
    #expect(try anna.ask("come brzoza").isOK && anna.ask("present").isOK)
    #expect(try desk.ask("queue").field("count") == "1")
    let pin = try #require(try desk.ask("issue-pin").value)
    for line in ["login password=Haslo-123", "properties", "activate", "enter-pin " + pin] {
      #expect(try anna.ask(line).isOK, "\(line)")
    }
    #expect(try desk.ask("support: show anna").field("screen") == "activation-form")
    #expect(try anna.ask("confirm").field("status") == "active")
    #expect(try anna.end() == 0 && desk.end() == 0)
  }

  /// Each of them leaves another shell's answer, `none`.
  enum End: CaseIterable {
    case quit
    case endOfInput
    case termination
  }

  @Test(arguments: Place.allCases, End.allCases)
  func whoeverIsSignedInIsNotWhenTheShellEnds(_ place: Place, _ end: End) throws {
    let folder = try Folder()
    let store = try place.filled(folder)
    let (anna, desk) = (try RunningShell(store, as: "anna"), try RunningShell(store, as: "support"))
    #expect(try anna.ask("login password=Haslo-123").isOK)
    #expect(try desk.ask("show anna").field("screen") == "home")
    switch end {
    case .quit:
      #expect(try anna.ask("quit").isOK)
      #expect(anna.status() == 0)
    case .endOfInput: #expect(try anna.end() == 0)
    case .termination:
      anna.terminate()
      #expect(anna.status() == 130)
    }
    #expect(try desk.ask("show anna").field("screen") == "none")
    #expect(try desk.end() == 0)
  }

  /// A shell of some lines ends too.
  @Test func linesThatSignInLeaveNobodySignedIn() throws {
    let folder = try Folder()
    let store = try Place.file.filled(folder)
    let lines = try Program.run(
      "--store", store, "-c", "anna: come brzoza", "-c", "anna: login password=Haslo-123 => screen=home")
    #expect(lines.status == 0, "\(lines.output)")
    let after = try Program.run(
      "--store", store, "-c", "show anna => screen=none", "-c", "clerk@brzoza: queue => count=1")
    #expect(after.status == 0, "\(after.output)")
  }
}
