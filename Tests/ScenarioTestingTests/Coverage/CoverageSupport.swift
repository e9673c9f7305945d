import Activation
import CommandLanguage
import ScenarioTesting
import Shell

/// What a suite of scenarios exercises; an error if one of them is not as expected.
func coverage(of suite: String) throws -> Coverage {
  let read = try ScriptReader.read("suite.scn", title: "suite") { _ throws(ReadProblem) in Array(suite.utf8) }
  switch read {
  case .success(let script): return try coverage(of: [script])
  case .failure(let errors):
    throw NotAsExpected(why: errors.all.map { $0.message(.en) }.joined(separator: "\n"))
  }
}

func coverage(of scripts: [Script]) throws -> Coverage {
  var runner = ScenarioRunner(
    surroundings: ShippedScenarios.surroundings, preferences: ShippedScenarios.preferences)
  runner.measuresCoverage = true
  var coverage = Coverage()
  for script in scripts {
    for scenario in script.scenarios {
      for row in scenario.rows {
        let result = runner.run(scenario, row, in: script)
        guard result.isAsExpected else {
          throw NotAsExpected(
            why: Transcript(ShippedScenarios.preferences).lines(result).joined(separator: "\n"))
        }
        if let part = result.coverage { coverage.formUnion(part) }
      }
    }
  }
  return coverage
}

struct NotAsExpected: Error, CustomStringConvertible {
  let why: String
  var description: String { why }
}
