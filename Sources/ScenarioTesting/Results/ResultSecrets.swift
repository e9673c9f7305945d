import Activation
import CommandLanguage
import Shell

extension ScenarioResult {
  /// The secrets of a scenario, to be hidden wherever a report brings them back: those that its file writes out, and
  /// those that its acts have handed out.
  package var secrets: HiddenSecrets {
    identity.secrets.and(handedInRun.isEmpty ? HiddenSecrets(handed) : handedInRun)
  }

  /// What the acts of its items have handed out.
  var handedByItems: Set<String> {
    var handed: Set<String> = []
    for case .performed(let turn) in items {
      for secret in turn.performance.outcome.handed { handed.insert(secret.revealed) }
    }
    return handed
  }

  /// The same as reports tell it: what it has handed out stands nowhere in it, however the file writes it.
  package var told: ScenarioResult { handed.isEmpty ? self : hiding(HiddenSecrets(handed)) }

  /// The same without the secrets that others of the run have handed out.
  func hidingOfRun(_ secrets: HiddenSecrets) -> ScenarioResult {
    var told = hiding(secrets)
    told.handedInRun = handedInRun.isEmpty ? secrets : handedInRun.and(secrets)
    return told
  }

  private func hiding(_ secrets: HiddenSecrets) -> ScenarioResult {
    var told = self
    told.identity = identity.hiding(secrets)
    for index in told.failures.indices {
      told.failures[index].secrets = told.failures[index].secrets.and(secrets)
    }
    told.rewriteSentences { secrets.hidden(inLines: $0) }
    told.skipped = skipped?.hiding(secrets, asToldBy: told.identity)
    return told
  }
}

extension Skip {
  /// - Parameter identity: without them, of whose header the reason is.
  fileprivate func hiding(_ secrets: HiddenSecrets, asToldBy identity: ScenarioIdentity) -> Skip {
    switch self {
    case .asked(let reason): .asked(identity.skip ?? secrets.hidden(in: reason))
    case .unsupported(let statement, let reason):
      .unsupported(
        statement.hiding(secrets), Text(pl: secrets.hidden(in: reason.pl), en: secrets.hidden(in: reason.en)))
    }
  }
}

extension SuiteResult {
  /// The same without the secrets that any scenario of the run has handed out, as far as that is known.
  package var told: SuiteResult {
    let handed = scenarios.reduce(into: Set<String>()) { $0.formUnion($1.handed) }
    guard !handed.isEmpty else { return self }
    // Shorter ones of others would be found in dates.
    let secrets = HiddenSecrets(handed.filter { $0.utf8.count >= DrawnShape.leastOfNumber })
    var told = self
    told.scenarios = scenarios.map { $0.hidingOfRun(secrets.and($0.handed)) }
    told.notRun = notRun.map { $0.hiding(secrets) }
    return told
  }
}
