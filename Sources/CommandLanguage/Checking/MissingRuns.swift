/// Lines that would carry out a file which cannot be read: each would end in an error.
struct MissingRuns {
  let source: ScriptReader.Source
  /// What came of each path that was asked for; nil: it can be read.
  private var problems: [String: ReadProblem?] = [:]

  init(source: @escaping ScriptReader.Source) { self.source = source }

  mutating func findings(_ script: Script) -> [Finding] {
    let steps = script.setup + script.scenarios.flatMap(\.steps) + script.cleanup
    var findings: [Finding] = []
    for case let statement? in steps.map(\.statement) {
      if let finding = finding(statement) { findings.append(finding) }
    }
    return findings
  }

  private mutating func finding(_ statement: Statement) -> Finding? {
    // To ask for standard input is to read it, and it may have no end.
    guard case .ready(.shell(.run(let path))) = statement.request, path != "-",
      let problem = problem(path)
    else { return nil }
    return Finding(statement.source, statement.firstArgumentExtent, .unreadableFile(path, problem))
  }

  private mutating func problem(_ path: String) -> ReadProblem? {
    if let known = problems[path] { return known }
    let problem: ReadProblem?
    do throws(ReadProblem) {
      _ = try source(path)
      problem = nil
    } catch {
      problem = error
    }
    problems[path] = .some(problem)
    return problem
  }
}
