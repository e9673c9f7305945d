import Foundation
import TestSupport
import Testing

/// Options stand anywhere on the line, also before the subcommand.
@Suite struct OptionOrderTests {
  @Test("An option that takes a value leaves the subcommand behind it what it is")
  func everyOptionWithAValue() throws {
    let spellings = try HelpPages.all().flatMap(\.options).filter(\.hasValue).flatMap(\.spellings)
    try #require(spellings.contains("-c") && spellings.contains("-j") && spellings.contains("--stdin-path"))
    for spelling in Set(spellings) {
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
