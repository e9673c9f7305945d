import Activation
import CommandLanguage
import Foundation
import ScenarioTesting
import Shell
import TestSupport
import Testing

/// `explain` knows every code that the program prints: what the sources print is looked for in them, so that a new code
/// that nobody explains is found.
@Suite struct ExplainedCodeTests {
  /// The string literals that are codes: of computed codes, and of results in JSON.
  static let printed: Set<String> = {
    var codes: Set<String> = []
    let sources = Repository.root.appending(path: "Sources").path
    let files = FileManager.default.enumerator(atPath: sources)?.compactMap { $0 as? String } ?? []
    for file in files where file.hasSuffix(".swift") {
      let text = (try? String(contentsOfFile: sources + "/" + file, encoding: .utf8)) ?? ""
      codes.formUnion(codesComputed(in: text))
      for pattern in [
        #/(?:[, \[]\(|add\()"(?:code|result)", "(?<code>[a-z-]+)"/#, #/tell\(path, "(?<code>[a-z-]+)"/#,
      ] {
        codes.formUnion(text.matches(of: pattern).map { String($0.output.code) })
      }
    }
    return codes
  }()

  /// Those in the bodies of `var code: String`.
  private static func codesComputed(in text: String) -> [String] {
    text.components(separatedBy: "var code: String").dropFirst().flatMap { rest in
      var depth = 0
      let body = rest.drop { $0 != "{" }.prefix { character in
        if character == "{" { depth += 1 }
        if character == "}" { depth -= 1 }
        return depth > 0
      }
      return body.matches(of: #/: "(?<code>[a-z][a-z-]+)"/#).map { String($0.output.code) }
    }
  }

  /// Those that are declared as raw values.
  static let declared: Set<String> = Set(
    RefusalCode.allCases.map(\.rawValue) + Vocabulary.trailCodes.map(\.en) + Verdict.allCases.map(\.rawValue)
      + Severity.allCases.map(\.rawValue) + Fault.allCases.map(\.rawValue)
      + Lack.allCases.map(\.rawValue) + StoreAct.allCases.map(\.rawValue))

  @Test func manyAreFound() {
    #expect(Self.printed.isSuperset(of: ["unknown-verb", "store-failed", "lookups-differ", "not-canonical"]))
    #expect(Self.printed.count > 70)
  }

  @Test func everyOneIsExplained() {
    for code in Self.printed.union(Self.declared).sorted() {
      #expect(Explained.meant(by: code)?.term.en == code, "\(code)")
    }
  }

  @Test func everyCommittedCodeIsExplained() throws {
    let lines = try Article("Tests/CommandLanguageTests/codes.txt").lines.filter { !$0.hasPrefix("#") }
    for code in lines.compactMap({ $0.split(separator: " ").last.map(String.init) }) {
      #expect(Explained.meant(by: code)?.term.en == code, "\(code)")
    }
  }

  @Test func everyInvariantIsExplained() throws {
    let rows = try Article("Sources/Activation/Activation.docc/Invariants.md").rows
    for name in rows.map({ $0[0] }) {
      #expect(Explained.meant(by: name)?.term.en == name && Explained.meant(by: name.lowercased()) != nil)
    }
  }

  @Test func noneIsExplainedTwice() {
    #expect(Set(Explained.terms.map(\.en)).count == Explained.terms.count)
  }

  @Test func eachIsTwoDifferentSentences() {
    for declared in DeclaredCode.all {
      #expect(declared.words.pl != declared.words.en, "\(declared.code)")
      for text in [declared.words.pl, declared.words.en] { #expect(text.hasSuffix("."), "\(declared.code)") }
    }
  }
}
