import CommandLanguage
import ScenarioTesting
import Shell
import Testing

/// A few files as `konto test` would read, choose from and run them.
struct SmallSuite {
  private let names: [String]
  private let texts: [String: String]

  /// - Parameter asked: the files that are asked for; nil: all of them.
  init(_ files: KeyValuePairs<String, String>, asked: [String]? = nil) {
    names = asked ?? files.map(\.key)
    texts = Dictionary(files.map { ($0.key, $0.value) }) { $1 }
  }

  /// One file, `a.scn`.
  init(_ text: String) { self.init(["a.scn": text]) }

  func read() -> ReadFiles {
    ReadFiles(names) { (path) throws(ReadProblem) in
      guard let text = texts[IncludePath.normalized(path)] else { throw .missing }
      return Array(text.utf8)
    }
  }

  func scripts() throws -> [Script] {
    let read = read()
    try #require(read.obstacles.isEmpty, "\(read.obstacles.map(\.told))")
    return read.scripts
  }

  func plan(_ choose: (inout ScenarioChoice) -> Void = { _ in }) throws -> Plan {
    try chosen(choose).get()
  }

  func chosen(_ choose: (inout ScenarioChoice) -> Void) throws -> Result<Plan, EmptyChoice> {
    var choice = ScenarioChoice()
    choose(&choice)
    return choice.plan(try scripts())
  }

  /// Runs everything, or what is planned.
  func run(
    _ plan: Plan? = nil, _ language: Language = .en, as attend: (inout ScenarioRunner) -> Void = { _ in }
  ) throws -> SuiteResult {
    let plan = try plan ?? self.plan()
    let preferences = Preferences(language: language, format: .text, colour: false)
    var runner = ScenarioRunner(surroundings: ShippedScenarios.surroundings, preferences: preferences)
    attend(&runner)
    var run = SuiteRun(plan, began: Session.start, stopsAtFailure: false)
    for planned in plan.runs { _ = run.take(runner.run(planned, of: plan)) }
    return run.finished(after: .zero)
  }

  func result(as attend: (inout ScenarioRunner) -> Void = { _ in }) throws -> ScenarioResult {
    let result = try run(as: attend)
    return try #require(result.scenarios.first)
  }

  func report(_ language: Language = .en) throws -> String {
    let preferences = Preferences(language: language, format: .text, colour: false)
    return TextReport(preferences).text(try run(nil, language))
  }
}

extension Plan {
  /// The names of what is to run, in order.
  var names: [String] { runs.map { identity(of: $0).name } }
}

extension SuiteResult {
  var names: [String] { scenarios.map(\.identity.name) }
}

extension Obstacle {
  /// A line that tells everything of it.
  var told: String {
    switch self {
    case .mistake(let error): "\(error.source.place.file):\(error.source.place.line): \(error.message(.en))"
    case .unreadable(let path, let problem): "\(path): \(problem.words.en)"
    case .nothing(let emptiness): emptiness.line(.en)
    }
  }
}

extension ScenarioResult {
  /// The statements carried out, by block, as written.
  var carriedOut: [String] {
    items.compactMap { item in
      switch item {
      case .narration: nil
      case .performed(let turn): "\(turn.block.rawValue): \(turn.performance.statement.visibleText)"
      }
    }
  }

  /// Where it failed and why, a line each.
  var told: [String] {
    failures.map { failure in
      let comparison = failure.comparison(.en).map { "\($0.expected) / \($0.actual)" }.joined(separator: "; ")
      return "\(failure.block.rawValue) \(failure.statement.source.place.line): \(comparison)"
    }
  }
}
