import Foundation
import TestSupport
import Testing

/// Options stand anywhere on the line, also before the subcommand.
@Suite struct OptionOrderTests {
  @Test("An option that takes a value leaves the subcommand behind it what it is")
  func everyOptionWithAValue() throws {
    let spellings = try [[], ["run"], ["test"], ["check"], ["fmt"], ["store"]].flatMap(Self.spellings)
    try #require(spellings.contains("-c") && spellings.contains("-j") && spellings.contains("--stdin-path"))
    for spelling in Set(spellings) {
      let told = try Program.run(spelling, "1", "check", "--no-such-option")
      #expect((told.output + told.complaints).contains("konto check"), "\(spelling)")
    }
  }

  private static func spellings(of subcommand: [String]) throws -> [String] {
    let described = try Program.run(subcommand + ["--experimental-dump-help"], input: Data()).output
    let tool = try JSONDecoder().decode(Tool.self, from: Data(described.utf8))
    return tool.command.arguments.flatMap(\.spellings)
  }

  @Test("A line without options leads where one leads that says what is usual")
  func withoutOptions() throws {
    let folder = try Folder()
    let path = try folder.write("a.scn", "print \"a\"\nprint \"b\" => refused\n")
    for subcommand in [["run"], ["check"], []] {
      let plain = try Program.run(subcommand + [path], input: Data())
      let told = try Program.run(subcommand + [path, "--output", "text"], input: Data())
      #expect(plain.status == told.status)
      #expect(plain.output == told.output)
      #expect(plain.complaints == told.complaints)
    }
    let plain = try Program.run("-c", "print \"a\"", "-c", "accounts")
    #expect(try plain.output == Program.run("-c", "print \"a\"", "-c", "accounts", "--as", "admin").output)
    #expect(plain.output.hasPrefix("a\n"))
  }
}

private struct Tool: Decodable {
  let command: Command

  struct Command: Decodable {
    let arguments: [Argument]
  }

  struct Argument: Decodable {
    let kind: String
    let names: [Name]?

    var spellings: [String] {
      kind == "option" ? (names ?? []).map { ($0.kind == "long" ? "--" : "-") + $0.name } : []
    }
  }

  struct Name: Decodable {
    let kind: String
    let name: String
  }
}
