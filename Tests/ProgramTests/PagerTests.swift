import Foundation
import TestSupport
import Testing

/// What is higher than the terminal goes through a pager, help too.
@Suite struct PagerTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func shown(_ line: String, height: Int, _ environment: [String: String]) throws -> [String] {
    let terminal = try TerminalScreen(height: height, in: folder, environment: environment)
    try terminal.type(line)
    try terminal.press("Enter")
    try terminal.wait(for: "the end of it") { $0.count > 4 && $0.last == "admin>" }
    return try terminal.lines()
  }

  private static let marking = "sed s/^/paged:/"

  @Test(arguments: ["help", "accounts", "explain"]) func whatIsLong(_ line: String) throws {
    #expect(try shown(line, height: 5, ["PAGER": Self.marking]).contains { $0.hasPrefix("paged:") })
    #expect(try shown(line, height: 300, ["PAGER": Self.marking]).allSatisfy { !$0.hasPrefix("paged:") })
  }

  @Test func theOwnPagerComesFirstAndMayBeNone() throws {
    let both = ["PAGER": "false", "KONTO_PAGER": Self.marking]
    #expect(try shown("help", height: 8, both).contains { $0.hasPrefix("paged:") })
    let none = ["PAGER": Self.marking, "KONTO_PAGER": ""]
    #expect(try shown("help", height: 8, none).allSatisfy { !$0.hasPrefix("paged:") })
  }

  @Test func lessIsTakenIfItIsThere() throws {
    let commands = folder.url.appending(path: "bin")
    try FileManager.default.createDirectory(at: commands, withIntermediateDirectories: true)
    let less = try folder.write("bin/less", "#!/bin/sh\nsed s/^/less:/\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: less)
    let path = commands.path + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")
    #expect(try shown("help", height: 8, ["PATH": path]).contains { $0.hasPrefix("less:") })
  }

  /// Whoever has never met `less` is told how to leave it, in letters that it can show.
  @Test(
    .enabled(if: (try? MissingProgram.path(of: "less")) != nil, "less is not installed"),
    arguments: [
      ("pl_PL.UTF-8", "spacja = dalej, b = wstecz, q = zamknij"),
      ("C.UTF-8", "space = on, b = back, q = close"),
    ])
  func lessTellsItsKeys(_ language: String, _ keys: String) throws {
    let terminal = try TerminalScreen(height: 10, language: language, in: folder)
    try terminal.type(language.hasPrefix("pl") ? "pomoc" : "help")
    try terminal.press("Enter")
    try terminal.wait(forLast: keys)
    try terminal.type("q")
    try terminal.wait(for: "the prompt") { $0.last?.hasSuffix(">") == true }
  }
}
