import Activation
import CommandLanguage
import ScenarioTesting
import Shell
import Testing

@testable import Exploration

/// A difference is carried out again, made short, and written as a scenario that fails on the portal alone.
@Suite struct DifferenceTests {
  /// What a walk found on a portal that follows a mutant.
  private static func found(_ mutant: Mutant, atMost count: Int = 6000) throws -> (Walk, Discovery)? {
    var suspicions: Suspicions? = Suspicions()
    var (seed, done) = (UInt64(0), 0)
    while done < count {
      seed += 1
      var walk = Walk(
        Ground.walks(), seed: seed, on: try portal(mutant), suspecting: suspicions)
      if let found = try walk.go(200) { return (walk, found) }
      suspicions = walk.suspicions
      done += walk.lines.count
    }
    return nil
  }

  private static func portal(_ mutant: Mutant) throws(DriverFailure) -> Portal {
    try InProcessPortal(Ground.surroundings(mutant.procedure)).introduced()
  }

  private static func mutant(_ id: String) throws -> Mutant {
    try #require(Mutant.all.first { $0.id == id })
  }

  private static func finding(_ mutant: Mutant) throws -> ShortDiscovery {
    let (walk, discovery) = try #require(try found(mutant))
    let reproduction = Reproduction(Ground.walks()) { () throws(DriverFailure) in try portal(mutant) }
    guard case .steady(let finding) = try reproduction.finding(discovery, of: walk.lines) else {
      throw Unsteady()
    }
    return finding
  }

  private struct Unsteady: Error {}

  private static func result(_ text: String, on portal: Portal?) throws -> ScenarioResult {
    let read = ReadFiles(["a.scn"]) { _ in Array(text.utf8) }
    try #require(read.obstacles.isEmpty, "\(text)")
    let plan = try ScenarioChoice().plan(read.scripts).get()
    let runner = ScenarioRunner(surroundings: Ground.surroundings(), preferences: Explored.preferences)
    return runner.run(plan.runs[0], of: plan, on: portal)
  }

  /// How many statements are enough to show it.
  @Test(arguments: [
    ("records/skip/account-inactive", 3), ("issue-pin/skip/document-not-shown", 5),
    ("records/skip/not-own-records", 3), ("come/skip/account-not-found", 2), ("book/number-reused", 8),
    ("pin-validity/one-more", 12), ("reset-password/status-stays", 7), ("confirm/skip/pin-used", 22),
  ])
  func isShortAndFailsOnThePortalAlone(_ id: String, _ most: Int) throws {
    let mutant = try Self.mutant(id)
    let finding = try Self.finding(mutant)
    #expect(finding.steps.count <= most, "\(finding.steps.map(\.line))")
    #expect(finding.steps.count < finding.before)
    for language in Language.allCases {
      let text = FoundScenario(finding, seed: 1, on: "test").text(language, on: Ground.walks())
      #expect(try Self.result(text, on: nil).isAsExpected, "\(text)")
      let there = try Self.result(text, on: try Self.portal(mutant))
      #expect(there.hasFailed && there.failures.count == 1, "\(text)")
      // It fails where the difference is, at the last statement.
      #expect(there.statements == finding.steps.count)
      #expect(try Formatter.format(Array(text.utf8), file: "a", language: language).get() == text)
      #expect(text.hasPrefix("# konto explore --seed 1\n"))
      for secret in ["$pin1", "$code1"] { #expect(!text.contains(secret)) }
    }
  }

  @Test("What does not come again is unsteady")
  func unsteady() throws {
    let (walk, discovery) = try #require(try Self.found(try Self.mutant("records/skip/account-inactive")))
    let law = Reproduction(Ground.walks()) { () throws(DriverFailure) in
      try InProcessPortal(Ground.surroundings()).introduced()
    }
    guard case .unsteady = try law.finding(discovery, of: walk.lines) else {
      Issue.record("it came again")
      return
    }
  }

  @Test("A violation is made short too, and needs no portal")
  func violation() throws {
    let mutant = try Self.mutant("issue-pin/activates")
    let ground = Ground.walks(mutant.procedure)
    for seed in UInt64(1)...20 {
      var walk = Walk(ground, seed: seed)
      guard let discovery = try walk.go(200) else { continue }
      let reproduction = Reproduction(ground) { () throws(DriverFailure) in nil }
      guard case .steady(let finding) = try reproduction.finding(discovery, of: walk.lines) else { break }
      #expect(finding.steps.count <= 5, "\(finding.steps.map(\.line))")
      return
    }
    Issue.record("nothing was found")
  }

  @Test("A list of two hundred statements becomes short in few attempts")
  func attempts() throws {
    let finding = try Self.finding(try Self.mutant("confirm/skip/pin-superseded"))
    #expect(finding.attempts < 700, "\(finding.attempts)")
  }
}
