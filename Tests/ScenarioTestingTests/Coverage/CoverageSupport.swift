import Activation
import CommandLanguage
import ScenarioTesting
import Shell

/// What a suite of scenarios exercises; an error if one of them is not as expected.
func coverage(of suite: String) throws -> Coverage { try coverage(of: SmallSuite(suite).scripts()) }

func coverage(of scripts: [Script]) throws -> Coverage {
  let result = SmallSuite.run(try ScenarioChoice().plan(scripts).get()) { $0.measuresCoverage = true }
  if let failed = result.scenarios.first(where: { !$0.isAsExpected }) {
    throw NotAsExpected(why: Transcript(ShippedScenarios.preferences).lines(failed).joined(separator: "\n"))
  }
  return result.coverage ?? Coverage()
}

struct NotAsExpected: Error, CustomStringConvertible {
  let why: String
  var description: String { why }
}
