/// Lines that would carry out a file which cannot be read: each would end in an error.
struct MissingRuns {
  let source: ScriptReader.Source

  func findings(_ script: Script) -> [Finding] {
    let steps = script.setup + script.scenarios.flatMap(\.steps) + script.cleanup
    return steps.compactMap { step in step.statement.flatMap(finding) }
  }

  private func finding(_ statement: Statement) -> Finding? {
    guard case .ready(.shell(.run(let path))) = statement.request else { return nil }
    do throws(ReadProblem) {
      _ = try source(path)
      return nil
    } catch {
      return Finding(statement.source, statement.firstArgumentExtent, .unreadableFile(path, error))
    }
  }
}
