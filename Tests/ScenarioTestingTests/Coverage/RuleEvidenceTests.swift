import Activation
import ScenarioTesting
import Testing

/// Rules are exercised by what happened: each has a sequence that shows it, and a neighbouring one that does
/// not.
@Suite struct RuleEvidenceTests {
  @Test("What shows a rule, and what does not", arguments: RuleStory.all)
  func isShown(_ story: RuleStory) throws {
    #expect(try coverage(of: RuleStory.suite(story.shows)).rules.contains(story.rule))
    #expect(try !coverage(of: RuleStory.suite(story.showsNot)).rules.contains(story.rule))
  }

  @Test("Every rule has a story", arguments: Rule.allCases)
  func hasStory(_ rule: Rule) { #expect(RuleStory.all.contains { $0.rule == rule }) }

  @Test("A tag shows nothing")
  func tagsShowNothing() throws {
    let coverage = try coverage(of: "scenario \"R4\" tags=R4\n  facility brzoza \"Brzoza\"")
    #expect(coverage.rules.isEmpty)
  }

  @Test("Two scenarios together show that there are two ways")
  func twoWaysTogether() throws {
    let byPIN = try coverage(of: RuleStory.suite(RuleStory.activeByPIN))
    let byTrustedProfile = try coverage(of: RuleStory.suite(RuleStory.activeByTrustedProfile))
    var both = byPIN
    both.formUnion(byTrustedProfile)
    #expect(!byPIN.rules.contains(.r8) && !byTrustedProfile.rules.contains(.r8))
    #expect(both.rules == byPIN.rules.union(byTrustedProfile.rules).union([.r8]))
  }
}
