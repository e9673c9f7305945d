import Activation
import ScenarioTesting
import Testing

/// The scenarios that ship exercise the whole procedure.
@Suite struct ShippedCoverageTests {
  @Test("The shipped suite covers everything that can be reached")
  func coversAll() throws {
    let coverage = try coverage(of: ShippedScenarios.scripts)
    #expect(coverage.ruleShare.missing.isEmpty, "\(coverage.ruleShare.missing.map(\.rawValue))")
    #expect(coverage.codeShare.missing.isEmpty, "\(coverage.codeShare.missing.map(\.rawValue))")
    #expect(coverage.transitionShare.missing.isEmpty, "\(coverage.transitionShare.missing.map(\.name))")
    #expect(coverage.policyShare.missing.isEmpty, "\(coverage.policyShare.missing.map(\.rawValue))")
    #expect(coverage.percent == 100)
  }
}
