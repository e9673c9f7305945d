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
  func trailWarnings(of performance: Performance) -> [StoreWarning] {
    guard terms.isShared, performance.statement.verb == .audit, case .ok = performance.outcome,
      case .broken(let entry)? = try? keeper.verify()
    else { return [] }
    return [.trailBroken(entry: entry)]
  }
}
