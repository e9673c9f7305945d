import Foundation
import TestSupport
import Testing

/// `screen on` in files and in lines that are given: drawn for people, and never in JSON, in `test` or in the next scenario.
@Suite struct ScreenOnTests {
  private let folder: Folder
  private let path: String

  init() throws {
    folder = try Folder()
    path = try folder.write(
      "a.scn",
      """
      setup
        facility brzoza "Szpital"
        create-account akowalska "Anna Kowalska" pesel=01620300022
      scenario "One"
        screen on
        akowalska: login => screen=home
      scenario "Two"
        akowalska: login

      """)
  }

  private static let window = "Anna Kowalska ]"

  @Test func inARunItIsDrawnWhereItIsOn() throws {
    let lines = try Program.run("run", path, "--lang", "en").lines
    #expect(lines.count { $0.contains(Self.window) } == 1)
    let shown = try #require(lines.firstIndex { $0.contains(Self.window) })
    let second = try #require(lines.firstIndex { $0.contains("Two") })
    #expect(shown < second)
  }

  @Test(arguments: [["run", "--output", "json"], ["test"], ["test", "--report", "html"]])
  func elsewhereItIsSilent(_ arguments: [String]) throws {
    let with = try Program.run(arguments + [path], input: Data()).output
    let text = try String(contentsOfFile: path, encoding: .utf8)
    _ = try folder.write("a.scn", text.replacing("  screen on", with: "  screen off"))
    let without = try Program.run(arguments + [path], input: Data()).output
    #expect(with.count { $0 == "┌" } == without.count { $0 == "┌" })
  }

  @Test func ofLinesThatAreGiven() throws {
    let result = try Program.run("--lang", "pl", "-c", "ekran włącz", "-c", "akowalska: zaloguj-się")
    #expect(result.lines.contains { $0.contains(Self.window) } && result.status == 0)
    let off = try Program.run("--lang", "pl", "-c", "ekran wylacz", "-c", "akowalska: zaloguj-się")
    #expect(!off.lines.contains { $0.contains(Self.window) })
  }
}
