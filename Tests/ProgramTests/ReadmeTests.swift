import Foundation
import TestSupport
import Testing

/// README.md is short and true: every place that it names is there. What its blocks show is tried in
/// `DocumentBlockTests`.
@Suite struct ReadmeTests {
  private static let readme = TestedDocument.readme

  @Test func itIsShort() throws {
    let text = try String(contentsOf: Repository.root.appending(path: "README.md"), encoding: .utf8)
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count < 400)
  }

  @Test func theLicenceIsSaidInBothPlaces() throws {
    let package = try String(contentsOf: Repository.root.appending(path: "Package.swift"), encoding: .utf8)
    #expect(
      package.split(separator: "\n").prefix(3).contains { $0.contains("SPDX-License-Identifier: Apache-2.0") }
    )
    #expect(Self.readme.section("Licence").contains { $0.contains("Apache-2.0") })
  }

  @Test func everyLinkLeadsSomewhere() {
    let links = Self.readme.prose.flatMap { $0.matches(of: /\]\(([^)]+)\)/).map { String($0.1) } }
    #expect(links.count >= 8)
    for link in links {
      #expect(FileManager.default.fileExists(atPath: Repository.root.appending(path: link).path), "\(link)")
    }
  }

  @Test func theScriptsCanBeStarted() {
    let scripts = Self.readme.blocks.filter { $0.kind == "sh" }.flatMap(\.lines).compactMap {
      $0.split(separator: " ").first
    }
    #expect(scripts == ["scripts/konto", "scripts/test"])
    for script in scripts {
      #expect(FileManager.default.isExecutableFile(atPath: Repository.root.path + "/" + script))
    }
  }

  // MARK: In the text

  @Test func theMapHasEveryFolderOfSources() throws {
    let sources = Repository.root.appending(path: "Sources")
    let folders = try FileManager.default.contentsOfDirectory(atPath: sources.path)
    let named = Set(
      TestedDocument.code(in: Self.readme.section("Where things are").filter { $0.hasPrefix("|") }))
    for folder in folders {
      #expect(named.contains { $0 == folder || $0.hasPrefix(folder + "/") }, "\(folder) is not in the map")
    }
    for name in named where name.first?.isUppercase == true && name != "Sources" {
      let places = [
        "", "Journal/", "CommandLanguage/", "Shell/", "Activation/", "ScenarioTesting/", "konto/",
      ].map {
        $0 + name
      }
      let isThere = places.contains { FileManager.default.fileExists(atPath: sources.path + "/" + $0) }
      #expect(isThere, "\(name) is not in Sources")
    }
  }

  @Test func everyHelpThatIsMentionedIsThere() throws {
    let asked = Set(TestedDocument.code(in: Self.readme.prose)).filter { span in
      let words = span.split(separator: " ")
      return words.count == 2 && ["help", "explain"].contains(words[0]) && words[1] != words[1].uppercased()
    }
    #expect(asked.count >= 5)
    for line in asked { #expect(try Program.run("-c", line).status == 0, "\(line)") }
  }

  /// What the table of the language shows is a line, an actor, or an expectation.
  @Test func theLanguageIsAsShown() throws {
    let rows = Self.readme.section("The language on one page").filter {
      $0.hasPrefix("| `") && !$0.contains("help files")
    }
    let spans = rows.compactMap { $0.components(separatedBy: " | ").first }
      .flatMap { TestedDocument.code(in: [$0]) }.filter { !$0.contains("…") }
    #expect(spans.count >= 12)
    for span in spans {
      let lines = [span, "as " + span, "akowalska: confirm " + span]
      let isUnderstood = try lines.contains { try Program.run("-c", $0).status != 2 }
      #expect(isUnderstood, "\(span)")
    }
  }

  /// A part that has come is to be described, not to be announced.
  @Test func whatIsNotThereYetIsNotThere() throws {
    let words = TestedDocument.code(in: Self.readme.section("Not there yet"))
    for word in words {
      if word.hasPrefix("--") {
        #expect(try Program.run(word, "x").status == 2, "\(word) is there")
      } else {
        #expect(try Program.run("-c", word).status == 2, "the verb \(word) is there")
        #expect(try Program.run(word).status == 3, "the subcommand \(word) is there")
      }
    }
  }
}
