import Foundation
import TestSupport
import Testing

/// Options stand anywhere on the line, also before the subcommand.
@Suite struct OptionOrderTests {
  @Test("An option that takes a value leaves the subcommand behind it what it is")
  func everyOptionWithAValue() throws {
    let described = try Program.run("--experimental-dump-help").output
    let tool = try JSONDecoder().decode(Tool.self, from: Data(described.utf8))
    let spellings = Set(tool.command.all.flatMap(\.spellings)).sorted()
    try #require(spellings.count > 10)
    for spelling in spellings {
      let told = try Program.run(spelling, "1", "check", "--no-such-option")
      #expect((told.output + told.complaints).contains("konto check"), "\(spelling)")
    }
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
    let arguments: [Argument]?
    let subcommands: [Command]?

    var all: [Argument] { (arguments ?? []) + (subcommands ?? []).flatMap(\.all) }
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
