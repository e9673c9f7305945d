import Activation
import Foundation
import Shell
import Testing

@testable import ScenarioTesting

@Suite struct CoverageTests {
  @Test("A refusal counts by its code, whether it was expected by name or not")
  func codes() throws {
    let lines = """
        records => refused
        nobody: login => refused bad-credentials
        login => ok
      """
    #expect(
      try coverage(of: RuleStory.suite(lines)).codes == [.admission(.notSignedIn), .signIn(.badCredentials)])
  }

  @Test("A policy counts when it is set, not when it is looked at")
  func policies() throws {
    #expect(try coverage(of: RuleStory.suite("admin: policy")).policies.isEmpty)
    #expect(
      try coverage(of: RuleStory.suite("admin: policy pin-tries=3 tp-skew=30s")).policies == [
        .pinTries, .skew,
      ])
  }

  @Test("An act that is refused sets nothing")
  func refusedPolicy() throws {
    let coverage = try coverage(of: RuleStory.suite("support: policy pin-tries=3 => refused not-allowed"))
    #expect(coverage.policies.isEmpty && coverage.codes == [.admission(.notAllowed)])
  }

  @Test("The union of two is what either exercised, in whatever order")
  func union() throws {
    let first = try coverage(of: RuleStory.suite(RuleStory.activeByPIN + "records"))
    let second = try coverage(of: RuleStory.suite(RuleStory.reset + "admin: policy pin-tries=3"))
    var (ab, ba) = (first, second)
    ab.formUnion(second)
    ba.formUnion(first)
    #expect(ab == ba)
    #expect(ab.transitions == first.transitions.union(second.transitions))
    #expect(ab.policies == [.pinTries])
  }

  @Test("100 only when nothing is missing, rounded down before that")
  func percent() {
    #expect(Coverage().percent == 0)
    #expect(Coverage.whole.percent == 100)
    var lacking = Coverage.whole
    lacking.codes.remove(.pin(.wrong))
    #expect(lacking.percent == 99)
    #expect(lacking.codeShare.missing == [.pin(.wrong)])
  }

  @Test("What a practice world cannot reach is not counted")
  func unreachable() {
    var coverage = Coverage()
    coverage.codes = [
      .world(.practiceOnly), .world(.readOnly), .world(.auditBroken), .world(.storeOnly),
      .world(.grantUnknown), .admission(.notGranted),
    ]
    #expect(coverage.percent == 0 && coverage.codeShare.covered.isEmpty)
    #expect(coverage.codeShare.total == RefusalCode.allCases.count - 6)
  }

  @Test("The JSON has what is covered and what is missing, by name")
  func json() throws {
    var coverage = Coverage.whole
    coverage.shown.remove(.s9)
    coverage.transitions.remove(.pin(.expired))
    let document = try JSONDecoder().decode(Document.self, from: Data(coverage.json().line.utf8))
    #expect(document.percent == coverage.percent)
    #expect(document.rules.missing == ["S9"] && document.rules.covered.first == "R1")
    #expect(document.codes.missing.isEmpty && document.codes.percent == 100)
    #expect(document.transitions.missing == ["pin-expired"])
    #expect(document.policies.covered == PolicyName.allCases.map(\.rawValue))
    #expect(
      document.unreachable == [
        "not-granted", "practice-only", "read-only", "audit-broken", "store-only", "grant-unknown",
      ])
  }

  private struct Document: Decodable {
    let percent: Int
    let rules, codes, transitions, policies: Share
    let unreachable: [String]

    struct Share: Decodable {
      let percent: Int
      let covered, missing: [String]
    }
  }
}

extension Coverage {
  /// Everything.
  static let whole: Coverage = {
    var coverage = Coverage()
    coverage.shown = Set(Rule.allCases)
    coverage.codes = Set(RefusalCode.allCases)
    coverage.transitions = Set(Transition.all)
    coverage.policies = Set(PolicyName.allCases)
    return coverage
  }()
}
