/// Statements after `quit`: the scenario ends there, and its cleanup alone is still carried out (the language, Files).
enum UnreachableStatements {
  /// The first such statement of each block.
  static func findings(_ script: Script, _ soundness: Soundness) -> [Finding] {
    let setup = soundness.outside ? Ending(script.setup) : Ending([])
    let first = setup.next.map { [finding($0, after: setup.quit)] } ?? []
    // That no scenario begins is told by itself.
    guard setup.quit == nil else { return first }
    return first
      + script.scenarios.compactMap { scenario in
        guard soundness.holds(for: scenario), !scenario.quitsAtOnce else { return nil }
        let ending = Ending(scenario.steps)
        return ending.next.map { finding($0, after: ending.quit) }
      }
  }

  private static func finding(_ statement: Statement, after quit: Statement?) -> Finding {
    let place = (quit ?? statement).source.place
    return Finding(statement.toldSource, statement.extent, .unreachable(after: place))
  }

  /// Where a block ends before its last line.
  private struct Ending {
    private(set) var quit: Statement?
    /// The statement after it, which is never carried out.
    private(set) var next: Statement?

    init(_ steps: [Step]) {
      for case .statement(let statement) in steps {
        if quit != nil {
          next = statement
          return
        }
        if statement.quits { quit = statement }
      }
    }
  }
}

extension ScenarioSyntax {
  var firstStatement: Statement? { steps.lazy.compactMap(\.statement).first }
}
