import Foundation
import TestSupport
import Testing

/// The catalogues hang together: what is there can be found from its module's page.
@Suite struct CatalogueTests {
  private static let catalogues: [String] = {
    let sources = Repository.root.appending(path: "Sources").path
    let modules = (try? FileManager.default.contentsOfDirectory(atPath: sources)) ?? []
    return modules.sorted().map { "Sources/\($0)/\($0).docc" }
      .filter { FileManager.default.fileExists(atPath: Repository.root.appending(path: $0).path) }
  }()

  @Test func everyModuleHasOne() {
    #expect(Self.catalogues.count >= 8)
  }

  @Test(arguments: catalogues)
  func everyArticleIsListedOnItsModulesPage(_ catalogue: String) throws {
    let folder = Repository.root.appending(path: catalogue)
    let module = try #require(folder.lastPathComponent.split(separator: ".").first)
    let page = try Article(catalogue + "/\(module).md")
    #expect(page.lines.first == "# ``\(module)``")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    for file in files where file.hasSuffix(".md") && file != "\(module).md" {
      #expect(page.lines.contains("- <doc:\(file.dropLast(3))>"), "\(catalogue)/\(file)")
    }
  }
}
