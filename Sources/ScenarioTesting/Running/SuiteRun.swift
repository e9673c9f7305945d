import Activation

/// A run as it goes on: takes the results in the order of the plan, and knows when to stop.
package struct SuiteRun: Sendable {
  /// What is to run.
  package let plan: Plan
  private let stopsAtFailure: Bool
  private var places: [PlannedRun] = []
  private var taken = 0
  /// What has come of it so far.
  package private(set) var result: SuiteResult
  private var knownBugs = KnownBugs()
  /// How the scenarios taken so far ended.
  package private(set) var tally = Tally()

  /// Begins a run.
  ///
  /// - Parameters:
  ///   - began: the moment at which it begins, for reports.
  ///   - stopsAtFailure: whether nothing is to follow a scenario that is not as expected.
  package init(_ plan: Plan, began: Moment, stopsAtFailure: Bool) {
    self.plan = plan
    self.stopsAtFailure = stopsAtFailure
    result = SuiteResult(began: began)
    places.reserveCapacity(plan.runs.count)
    result.scenarios.reserveCapacity(plan.runs.count)
  }

  /// Takes the result of the next run; false if no other is to come. After an interruption others do come: what
  /// ran beside it may have finished.
  package mutating func take(_ scenario: ScenarioResult) -> Bool {
    taken += 1
    guard !scenario.wasInterrupted else {
      result.wasInterrupted = true
      return true
    }
    places.append(plan.runs[taken - 1])
    result.scenarios.append(scenario)
    if let coverage = scenario.coverage {
      result.coverage = result.coverage.map { $0.union(coverage) } ?? coverage
    }
    knownBugs.take(scenario)
    tally.count(scenario)
    return !(stopsAtFailure && knownBugs.judged(scenario).hasFailed)
  }

  /// The whole, in the order of the files whatever the order of the plan.
  package mutating func finished(after duration: Duration) -> SuiteResult {
    result.duration = duration
    let ran = Set(places)
    if ran.count < plan.runs.count {
      result.notRun = plan.runs.filter { !ran.contains($0) }.sorted().map(plan.identity)
    }
    let order = places.indices.sorted { places[$0] < places[$1] }
    result.scenarios = knownBugs.judged(result.scenarios)
    if order != Array(places.indices) { result.scenarios = order.map { result.scenarios[$0] } }
    return result
  }
}
