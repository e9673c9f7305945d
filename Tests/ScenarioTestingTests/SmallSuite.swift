import CommandLanguage
import ScenarioTesting
import Shell
import Testing

/// A few files in memory, as `konto test` would read, choose from and run them. The times of their results are fixed, so
/// that reports can be compared.
struct SmallSuite {
  private let asked: [String]
  private let texts: [String: String]

  /// - Parameter asked: the files that are asked for; nil: all but those in `parts`.
  init(_ files: KeyValuePairs<String, String>, asked: [String]? = nil) {
    self.init(
      Dictionary(files.map { ($0.key, $0.value) }) { $1 },
      asked: asked ?? files.map(\.key).filter { !$0.hasPrefix("parts/") })
  }

  init(_ texts: [String: String], asked: [String]) {
    (self.texts, self.asked) = (texts, asked)
  }

  /// One file, `a.scn`.
  init(_ text: String) { self.init(["a.scn": text]) }

  func read() -> ReadFiles {
    ReadFiles(asked) { (path) throws(ReadProblem) in
      guard let text = texts[path] ?? texts[IncludePath.normalized(path)] else { throw .missing }
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
    Self.run(try plan ?? self.plan(), language, as: attend)
  }

  static func run(
    _ plan: Plan, _ language: Language = .en, as attend: (inout ScenarioRunner) -> Void = { _ in }
  ) -> SuiteResult {
    var runner = ScenarioRunner(
      surroundings: ShippedScenarios.surroundings, preferences: preferences(language))
    attend(&runner)
    var run = SuiteRun(plan, began: Session.start, stopsAtFailure: false)
    for planned in plan.runs {
      var result = runner.run(planned, of: plan)
      result.duration = .milliseconds(12)
      _ = run.take(result)
    }
    return run.finished(after: .milliseconds(1500))
  }

  /// What comes of a plan as the program tells it.
  static func told(
    _ plan: Plan, tellingAll: Bool, as attend: (inout ScenarioRunner) -> Void = { _ in }
  ) -> SuiteResult {
    var runner = ScenarioRunner(
      surroundings: ShippedScenarios.surroundings, preferences: preferences(.en))
    attend(&runner)
    var secrets = SecretsOfRun(plan, tellingAll: tellingAll) { [runner = runner.handingOver] plan in
      plan.runs.reduce(into: []) { $0.formUnion(runner.handed(by: $1, of: plan) ?? []) }
    }
    var run = SuiteRun(plan, began: Session.start, stopsAtFailure: false)
    for planned in plan.runs { _ = run.take(secrets.told(runner.run(planned, of: plan), of: planned)) }
    return secrets.told(run.finished(after: .milliseconds(1500)))
  }

  /// What comes of everything; where nothing can run, why.
  func result(
    _ language: Language = .en, as attend: (inout ScenarioRunner) -> Void = { _ in }
  ) -> SuiteResult {
    let read = read()
    if read.obstacles.isEmpty, case .success(let plan) = ScenarioChoice().plan(read.scripts) {
      return Self.run(plan, language, as: attend)
    }
    var result = SuiteResult(began: Session.start)
    result.duration = .milliseconds(1500)
    result.obstacles = read.obstacles
    return result
  }

  /// What comes of the first scenario.
  func scenario(as attend: (inout ScenarioRunner) -> Void = { _ in }) throws -> ScenarioResult {
    try #require(try run(as: attend).scenarios.first)
  }

  func report(_ language: Language = .en) throws -> String {
    TextReport(Self.preferences(language)).text(try run(nil, language))
  }

  static func preferences(_ language: Language) -> Preferences {
    Preferences(language: language, format: .text, colour: false)
  }
}

extension Plan {
  /// The names of what is to run, in order.
  var names: [String] { runs.map { identity(of: $0).name } }
}

extension SuiteResult {
  var names: [String] { scenarios.map(\.identity.name) }

  /// As if the first scenario had been chosen so many times more, and had not run.
  mutating func leaveOut(_ count: Int) {
    notRun = scenarios.prefix(1).flatMap { [ScenarioIdentity](repeating: $0.identity, count: count) }
  }
}

extension Obstacle {
  /// A line that tells everything of it.
  var told: String {
    switch self {
    case .mistake(let error): "\(error.source.place.file):\(error.source.place.line): \(error.message(.en))"
    case .warning(let finding): "\(finding.source.place.shown): \(finding.message(.en))"
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
