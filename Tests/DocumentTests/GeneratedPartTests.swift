import TestSupport
import Testing

/// What the articles say of the declarations is what is declared. `scripts/docs --tables` writes what has changed.
@Suite struct GeneratedPartTests {
  private static let articles = Set(GeneratedPart.all.map(\.article)).sorted()

  @Test(arguments: articles)
  func itSaysWhatIsDeclared(_ path: String) throws {
    var article = try Article(path)
    let parts = GeneratedPart.all.filter { $0.article == path }
    #expect(
      article.parts == parts.map(\.name), "the parts that are marked are those that are made, in their order")
    for part in parts { article[part.name] = part.lines }
    try RecordedText("../../" + path).expect(article.lines.joined(separator: "\n"))
  }
}
