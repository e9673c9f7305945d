import Foundation
import Testing

/// What the articles say of the declarations is what is declared. `scripts/docs --tables` writes what has changed.
@Suite struct GeneratedPartTests {
  private static let articles = Set(GeneratedPart.all.map(\.article)).sorted()
  private static let isWriting = ProcessInfo.processInfo.environment["KONTO_TABLES"] == "write"

  @Test(arguments: articles)
  func itSaysWhatIsDeclared(_ path: String) throws {
    let committed = try Article(path)
    var article = committed
    let parts = GeneratedPart.all.filter { $0.article == path }
    #expect(article.parts == parts.map(\.name), "the parts that are marked are those that are made, in their order")
    for part in parts where article[part.name] != part.lines {
      let isMissing = article[part.name]?.isEmpty != false
      if isMissing || Self.isWriting { article[part.name] = part.lines }
      if !Self.isWriting {
        Issue.record("\(path): “\(part.name)” is not what is declared; scripts/docs --tables writes it")
      }
    }
    if article.lines != committed.lines { try article.write() }
  }
}
