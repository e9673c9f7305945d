import Foundation
import TestSupport
import Testing

/// Help and usage errors in Polish, by whatever asks for it.
@Suite struct PolishUsageTests {
  /// Words that no Polish text has.
  private static let english: Set<String> = [
    "acts", "again", "all", "and", "any", "are", "arguments", "at", "be", "behind", "between",
    "closing", "coverage", "default", "detailed", "did", "error", "exclude", "exit", "expected", "file",
    "files",
    "first", "folder", "folders", "for", "form", "from", "give", "given", "has", "how", "information",
    "input",
    "invalid", "is", "it", "its", "kept", "language", "last", "least", "length", "line", "lines", "mean",
    "means",
    "messages", "missing", "more", "name", "needs", "never", "not", "nothing", "number", "of", "off", "once",
    "only",
    "option", "options", "or", "other", "output", "overview", "path", "paths", "possible", "practice",
    "print",
    "prints", "report", "reports", "results", "runs", "scenario", "scenarios", "see", "shell", "show",
    "shows",
    "specified", "standard", "start", "starts", "status", "store", "subcommand", "subcommands", "such", "tag",
    "tags",
    "takes", "than", "that", "the", "there", "they", "this", "time", "title", "two", "unexpected", "unknown",
    "usage",
    "value", "values", "was", "what", "when", "which", "who", "whole", "with", "world", "worlds", "writes",
    "you",
  ]

  private func expectPolish(_ text: String, _ line: [String]) {
    #expect(!text.isEmpty, "\(line)")
    // What is typed as it stands, in either language: options, names of subcommands, lists of words, quotations.
    let plain = text.replacing(/--?[a-z][a-z-]*|konto( [a-z]+)*|FORMAT/, with: " ")
      .replacing(/'[^']*'|„[^”]*”|\(możliwe[^)]*\)|Możliwe wartości: [^.]*/, with: " ").lowercased()
    let words = Set(plain.split { !$0.isLetter }.map(String.init))
    #expect(words.isDisjoint(with: Self.english), "\(line): \(words.intersection(Self.english)) in \(text)")
  }

  /// Lines in Polish: the language is asked for first, last, and by the environment.
  private func run(_ line: [String]) throws -> [ProgramRun] {
    let environment = ["LC_ALL": "pl_PL.UTF-8"]
    return try [
      Program.run(["--lang", "pl"] + line, input: Data()),
      Program.run(line + ["--lang", "pl"], input: Data()),
      Program.run(line, input: Data(), environment: environment),
    ]
  }

  @Test("Every help page is Polish", arguments: [nil] + HelpPages.subcommands.map { $0 as String? })
  func help(_ subcommand: String?) throws {
    for line in [[subcommand, "--help"], ["help", subcommand]].map({ $0.compactMap { $0 } }) {
      for page in try run(line) {
        #expect(page.status == 0)
        let isTable: (Substring) -> Bool = { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
        // The names of subcommands and of their actions stand at the beginning of rows and forms.
        let rows = page.output.split(separator: "\n").map { row -> Substring in
          isTable(row) && !row.hasPrefix("  -") ? row.dropFirst(2).drop { $0 != " " } : row
        }
        expectPolish(rows.joined(separator: "\n"), line)
      }
    }
  }

  static let mistakes: [[String]] = [
    ["--bogus"], ["test", "--tagz", "x"], ["run", "--tags", "x"], ["test", "--name"], ["test", "--list=3"],
    ["--color", "de"], ["--output", "xml"], ["--as", "Nobody!"], ["--seed", "x"], ["test", "-j", "-1"],
    ["test", "--repeat", "0"], ["test", "--timeout", "5"], ["test", "--tags", "pin and"],
    ["test", "--tags", "(pin"],
    ["test", "--tags", "pin )"], ["test", "--min-coverage", "101"], ["test", "--report", "bogus"],
    ["test", "--report", "tap="], ["store"], ["store", "inof"], ["store", "info"], ["store", "backup", "a"],
    ["store", "info", "a", "--reveal"], ["store", "rebuild", "a", "--read-only"],
    ["store", "export", "a", "--reveal", "--read-only"],
    ["store", "export", "a", "--reveal"], ["store", "export", "a", "--reason", "x"],
    ["store", "export", "a", "--reveal", "--reason", ""], ["help", "foo"], ["help", "tset"],
    ["help", "test", "run"],
    ["-c", "x", "a.scn"], ["a.scn", "--store", "b"], ["run", "--store", "b"], ["test", "--store", "b"],
    ["--store", "b", "--seed", "1"], ["--store", "b", "--empty"], ["--read-only"],
    ["--as", "a", "--as", "b"],
    ["test", "--step"], ["test", "--break"], ["test", "--update", "--watch"], ["test", "--update", "-"],
    ["test", "--watch", "-"], ["test", "--list", "--coverage"], ["test", "--watch", "--mutate"],
    ["test", "--report", "tap", "--report", "json"], ["test", "--report", "tap", "--output", "json"],
    ["test", "--report", "tap=a", "--report", "tap=a"], ["check", "--stdin-path", "a", "b"],
    ["fmt", "-", "a"],
    ["--generate-completion-script", "csh"],
  ]

  @Test("Each kind of usage error is Polish", arguments: mistakes)
  func usage(_ line: [String]) throws {
    for told in try run(line) {
      #expect(told.status == 2 && told.output.isEmpty, "\(line)")
      #expect(told.complaints.hasPrefix("Błąd: "), "\(told.complaints)")
      let lines = told.complaints.split(separator: "\n")
      #expect(lines.last?.hasPrefix("  Więcej informacji: konto") == true, "\(told.complaints)")
      expectPolish(String(lines[0].dropFirst(6)), line)
      expectPolish(lines.dropFirst().joined(separator: "\n"), line)
    }
  }

  @Test("Files are formatted with messages in the language that they are put into")
  func formatting() throws {
    let folder = try Folder()
    let told = try Program.run("fmt", "--lang", "pl", in: folder)
    #expect(told.complaints == "konto: nie podano żadnej ścieżki\n")
    let asked = try Program.run(
      ["fmt", "--lang", "en"], input: Data(), environment: ["LC_ALL": "pl_PL.UTF-8"])
    #expect(asked.complaints == "konto: no path is given\n")
  }

  @Test("A language that there is not is told in that of the environment")
  func unknownLanguage() throws {
    let told = try Program.run(["--lang", "de"], input: Data(), environment: ["LC_ALL": "pl_PL.UTF-8"])
    #expect(told.complaints.hasPrefix("Błąd: Wartość „de” opcji „--lang <język>” jest nieprawidłowa."))
  }
}
