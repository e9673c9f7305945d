import Foundation
import TestSupport
import Testing

/// A password that one line states is told by no other that repeats it, be it as a word of a title.
@Suite struct RepeatedSecretsTests {
  private static let reports = ["text", "tap", "tap13", "junit", "json", "html", "github", "markdown"]
  private static let part = "create-account $who \"Anna Kowalska\" pesel=01620300022 password=$pw\n"

  private let folder: Folder

  init() throws { folder = try Folder() }

  @Test(
    arguments: [
      "create-account anna \"Anna Kowalska\" pesel=01620300022 password=Tajne-haslo-8",
      "create-account anna \"Anna Kowalska\" pesel=01620300022 password=\"Tajne-haslo-8\"",
      "include \"part.scn\" who=anna pw=Tajne-haslo-8",
      "set p Tajne-haslo-8\n  include \"part.scn\" who=anna pw=\"$p\"",
    ]) func asALiteral(_ line: String) throws
  {
    _ = try folder.write("part.scn", Self.part)
    _ = try folder.write(
      "a.scn",
      """
      scenario "With Tajne-haslo-8" known-bug="Not Tajne-haslo-8"
        \(line)
        > Now Tajne-haslo-8 is looked for.
        print "Tajne-haslo-8"
        find Tajne-haslo-8 => count=4
      scenario "Of $word Tajne-haslo-8"
        \(line)
        find $word => value~Tajne-haslo-8
      examples
        word
        anna

      """)
    for report in Self.reports { try expectNothing(["test", "a.scn", "--report", report], status: 1) }
    try expectNothing(["run", "a.scn"], status: 1)
    try expectNothing(["test", "a.scn", "--list"], status: 0)
  }

  @Test func asALiteralBesideARow() throws {
    _ = try folder.write(
      "a.scn",
      """
      scenario "S"
        create-account anna "Anna Kowalska" pesel=01620300022 password=$pw
        find Tajne-haslo-8 => count=4
      examples
        pw
        Tajne-haslo-8

      """)
    for report in Self.reports where report != "html" {
      try expectNothing(["test", "a.scn", "--report", report], status: 1)
    }
  }

  @Test func inAFinding() throws {
    _ = try folder.write(
      "a.scn",
      "create-account anna \"Anna K\" pesel=01620300022 password=Tajne-haslo-8\nfind Tajne-haslo-8 => refused\n"
    )
    try expectNothing(["check", "a.scn"], status: 0)
    _ = try folder.write(
      "a.scn",
      "create-account anna \"Anna K\" pesel=01620300022 password=tajnehaslo\nfind tajnehaslo => cuont=0\n")
    let run = try Program.run(["check", "a.scn"], input: Data(), in: folder)
    #expect(run.status == 2 && !run.complaints.contains("tajnehaslo"), "\(run.complaints)")
  }

  @Test func inADifference() throws {
    _ = try folder.write(
      "a.scn",
      "create-account anna \"Anna K\" pesel=01620300022 password=Tajne-haslo-8\nfind Tajne-haslo-8 => count=4\n"
    )
    try expectNothing(["test", "a.scn", "--update"], status: 0)
  }

  /// In an answer that came as expected, and in one that did not.
  @Test(arguments: ["", " => screen=home"]) func inAFieldOfADriver(_ expectation: String) throws {
    let driver = try HandedDriver()
    for report in Self.reports {
      let run = try driver.run(
        "create-account anna \"Anna K\" pesel=01620300022 password=Tajne-haslo-8\nanna: login\(expectation)\n",
        hand: """
          def after(q, a):
              if q.get("verb") == "login": a["fields"]["screen"] = q["arguments"]["password"]
              return a
          """, "--only-expectations", "--report", report)
      #expect(run.status == (expectation.isEmpty ? 0 : 1), "\(run.complaints)")
      #expect(!(run.output + run.complaints).contains("Tajne-haslo-8"), "\(run.output)")
    }
  }

  private func expectNothing(_ arguments: [String], status: Int32) throws {
    let run = try Program.run(arguments, input: Data(), in: folder)
    #expect(run.status == status, "\(run.output)\(run.complaints)")
    #expect(!(run.output + run.complaints).contains("Tajne-haslo-8"), "\(run.output)\(run.complaints)")
  }
}
