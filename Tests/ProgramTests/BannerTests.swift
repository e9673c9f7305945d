import Foundation
import TestSupport
import Testing

/// What the shell says when it starts.
@Suite struct BannerTests {
  private let folder: Folder

  init() throws {
    folder = try Folder()
    let created = try Program.run("store", "create", folder.file("s.db").path)
    try #require(created.status == 0)
  }

  /// Who acts, what they may begin with, and what they may not.
  static let beginnings = [
    (actor: "anna", allowed: "login · screen · steps", other: "find"),
    (actor: "clerk@brzoza", allowed: "queue · screen · issue-pin", other: "find"),
    (actor: "support", allowed: "find NAME", other: "queue"),
  ]

  @Test(arguments: beginnings) func onAStoreItNamesWhatTheActorMayDo(
    _ begin: (actor: String, allowed: String, other: String)
  ) throws {
    let lines = try screen(as: begin.actor, width: 110)
    let start = try #require(lines.first { $0.hasPrefix("To begin:") })
    #expect(start.contains(begin.allowed) && !start.contains(begin.other), "\(start)")
  }

  @Test(arguments: beginnings.prefix(2)) func inAWorldOfPracticeToo(
    _ begin: (actor: String, allowed: String, other: String)
  ) throws {
    let lines = try TerminalScreen(["--as", begin.actor], width: 110, in: folder) {
      $0.contains { $0.hasPrefix("help") }
    }.lines()
    let start = try #require(lines.first { $0.hasPrefix("To begin:") })
    #expect(start.contains(begin.allowed) && !start.contains("accounts"), "\(start)")
  }

  @Test(arguments: [40, 60, 80]) func noWordIsCut(_ width: Int) throws {
    #expect(try words(width: width) == words(width: 250))
  }

  private func words(width: Int) throws -> [Substring] {
    try TerminalScreen(width: width, in: folder).lines().joined(separator: " ").split(separator: " ")
  }

  private func screen(as actor: String, width: Int) throws -> [String] {
    let place = folder.file("s.db").path
    return try TerminalScreen(["--store", place, "--as", actor], width: width, in: folder) {
      $0.last.map { $0.hasPrefix(actor) && $0.contains(">") } ?? false
    }.lines()
  }
}
