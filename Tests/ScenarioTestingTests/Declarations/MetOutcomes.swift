import Activation
import CommandLanguage
import Journal
import ScenarioTesting
import Shell

/// What verbs led to, whatever was carried out: the shipped scenarios, random ones, and the examples of each verb as
/// whoever may or may not say them.
struct MetOutcomes {
  private(set) var refusals: [Verb: Set<RefusalCode>] = [:]
  private(set) var fields: [Verb: Set<Field>] = [:]
  private(set) var refusalFields: [Verb: Set<Field>] = [:]
  /// Whether the main values that were met were secrets.
  private(set) var values: [Verb: Set<Bool>] = [:]

  static let all: MetOutcomes = {
    var met = MetOutcomes()
    for script in ShippedScenarios.scripts { met.take(script) }
    for seed in 0..<60 {
      if let script = try? SmallSuite(RandomSuite(seed: UInt64(seed)).text).scripts().first {
        met.take(script)
      }
    }
    for said in SaidExample.all { met.take(said.performance) }
    return met
  }()

  private mutating func take(_ script: Script) {
    let runner = ScenarioRunner(
      surroundings: ShippedScenarios.surroundings, preferences: ShippedScenarios.preferences)
    for scenario in script.scenarios {
      for row in scenario.rows {
        for case .performed(let turn) in runner.run(scenario, row, in: script).items {
          take(turn.performance)
        }
      }
    }
  }

  private mutating func take(_ performance: Performance) {
    let verb = performance.statement.verb
    switch performance.outcome {
    case .ok(let success):
      fields[verb, default: []].formUnion(success.fields.map(\.field))
      if let value = success.value { values[verb, default: []].insert(value.isSecret) }
    case .refused(let rejection):
      refusals[verb, default: []].insert(rejection.refusal.code)
      refusalFields[verb, default: []].formUnion(rejection.fields.map(\.field))
    case .error: break
    }
  }
}

extension FieldValue {
  fileprivate var isSecret: Bool {
    if case .secret = self { true } else { false }
  }
}

/// An example of a verb, said in the practice world by somebody of a role.
struct SaidExample {
  let line: String
  let verb: Verb
  let role: Role
  let isBare: Bool
  let performance: Performance

  static let all: [SaidExample] = {
    let session = PracticeWorld.session(
      actor: .admin, seed: 1, preferences: ShippedScenarios.preferences,
      surroundings: ShippedScenarios.surroundings)
    return Vocabulary.standard.verbs.flatMap { verb in
      verb.examples.flatMap { example in
        Role.allCases.flatMap { role in
          role.names.compactMap { SaidExample(example, verb, role, as: $0, session) }
        }
      }
    }
  }()

  private init?(_ example: String, _ verb: Verb, _ role: Role, as name: String, _ session: Session) {
    let words = example.split(separator: " ")
    let said = words.drop { $0.hasSuffix(":") }
    line = name + ": " + said.joined(separator: " ")
    (self.verb, self.role, isBare) = (verb, role, said.count == 1)
    let source = SourceLine(place: Place(file: "example", line: 1), text: line)
    guard case .success(.statement(let statement)) = LineReader.readCommand(source) else { return nil }
    var session = session
    performance = session.perform(statement)
  }

  var isNotAllowed: Bool {
    guard case .refused(let rejection) = performance.outcome else { return false }
    return rejection.refusal.code == .admission(.notAllowed)
  }
}

extension Role {
  /// Those of the practice world who have it; of patients also one who is nobody there.
  fileprivate var names: [String] {
    switch self {
    case .admin: ["admin"]
    case .clerk: ["clerk@brzoza"]
    case .patient: ["akowalska", "nobody"]
    case .support: ["support"]
    case .auditor: ["auditor"]
    }
  }
}
