import Activation
import CommandLanguage
import Shell

/// What came of a scenario: everything that reports are made of.
package struct ScenarioResult: Sendable {
  package let title: String
  package let place: Place
  package var items: [Item] = []
  package var failures: [Failure] = []

  package var isAsExpected: Bool { failures.isEmpty }

  /// What was said and done, in order.
  package enum Item: Sendable {
    case narration(String, Block)
    case performed(Performance, Block, Preferences)
  }
}

/// The first unexpected statement of a block, and where the accounts stood then.
package struct Failure: Sendable {
  package let performance: Performance
  package let block: Block
  package let accounts: [AccountView]
  package let lastActs: [TrailRow]
}
