import ArgumentParser
import ScenarioTesting

/// A condition on tags, read.
struct TagCondition: ExpressibleByArgument {
  let expression: TagExpression?
  let problem: TagExpressionProblem?

  init(argument: String) {
    do throws(TagExpressionProblem) {
      expression = try TagExpression(parsing: argument)
      problem = nil
    } catch {
      expression = nil
      problem = error
    }
  }
}
