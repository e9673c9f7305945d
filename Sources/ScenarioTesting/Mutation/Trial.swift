import Activation
import CommandLanguage

/// One run of a scenario, with what tells beforehand which mutants it may notice.
struct Trial: Sendable {
  let script: Script
  let scenario: ScenarioSyntax
  let row: ExampleRow
  /// The verbs that it uses, and those that they walk through.
  private let verbs: Set<Verb>
  /// The refusals that it expects by name.
  private let codes: Set<RefusalCode>
  private let policies: Set<PolicyName>

  init(_ scenario: ScenarioSyntax, _ row: ExampleRow, in script: Script) {
    (self.script, self.scenario, self.row) = (script, scenario, row)
    let statements = (script.setup + scenario.steps + script.cleanup).compactMap(\.statement)
    verbs = Set(statements.map(\.verb).flatMap { [$0] + $0.walks })
    codes = Set(statements.compactMap { $0.codeExpected(row) })
    policies = Set(PolicyName.allCases.filter { name in statements.contains { $0.sets(name) } })
  }

  /// The likelier it is to notice a mutant, the greater.
  func likelihood(ofNoticing mutant: Mutant) -> Int {
    let expectsCode = mutant.code.map(codes.contains) ?? false
    let concerns = mutant.act.map { verbs.contains($0.verb) } ?? mutant.policy.map(policies.contains) ?? false
    return (expectsCode ? 2 : 0) + (concerns ? 1 : 0)
  }
}

extension [Trial] {
  /// The likely ones first, otherwise in their order.
  func likeliest(toNotice mutant: Mutant) -> [Trial] {
    let groups = Dictionary(grouping: self) { $0.likelihood(ofNoticing: mutant) }
    return groups.keys.sorted(by: >).flatMap { groups[$0] ?? [] }
  }
}

extension Statement {
  /// The code of the refusal that it expects, which a name of the row may bring.
  fileprivate func codeExpected(_ row: ExampleRow) -> RefusalCode? {
    guard case .refused(let code?, _)? = expectation else { return nil }
    switch code {
    case .known(let code): return code
    case .named(let name): return (try? name.filled { row.values[$0] }).flatMap(RefusalCode.init)
    }
  }
}
