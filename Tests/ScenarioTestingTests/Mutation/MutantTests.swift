import Activation
import ScenarioTesting
import TestSupport
import Testing

/// The mutants of the procedure: their names are stable.
@Suite struct MutantTests {
  @Test("Names and tenets are those of the committed list (mutants.txt)")
  func names() throws {
    let committed = try CommittedList.lines(of: "mutants.txt")
    let present = Mutant.all.map { "\($0.id) \($0.breaks.written)" }.sorted()
    let difference = present.difference(from: committed)
    #expect(difference.isEmpty, "\(difference)")
  }

  @Test("No two have one name")
  func unique() { #expect(Set(Mutant.all.map(\.id)).count == Mutant.all.count) }

  @Test("A name is words with hyphens, the act or the policy first", arguments: Mutant.all)
  func form(_ mutant: Mutant) {
    let parts = mutant.id.split(separator: "/")
    #expect((2...3).contains(parts.count))
    #expect(parts.allSatisfy { $0.allSatisfy { $0.isASCII && ($0.isLowercase || $0 == "-") } })
    #expect(mutant.act != nil || mutant.policy?.rawValue == String(parts[0]) || parts[0] == "audit")
  }

  @Test("A tenet that is an invariant is one of I1–I22")
  func invariants() {
    for mutant in Mutant.all {
      if case .invariant(let number) = mutant.breaks { #expect((1...22).contains(number), "\(mutant.id)") }
    }
  }
}

/// Lists that are committed beside the tests: a line each, but for remarks.
enum CommittedList {
  /// - Parameter path: from this folder.
  static func lines(of path: String) throws -> [String] {
    try #require(RecordedText(path).text).split(separator: "\n").filter { !$0.hasPrefix("#") }.map(
      String.init)
  }
}
