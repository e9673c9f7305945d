import Foundation
import TestSupport
import Testing

/// The PIN that the first scenario of any file is handed, for they all begin in the same world.
enum DrawnPIN {
  private static let people = [
    #"facility brzoza "Szpital pod Brzozą""#, #"create-account anna "Anna Kowalska" pesel=01620300022"#,
  ]
  private static let steps = [
    "anna: come brzoza", "anna: present", "clerk@brzoza: issue-pin -> pin", #"print "PIN=$pin.""#,
  ]

  static let scenario = block(#"scenario "Green""#, people + steps)
  /// The same with its people set up for others, too.
  static let scenarioWithSetup = block("setup", people) + "\n" + block(#"scenario "Green""#, steps)

  private static func block(_ header: String, _ lines: [String]) -> String {
    ([header] + lines.map { "  " + $0 }).joined(separator: "\n") + "\n"
  }

  static func first(in folder: Folder) throws -> String {
    _ = try folder.write("drawn.scn", scenario)
    return try told(by: "drawn.scn", in: folder)
  }

  /// The one that a file is handed in the end.
  static func told(by file: String, in folder: Folder) throws -> String {
    let told = try Program.run("run", file, in: folder).output
    return String(try #require(told.firstMatch(of: /PIN=(\d{8})\./)).1)
  }
}
