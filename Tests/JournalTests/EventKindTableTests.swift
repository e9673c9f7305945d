import Foundation
import TestSupport
import Testing

@testable import Journal

/// What the documents say of the kinds of events in an export is what an export has.
@Suite struct EventKindTableTests {
  /// The kinds with the names of their data, as the article has them.
  private static let told: [(kind: String, data: Set<String>)] = {
    let path = Repository.root.appending(path: "Sources/Journal/Journal.docc/The-Store.md")
    let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    let lines = text.components(separatedBy: "\n").drop { $0 != "| kind | data in the export |" }.dropFirst(2)
    return lines.prefix { $0.hasPrefix("| `") }.map { line in
      let cells = line.dropFirst(2).components(separatedBy: " | ")
      return (code(in: cells[0]).first ?? "", Set(cells.dropFirst().flatMap(code)))
    }
  }()

  @Test func everyKindIsTold() {
    #expect(Self.told.map(\.kind) == EventKind.allCases.map(\.rawValue))
  }

  @Test func theDataOfEachIsTold() throws {
    var exported: [String: Set<String>] = [:]
    for event in try EventSamples.all() {
      let kept = try #require(KeptEvent(event, entry: 1, version: 1))
      exported[kept.kind, default: []].formUnion(try kept.exported(revealingPESEL: false).data.map(\.name))
    }
    for (kind, data) in Self.told { #expect(exported[kind] == data, "\(kind)") }
  }

  private static func code(in text: String) -> [String] {
    let pieces = text.components(separatedBy: "`")
    return pieces.indices.filter { $0 % 2 == 1 }.map { pieces[$0] }
  }
}
