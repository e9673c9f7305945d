/// The files that lines of others would carry out: what each `run` would say of its file, found before it does. A class:
/// what is known of a file is kept for all that run it.
final class RunTargets {
  private struct Target {
    /// Why nothing of it would run, by itself.
    let problem: RunProblem?
    /// What its own lines would run.
    let runs: [String]
  }

  /// What a whole chain from a file comes to.
  private struct Chain {
    let problem: RunProblem?
    /// How many files are at work at once, this one too.
    let length: Int
  }

  private let source: ScriptReader.Source
  private let identity: (String) -> String
  private let vocabulary: Vocabulary
  private var targets: [String: Target] = [:]
  private var chains: [String: Chain] = [:]
  private var open: Set<String> = []

  init(
    in vocabulary: Vocabulary, identity: @escaping SuiteCheck.Identity,
    from source: @escaping ScriptReader.Source
  ) {
    self.vocabulary = vocabulary
    self.identity = identity
    self.source = source
  }

  /// Lines that would run a file that cannot be run: each would end in an error.
  func findings(_ script: Script) -> [Finding] {
    let own = identity(script.file)
    var problems: [String: RunProblem?] = [:]
    return script.runs.compactMap { statement, path in
      let problem = problems[path] ?? problem(path, runBy: own)
      problems[path] = .some(problem)
      return problem.map {
        Finding(statement.toldSource, statement.firstArgumentExtent, .unrunnableFile(path, $0))
      }
    }
  }

  private func problem(_ path: String, runBy own: String) -> RunProblem? {
    guard identity(path) != own else { return .cycle }
    let target = target(path)
    if let problem = target.problem { return problem }
    // What its own lines run may lead back to where it began.
    chains = [:]
    open = [own]
    let chain = chain(path)
    return chain.problem ?? (chain.length >= Limits.deepestRun ? .tooDeep : nil)
  }

  private func chain(_ path: String) -> Chain {
    let name = identity(path)
    if let known = chains[name] { return known }
    guard open.count < Limits.deepestRun else { return Chain(problem: .tooDeep, length: 1) }
    open.insert(name)
    defer { open.remove(name) }
    var problem: RunProblem?
    var longest = 0
    for next in target(path).runs {
      if open.contains(identity(next)) {
        problem = problem ?? .cycle
      } else if target(next).problem != nil {
        problem = problem ?? .lineFails(next)
      } else {
        let chain = chain(next)
        problem = problem ?? chain.problem
        longest = max(longest, chain.length)
      }
    }
    let chain = Chain(problem: problem, length: longest + 1)
    chains[name] = chain
    return chain
  }

  private func target(_ path: String) -> Target {
    let name = identity(path)
    if let known = targets[name] { return known }
    let target = read(path)
    targets[name] = target
    return target
  }

  private func read(_ path: String) -> Target {
    do throws(ReadProblem) {
      let (script, errors) = try ScriptReader.survey(path, title: path, in: vocabulary, from: source)
      guard errors.isEmpty else { return Target(problem: .invalid(mistakes: errors.count), runs: []) }
      return Target(problem: script.isEmpty ? .empty : nil, runs: script.runs.map(\.path))
    } catch {
      return Target(problem: .unreadable(error), runs: [])
    }
  }
}

extension Statement {
  fileprivate func fileRun(with value: (String) -> String?) -> String? {
    guard verb == .run, case .shell(.run(let path))? = try? instruction(value), path != "-" else {
      return nil
    }
    return path
  }
}

extension Script {
  /// The lines that run a file which they name, standard input not among them: to ask for it is to read it, and it may
  /// have no end.
  fileprivate var runs: [(statement: Statement, path: String)] {
    var runs: [(statement: Statement, path: String)] = []
    func look(at steps: [Step]) {
      for case .statement(let statement) in steps where statement.verb == .run {
        if let path = statement.fileRun(with: { _ in nil }) { runs.append((statement, path)) }
      }
    }
    look(at: setup)
    for scenario in scenarios { look(at: scenario.steps) }
    look(at: cleanup)
    return runs
  }

  /// The files that its lines run, whatever its tables bring to them; one that only a run would tell is not among them.
  package var filesRun: Set<String> {
    var files = Set(runs.map(\.path))
    for scenario in scenarios where !scenario.tables.isEmpty {
      let statements = scenario.steps.compactMap(\.statement).filter { $0.verb == .run && !$0.names.isEmpty }
      guard !statements.isEmpty else { continue }
      for row in scenario.rows {
        let values = row.values
        files.formUnion(statements.compactMap { $0.fileRun { values[$0] } })
      }
    }
    return files
  }

  fileprivate var isEmpty: Bool {
    scenarios.isEmpty || quitOfSetup != nil
      || scenarios.contains { scenario in
        !scenario.hasStatements || scenario.quitsAtOnce || scenario.tables.contains { $0.rowCount == 0 }
      }
  }
}
