import Foundation
import Testing

/// The pages of `--help`, read as a person reads them.
struct HelpPages {
  static let subcommands = [
    "store", "run", "test", "check", "fmt", "drive", "explore", "lessons", "walk", "quiz", "handout", "help",
  ]

  /// nil: that of konto itself.
  let subcommand: String?
  let text: String

  /// Those of konto itself and of each subcommand.
  static func all() throws -> [HelpPages] {
    try [HelpPages(of: nil)] + subcommands.map { try HelpPages(of: $0) }
  }

  init(of subcommand: String?) throws {
    self.subcommand = subcommand
    text = try Program.run([subcommand, "--help"].compactMap { $0 }, input: Data()).output
    try #require(text.contains("USAGE: konto"))
  }

  /// An option as a page has it: `-j, --jobs <number>`.
  struct Option {
    let spellings: [String]
    let hasValue: Bool
  }

  var options: [Option] {
    text.split(separator: "\n").filter { $0.hasPrefix("  -") }.map { line in
      let label = line.dropFirst(2).split(separator: "  ")[0]
      let words = label.replacing(",", with: "").split(separator: " ").map(String.init)
      return Option(spellings: words.filter { $0.hasPrefix("-") }, hasValue: label.contains("<"))
    }
  }
}
