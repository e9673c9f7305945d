import Activation
import CommandLanguage

/// One run of a scenario, with what tells beforehand which mutants it may notice.
struct Trial: Sendable {
  let script: Script
  let scenario: ScenarioSyntax
  let row: ExampleRow
  /// The English names of the verbs that it uses.
  private let verbs: Set<String>
  /// The refusals that it expects by name.
  private let codes: Set<RefusalCode>
  private let policies: Set<PolicyName>

  init(_ scenario: ScenarioSyntax, _ row: ExampleRow, in script: Script) {
    (self.script, self.scenario, self.row) = (script, scenario, row)
    let statements = (script.setup + scenario.steps + script.cleanup).compactMap(\.statement)
    verbs = Set(statements.map(\.verb.name.en))
    codes = Set(statements.compactMap { $0.codeExpected(row) })
    policies = Set(PolicyName.allCases.filter { name in statements.contains { $0.sets(name) } })
  }

  /// The likelier it is to notice a mutant, the greater.
  func likelihood(ofNoticing mutant: Mutant) -> Int {
    let expectsCode = mutant.code.map(codes.contains) ?? false
    let concerns = mutant.act.map(does) ?? mutant.policy.map(policies.contains) ?? false
    return (expectsCode ? 2 : 0) + (concerns ? 1 : 0)
  }

  private func does(_ act: ActName) -> Bool {
    verbs.contains(act.rawValue) || (verbs.contains(ActName.pressActivate.rawValue) && act.isOnTheWholeWay)
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

  fileprivate func sets(_ policy: PolicyName) -> Bool {
    verb.name.en == ActName.setPolicy.rawValue && source.text.contains(policy.rawValue + "=")
  }
}

extension ActName {
  /// Whether `activate` with `pin=` or `trusted-profile=` does it too.
  fileprivate var isOnTheWholeWay: Bool {
    switch self {
    case .openProperties, .pressActivate, .enterPIN, .confirm, .chooseTrustedProfile, .answer: true
    case .addFacility, .integrate, .delist, .createAccount, .changeContact, .addDocument, .setPersona, .arm,
      .setPolicy, .setClock, .come, .present, .issuePIN, .revokePIN, .viewQueue, .signIn, .signOut, .cancel,
      .readRecords, .book, .listAppointments, .cancelAppointment, .changePassword, .requestReset, .openInbox,
      .completeReset, .inspect:
      false
    }
  }
}
