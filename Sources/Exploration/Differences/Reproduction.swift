import Activation
import CommandLanguage
import ScenarioTesting
import Shell

/// Carries statements of a walk out again, to see whether they still lead to what was found.
package struct Reproduction {
  /// The same ground as the walk’s.
  private let ground: Walk.Ground
  private let identity: ScenarioIdentity
  private let portal: () throws(DriverFailure) -> Portal?

  /// - Parameter portal: where the same is carried out; a driver that has failed gives place to a new one.
  package init(_ ground: Walk.Ground, on portal: @escaping () throws(DriverFailure) -> Portal?) {
    self.ground = ground
    self.portal = portal
    identity = ScenarioIdentity("shrinking", in: ground.file)
  }

  /// What statements lead to: those that were carried out, up to the one at which something was found.
  package struct Result {
    /// Those that were carried out.
    package let steps: [WalkLine]
    /// What was found at the last of them.
    package let discovery: Discovery
  }

  /// Carries statements out; what cannot be carried out any more is left out.
  ///
  /// - Throws: what went wrong with the driver.
  package func result(of steps: [WalkLine]) throws(DriverFailure) -> Result? {
    try run(steps, on: portal())
  }

  /// The same by the procedure alone, which costs little: whether there can still be a difference of that kind.
  package func rehearsed(_ steps: [WalkLine], _ trait: Trait) -> [WalkLine]? {
    guard case .difference(_, let procedure, _, _) = trait else { return steps }
    var course = ComparedCourse(ground, on: nil)
    var carriedOut: [WalkLine] = []
    var last: Trait.Verdict?
    for step in steps {
      guard case .same(let performance)? = try? course.carryOut(step.statement) else {
        last = nil
        continue
      }
      carriedOut.append(step)
      last = Trait.Verdict(performance.outcome)
    }
    return last == procedure ? carriedOut : nil
  }

  private func run(_ steps: [WalkLine], on portal: Portal?) throws(DriverFailure) -> Result? {
    var course = ComparedCourse(ground, on: portal)
    var watch = InvariantWatch()
    var carriedOut: [WalkLine] = []
    guard try course.begin(identity) else { return nil }
    for step in steps {
      let (before, seen) = (course.session.world, course.session.witnessed.count)
      switch try course.carryOut(step.statement) {
      case .failed, .unsupported: continue
      case .parted(let divergence):
        try course.end()
        return Result(steps: carriedOut + [step], discovery: .difference(divergence))
      case .same(let performance):
        carriedOut.append(step)
        do throws(Violation) {
          try watch.check(performance, before, course.session, witnessed: seen)
        } catch {
          try course.end()
          return Result(steps: carriedOut, discovery: .violation(error))
        }
      }
    }
    try course.end()
    do throws(Violation) {
      try watch.checkWhole(course.session)
      return nil
    } catch {
      return Result(steps: carriedOut, discovery: .violation(error))
    }
  }
}

extension ComparedCourse {
  /// A course on the ground of a walk. What the procedure draws does not hang on the seed of the walk: a file of its
  /// statements draws the same.
  init(_ ground: Walk.Ground, on portal: Portal?) {
    self.init(seed: 1, preferences: ground.preferences, surroundings: ground.surroundings, on: portal)
  }
}
