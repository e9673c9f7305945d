import Activation
import CommandLanguage
import ScenarioTesting
import Shell
import Testing

/// The procedure weakened in one place at a time: the shipped suite notices every mutant.
@Suite struct MutationTests {
  private static let run: Result<MutationRun, EmptyChoice> = ScenarioChoice().plan(ShippedScenarios.scripts)
    .map {
      MutationRun(
        $0,
        ScenarioRunner(surroundings: ShippedScenarios.surroundings, preferences: ShippedScenarios.preferences)
      )
    }

  @Test("The shipped suite notices", arguments: Mutant.all)
  func isNoticed(_ mutant: Mutant) throws {
    let finding = try Self.run.get().verdict(on: mutant).finding
    if case .noticed = finding { return }
    Issue.record("\(mutant.id): \(finding)")
  }
}
