import Activation
import CommandLanguage
import Foundation
import Shell
import Testing

/// Tables that people wrote, held against the declarations: nothing is missing, nothing is there that is not.
@Suite struct CheckedTableTests {
  @Test func mistakesAndFindingsAreThoseThatThereAre() throws {
    let article = try Article("Sources/CommandLanguage/CommandLanguage.docc/Mistakes.md")
    let committed = try Article("Tests/CommandLanguageTests/codes.txt").lines
    let told = { (heading: String) in article.rows(under: heading).flatMap { Article.code(in: $0[0]) } }
    func kept(_ kind: String) -> [String] {
      committed.filter { $0.hasPrefix(kind + " ") }.map { String($0.dropFirst(kind.count + 1)) }
    }
    #expect(told("Mistakes of a line") + told("Mistakes of a file") == kept("mistake"))
    #expect(told("Findings") == kept("finding"))
  }

  @Test func theInvariantsAreNumbered() throws {
    let rows = try Article("Sources/Activation/Activation.docc/Invariants.md").rows
    #expect(rows.map { $0[0] } == (1...22).map { "I\($0)" })
  }
}
