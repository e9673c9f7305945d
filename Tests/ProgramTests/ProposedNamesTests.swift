import Foundation
import TestSupport
import Testing

/// What is proposed can be typed as it stands, also where a name in it stands for nothing.
@Suite struct ProposedNamesTests {
  private func told(_ lines: String...) throws -> ProgramRun {
    try Program.run(
      ["--lang", "en"], input: Data((lines.joined(separator: "\n") + "\n").utf8), in: try Folder())
  }

  @Test(arguments: [
    ("print „cena \\ $x”", "print \"cena \\\\ \\$x\""), ("Print \"za $y i $z\"", "print \"za \\$y i \\$z\""),
  ])
  func aSignInATextIsASign(_ line: String, _ proposed: String) throws {
    #expect(try told(line).complaints.contains("did you mean: \(proposed)?"))
    #expect(try told(proposed).status == 0)
  }

  @Test func elsewhereNoLineIsProposed() throws {
    let result = try told("Find \\ $x")
    #expect(result.complaints.contains("did you mean: find?"))
  }

  @Test func aNameThatIsSetStaysOne() throws {
    #expect(try told("set x 1", "Print \"a $x\"").complaints.contains("did you mean: print \"a $x\"?"))
  }
}
