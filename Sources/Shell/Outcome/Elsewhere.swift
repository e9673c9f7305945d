import Activation
import CommandLanguage

extension Performance {
  /// A statement that was carried out elsewhere, judged by what its line expects.
  ///
  /// - Parameters:
  ///   - writtenValues: what names stand for that files write out.
  ///   - names: what the names stand for there.
  package init(
    _ statement: Statement, by actor: Actor, ledTo outcome: Outcome,
    writing writtenValues: [String: String] = [:],
    names: (String) -> String?
  ) {
    self.init(
      statement: statement, actor: actor, outcome: outcome,
      judgement: Judgement.of(statement, outcome, writing: { writtenValues }, names))
  }
}
