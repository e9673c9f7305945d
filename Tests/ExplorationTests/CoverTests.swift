import Activation
import CommandLanguage
import Exploration
import Journal
import ScenarioTesting
import Shell
import Testing

/// Small suites that reach what they are for.
@Suite struct CoverTests {
  private static func suite(_ kinds: Set<Target.Kind>, beside covered: Coverage = Coverage()) -> CoveringSuite
  {
    CoveringSuite(
      kinds, beside: covered, seed: 1, surroundings: Explored.surroundings,
      preferences: Explored.preferences, isInterrupted: { false })
  }

  @Test func everyPolicyIsSetAndMostOfThemShow() throws {
    let suite = Self.suite([.policies])
    let missing = suite.missingNames
    #expect(missing.isEmpty)
    let files = Language.allCases.map(suite.files)
    for texts in files.map({ $0.map(\.text) }) {
      for text in texts {
        #expect(text.hasPrefix("# konto explore --cover policies --seed 1\n"))
        #expect(Explored.canonical(text) == text)
      }
      let results = try Explored.results(of: texts)
      let areAsExpected = results.allSatisfy { $0.isAsExpected }
      #expect(areAsExpected)
      let coverage = results.compactMap(\.coverage).reduce(Coverage()) { $0.union($1) }
      #expect(coverage.policyShare.missing.isEmpty)
    }
  }

  @Test func besideASuiteThatReachesEverythingThereIsNothing() throws {
    var covered = Coverage()
    let everything = Self.suite([.policies])
    for result in try Explored.results(of: everything.files(.en).map(\.text)) {
      if let coverage = result.coverage { covered.formUnion(coverage) }
    }
    #expect(Self.suite([.policies], beside: covered).files(.en).isEmpty)
  }

  @Test func advisedScenariosAreAFileOfTheirOwn() {
    #expect(CoveringSuite.mutantFile([], .en)?.name == nil)
  }
}
