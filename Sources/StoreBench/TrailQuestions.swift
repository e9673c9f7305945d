import Activation
import Foundation
import Journal

/// What an auditor asks most, and how long the answer takes.
struct TrailQuestions {
  private let keeper: any Keeper
  private let now: Moment

  init(_ store: any LastingStore, at now: Moment) throws {
    var keeper = store.keeper(operatorName: "bench", isClockConfirmed: true, clock: { now })
    _ = try keeper.news(of: Wanted())
    self.keeper = keeper
    self.now = now
  }

  /// Each question with how much it gives, and the best time of many.
  func report() throws -> [String] {
    let midnight = Moment(seconds: now.seconds / 86_400 * 86_400)
    let refused = TrailOutcomes(refusals: true)
    return try [
      measured("who viewed this account in the last week") {
        $0.subject = Login("akowalska")
        $0.acts = ["show", "why", "audit", "records"]
        $0.outcomes = TrailOutcomes(refusals: false)
        $0.since = now - .days(7)
      },
      measured("which operator issued most PINs", by: .operatorName) {
        $0.acts = ["issue-pin"]
        $0.outcomes = TrailOutcomes(.done)
      },
      measured("all refused sign-ins since midnight") {
        $0.acts = ["login"]
        $0.outcomes = refused
        $0.since = midnight
      },
      measured("all that one operator did yesterday") {
        $0.operators = ["op7"]
        $0.since = midnight - .days(1)
        $0.until = midnight - Span(seconds: 1)
      },
      measured("the newest two hundred, and how many there are") { _ in },
      measured("how many of each act there are", by: .act) { _ in },
    ]
  }

  private static let turns = 30

  private func measured(
    _ name: String, by grouping: TrailGrouping? = nil, _ ask: (inout TrailQuery) -> Void
  ) throws -> String {
    var query = TrailQuery(upTo: keeper.newestEntry, limit: 200)
    ask(&query)
    var (best, count) = (Double.infinity, 0)
    for _ in 0..<Self.turns {
      let start = ProcessInfo.processInfo.systemUptime
      count = try grouping.map { try keeper.counts(query, by: $0).count } ?? keeper.trail(query).count
      best = min(best, ProcessInfo.processInfo.systemUptime - start)
    }
    return "\(name)\t\(count)\t\(String(format: "%.3f", best * 1000))"
  }
}

extension TrailOutcomes {
  fileprivate init(refusals areRefused: Bool) {
    self.init()
    areRefusals = areRefused
    areUnrefused = !areRefused
  }
}
