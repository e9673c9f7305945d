import Activation
import CommandLanguage
import Journal

extension Session {
  /// What must be said of the store now.
  var warnings: [PerformanceWarning] {
    switch keeper.clock {
    case .behind(let span, let newest): [.clockBehind(by: span, newest: newest)]
    case .plausible, .farAhead: []
    }
  }

  /// What was shown of a trail is worth what the trail is, and what was found of it what was looked at.
  mutating func trailWarnings(of statement: Statement, _ outcome: Outcome) -> [PerformanceWarning] {
    guard terms.isShared, case .ok(let success) = outcome else { return [] }
    if statement.verb == .verify { return keeper.replaysDecisions ? [] : [.decisionsNotReplayed] }
    guard statement.verb == .audit else { return [] }
    let shown = (success.showing.shown as? Trail)?.rows.map(\.number) ?? []
    guard case .broken(let entry)? = try? keeper.check(showing: shown) else { return [] }
    return [.trailBroken(entry: entry)]
  }
}

extension Instruction {
  /// Whether it asks the trail for a period that ends before it begins.
  func asksForNoTime(at now: Moment) -> Bool {
    guard case .inspect(.audit(let filter)) = self, let since = filter.since, let until = filter.until else {
      return false
    }
    return until.end(at: now) < since.beginning(at: now)
  }
}
