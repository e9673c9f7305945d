import Activation
import CommandLanguage
import Journal

extension Session {
  /// What must be said of the store now.
  var warnings: [StoreWarning] {
    switch keeper.clock {
    case .behind(let span, let newest): [.clockBehind(by: span, newest: newest)]
    case .plausible, .farAhead: []
    }
  }

  /// What was shown of a trail is worth what the trail is.
  mutating func trailWarnings(of statement: Statement, _ outcome: Outcome) -> [StoreWarning] {
    guard terms.isShared, statement.verb == .audit, case .ok = outcome,
      case .broken(let entry)? = try? keeper.verifyOnward()
    else { return [] }
    return [.trailBroken(entry: entry)]
  }
}
