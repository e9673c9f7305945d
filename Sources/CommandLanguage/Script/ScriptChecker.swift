import Activation

/// What can be known of a file before it runs, beyond its single lines: names set before they are used, and
/// keys that depend on who acts.
struct ScriptChecker {
  private(set) var errors: [SyntaxError] = []
  private var names: Set<String> = []
  /// nil where it depends on how far the scenario came.
  private var actor: Actor? = .admin

  init(_ script: Script) {
    check(script.setup)
    let (setupNames, setupActor) = (names, actor)
    var scenarioNames: Set<String> = []
    for scenario in script.scenarios {
      names = setupNames.union(scenario.examples?.names ?? [])
      actor = setupActor
      checkTitle(scenario)
      check(scenario.steps)
      scenarioNames.formUnion(names)
    }
    names = setupNames.union(scenarioNames)
    actor = nil
    check(script.cleanup)
  }

  /// Lines that are given together outside a file.
  init(_ statements: [Statement], actor: Actor) {
    self.actor = actor
    for statement in statements { check(statement) }
  }

  private mutating func checkTitle(_ scenario: ScenarioSyntax) {
    let known = Set(scenario.examples?.names ?? [])
    for (name, range) in scenario.title.names where !known.contains(name) {
      let source = SourceLine(place: scenario.place, text: scenario.header ?? "")
      errors.append(SyntaxError(source, range, .nameNotSet(name)))
    }
  }

  private mutating func check(_ steps: [Step]) {
    for case .statement(let statement) in steps { check(statement) }
  }

  private mutating func check(_ statement: Statement) {
    for use in statement.names where !names.contains(use.name) {
      errors.append(
        SyntaxError(
          statement.source, use.range, .nameNotSet(use.name),
          suggestions: Suggestion.nearest(to: use.name, among: names.sorted()).map { "$" + $0 }))
    }
    let acting = statement.acting(else: actor)
    if let error = statement.lackForOthers(acting) { errors.append(error) }
    follow(statement)
  }

  private mutating func follow(_ statement: Statement) {
    if let capture = statement.capture { names.insert(capture.name) }
    switch statement.request {
    case .ready(.shell(.set(let name, _))): names.insert(name)
    case .awaiting(let arguments) where statement.verb.name.en == "set":
      if let name = arguments.first?.value.literal { names.insert(name) }
    case .ready(.shell(.actAs(let next))): actor = next
    case .awaiting where statement.verb.name.en == "as": actor = nil
    case .ready, .awaiting: break
    }
  }
}

extension Statement {
  func acting(else current: Actor?) -> Actor? {
    switch actor {
    case .known(let actor): actor
    case .named: nil
    case nil: current
    }
  }

  /// The mistake of a line that leaves out what only a patient may leave out.
  package func lackForOthers(_ acting: Actor?) -> SyntaxError? {
    guard let acting, acting.patient == nil, !satisfiesOthers, let needed = verb.neededOfOthers
    else { return nil }
    let end = source.text.utf8.count
    let written = ActorName.written(acting)
    return SyntaxError(source, end..<end, .neededOfOthers(needed.en + "=", actor: written))
  }
}
