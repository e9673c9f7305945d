import Activation
import CommandLanguage
import Shell

extension ScenarioResult {
  /// The secrets of a scenario, to be hidden wherever a report brings them back: those that its file writes out, and
  /// those that its acts have handed out.
  package var secrets: HiddenSecrets {
    var handed: Set<String> = []
    for case .performed(let turn) in items {
      handed.formUnion(turn.performance.outcome.handed.map(\.revealed))
    }
    return identity.secrets.and(handed)
  }
}
