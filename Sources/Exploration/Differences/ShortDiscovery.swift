import CommandLanguage
import ScenarioTesting
import Shell

/// A discovery, carried out again and made short.
package struct ShortDiscovery: Sendable {
  /// The fewest statements that lead to it.
  package let steps: [WalkLine]
  /// What they lead to.
  package let discovery: Discovery
  /// How many statements led to it at first.
  package let before: Int
  /// How often statements were carried out again to make it short.
  package let attempts: Int
}

/// What came of trying to carry a discovery out again.
package enum Reproduced: Sendable {
  case steady(ShortDiscovery)
  /// It did not come again: it hangs on something that no statement says.
  case unsteady
}

extension Reproduction {
  /// Carries a discovery out again, and makes it short.
  ///
  /// - Parameters:
  ///   - steps: that led to it.
  ///   - wanted: asked before each attempt; when it is not, what is short by then is the result.
  /// - Throws: what went wrong with the driver when the discovery was first carried out again.
  package func finding(
    _ discovery: Discovery, of steps: [WalkLine], while wanted: @escaping () -> Bool = { true }
  ) throws(DriverFailure) -> Reproduced {
    guard let last = steps.last else { return .unsteady }
    let trait = Trait(discovery, at: last)
    guard let first = try result(of: steps), trait.isSame(as: first) else { return .unsteady }
    var shrinking = Shrinking<WalkLine> { wanted() ? self.still(trait, $0) : nil }
    var short = shrinking.shortest(first.steps)
    short = shrinking.simplest(short, SimplerLine.lists)
    short = shrinking.shortest(short)
    // What was short enough may by now lead nowhere, on a portal that is not steady.
    guard let end = try result(of: short), trait.isSame(as: end) else { return .unsteady }
    return .steady(
      ShortDiscovery(
        steps: end.steps, discovery: end.discovery, before: steps.count, attempts: shrinking.attempts))
  }

  private func still(_ trait: Trait, _ steps: [WalkLine]) -> [WalkLine]? {
    guard let steps = rehearsed(steps, trait), let result = try? result(of: steps), trait.isSame(as: result)
    else { return nil }
    return result.steps
  }
}

extension Trait {
  fileprivate func isSame(as result: Reproduction.Result) -> Bool {
    result.steps.last.map { isSame(as: Trait(result.discovery, at: $0)) } ?? false
  }
}
