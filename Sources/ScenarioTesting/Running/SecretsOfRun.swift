import CommandLanguage
import Shell

/// What all scenarios of a run hand out, to be hidden wherever one of them repeats it: its title may hold the PIN that another
/// is shown (the procedure, Secrets). A run tells of its scenarios one by one, and of most nobody takes down what they hand
/// out. So it is found by carrying them out once more, and only when something that is told may hold such a thing: all that
/// the files hold which were asked for, for whichever of it was chosen, its titles stay the same.
package struct SecretsOfRun {
  private let plan: Plan
  /// Whether what went as expected is told of, too.
  private let tellsAll: Bool
  private let handed: (Plan) -> Set<String>?
  /// Whether a portal is asked, of whose draws none is known before.
  private let isOfPortal: Bool
  /// What that has handed out until now.
  private var handedSoFar: Set<String> = []
  private var known: Known?
  /// Of lines in which there are many digits, whether they may hold one as they are told: those of a setup run many times.
  private var lines: [ObjectIdentifier: (line: SourceLine, mayHoldOne: Bool)] = [:]

  private enum Known {
    case all(HiddenSecrets)
    /// It was interrupted, or would have taken minutes: whatever may be one is taken for one.
    case none
  }

  /// - Parameters:
  ///   - tellsAll: whether what went as expected is told of, too.
  ///   - isOfPortal: whether a portal is asked, of whose draws none is known before.
  ///   - handed: what the acts of a plan hand out; nil where that was interrupted.
  package init(
    _ plan: Plan, tellingAll tellsAll: Bool, ofPortal isOfPortal: Bool = false,
    _ handed: @escaping (Plan) -> Set<String>?
  ) {
    (self.plan, self.tellsAll, self.isOfPortal, self.handed) = (plan, tellsAll, isOfPortal, handed)
  }

  /// The result as reports tell it (``ScenarioResult/told``), without what others of the run hand out.
  package mutating func told(_ result: ScenarioResult, of run: PlannedRun) -> ScenarioResult {
    defer { if isOfPortal { note(result.handed) } }
    guard tellsAll || !result.isAsExpected, mayRepeat(result, run) else { return result.told }
    let secrets = secrets(in: result.toldTexts).and(handedSoFar)
    return secrets.isEmpty ? result.told : result.hidingOfRun(secrets.and(result.handed))
  }

  /// Shorter ones would be found in dates.
  private mutating func note(_ handed: Set<String>) {
    handedSoFar.formUnion(handed.lazy.filter { $0.utf8.count >= DrawnShape.leastOfNumber })
  }

  /// The whole as reports tell it (``SuiteResult/told``), without what others of the run hand out in the headers of those that
  /// did not run.
  package mutating func told(_ result: SuiteResult) -> SuiteResult {
    var told = result.told
    guard tellsAll else { return told }
    for index in told.notRun.indices { told.notRun[index] = self.told(told.notRun[index]) }
    return told
  }

  /// What is told of a scenario without what the run hands out, whether that scenario runs or not.
  package mutating func told(_ identity: ScenarioIdentity) -> ScenarioIdentity {
    identity.mayTellOfOthers ? identity.hiding(secrets(in: identity.wholeTexts)) : identity
  }

  /// What `check` warns of in the files of the run, without what the run hands out.
  package mutating func told(_ obstacles: [Obstacle]) -> [Obstacle] {
    obstacles.map { obstacle in
      switch obstacle {
      case .warning(let finding):
        let texts = finding.toldTexts
        return texts.contains(where: Self.mayHoldOne)
          ? .warning(finding.hiding(secrets(in: texts))) : obstacle
      // They are known before anything is handed out.
      case .mistake, .unreadable, .nothing: return obstacle
      }
    }
  }

  /// What the run hands out, for whoever looks on while it does: carried out once before, if anything of the plan may hold
  /// such a thing. What other files have in them that it runs is not known before.
  package mutating func beforehand() -> HiddenSecrets {
    guard plan.runs.contains(where: { plan.runsFiles($0) || mayRepeat($0) }) else { return .none }
    return secrets(in: [])
  }

  private func mayRepeat(_ run: PlannedRun) -> Bool {
    if plan.identity(of: run).mayTellOfOthers || mayRepeatInNames(run) { return true }
    let (script, scenario) = (plan.script(of: run), plan.scenario(of: run))
    return (script.setup + scenario.steps + script.cleanup).contains { step in
      switch step {
      case .narration(let text, _): Self.mayHoldOne(text)
      case .statement(let statement): Self.mayHoldOne(statement.source.text) && Self.mayTellOne(statement)
      }
    }
  }

  /// A difference of its files without what the run hands out; the numbers of its lines are nobody's.
  package mutating func hidden(inDiff text: String) -> String {
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("@@") }
    guard lines.contains(where: { Self.mayHoldOne(String($0)) }) else { return text }
    return secrets(in: lines.map(String.init)).hidden(in: text)
  }

  private mutating func secrets(in texts: @autoclosure () -> [String]) -> HiddenSecrets {
    let known = known ?? find()
    self.known = known
    switch known {
    case .all(let secrets): return secrets
    case .none: return HiddenSecrets(texts().reduce(into: []) { $0.formUnion(DrawnShape.words(of: $1)) })
    }
  }

  private func find() -> Known {
    guard let handed = plan.withOthers.flatMap(handed) else { return .none }
    return .all(HiddenSecrets(handed.filter { $0.utf8.count >= DrawnShape.leastOfNumber }))
  }

  private mutating func mayRepeat(_ result: ScenarioResult, _ run: PlannedRun) -> Bool {
    if result.identity.mayTellOfOthers { return true }
    if case .unsupported(let statement, _) = result.skipped, Self.mayTellOne(statement) { return true }
    // Of one of which no more is told, that was all.
    guard !result.items.isEmpty || !result.failures.isEmpty else { return false }
    if mayRepeatInNames(run) { return true }
    for item in result.items where mayRepeat(item) { return true }
    return false
  }

  /// What names stand for from the beginning: of the file, and of the row of its table.
  private func mayRepeatInNames(_ run: PlannedRun) -> Bool {
    [plan.script(of: run).given, plan.row(of: run).values].contains { names in
      names.values.contains(where: Self.mayHoldOne)
    }
  }

  private mutating func mayRepeat(_ item: ScenarioResult.Item) -> Bool {
    switch item {
    case .narration(let text, _, _): return Self.mayHoldOne(text)
    case .performed(let turn):
      let statement = turn.performance.statement
      guard Self.mayHoldOne(statement.source.text) else { return false }
      // A secret at its place is hidden anyway, but that is worked out for each line.
      let line = ObjectIdentifier(statement.source)
      if let known = lines[line] { return known.mayHoldOne }
      let mayHoldOne = Self.mayTellOne(statement)
      lines[line] = (statement.source, mayHoldOne)
      return mayHoldOne
    }
  }

  /// In its line as that is shown, or in what it expects, which is told where something else came.
  private static func mayTellOne(_ statement: Statement) -> Bool {
    mayHoldOne(statement.visibleText) || statement.expectedTexts.contains(where: mayHoldOne)
  }

  private static func mayHoldOne(_ text: String) -> Bool {
    DrawnShape.mayStand(in: text, ofDigits: DrawnShape.leastOfNumber)
  }
}

extension ScenarioResult {
  /// What its file has in it of what is told.
  fileprivate var toldTexts: [String] {
    identity.wholeTexts
      + items.map { item in
        switch item {
        case .narration(let text, _, _): text
        case .performed(let turn): turn.performance.statement.visibleText
        }
      }
      + failures.flatMap { $0.statement.expectedTexts }
  }
}

extension Statement {
  /// What it expects of fields and of the main value, as written.
  fileprivate var expectedTexts: [String] { expectation?.comparisons.map(\.expected.written) ?? [] }
}
