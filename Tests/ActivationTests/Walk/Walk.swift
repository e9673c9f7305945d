import Activation
import TestSupport
import Testing

/// A seeded random walk: random people do random things, sensible and not, while time and policies move. After
/// every step the invariants of <doc:Invariants> must hold.
struct Walk {
  let seed: UInt64
  private(set) var world = World(clock: Cast.start)
  private(set) var now = Cast.start
  private(set) var coverage = Coverage()
  private var walker: Walker
  private var ledger = Ledger()
  private var random: any RandomNumberGenerator & Sendable
  private var history: [(Event, Moment)] = []

  init(seed: UInt64) {
    self.seed = seed
    walker = Walker(seed: seed)
    random = SplitMix(seed: ~seed)
  }

  /// Takes that many steps; stops at the first violation, which names the seed and the step.
  mutating func run(steps: Int) throws {
    for (actor, act) in Walker.opening { try take(actor, act, "opening") }
    for number in 1...steps {
      now = now + walker.pause()
      let (actor, act) = walker.choose(in: world, at: now)
      try take(actor, act, "step \(number)")
      if number == steps / 2 || number == steps { try checkWhole("step \(number)") }
    }
  }

  private mutating func take(_ actor: Actor, _ act: Act, _ place: String) throws {
    let before = world
    let decision = world.decide(act, by: actor, at: now, with: .fast, drawing: &random)
    for event in decision.events {
      world.evolve(event, at: now)
      history.append((event, now))
    }
    let move = Move(
      before: before, after: world, actor: actor, act: act, decision: decision, now: now)
    do {
      try ledger.check(move)
    } catch let violation as Violation {
      throw Violation("seed \(seed), \(place), \(act) by \(actor): \(violation.words)")
    }
    now = max(now, world.clock)
    walker.learn(move)
    coverage.count(move)
  }

  /// What is too dear for every step: all PINs that ever were, and the whole history replayed (I20).
  private mutating func checkWhole(_ place: String) throws {
    var replayed = World(clock: Cast.start)
    for (event, moment) in history { replayed.evolve(event, at: moment) }
    guard replayed == world else { throw Violation("seed \(seed), \(place): I20 replay differs") }
    do {
      try ledger.checkAllPINs(of: world, at: now)
    } catch let violation as Violation {
      throw Violation("seed \(seed), \(place): \(violation.words)")
    }
  }
}

/// One step of a walk, from both sides.
struct Move {
  let before: World
  let after: World
  let actor: Actor
  let act: Act
  let decision: Decision
  let now: Moment

  var wasAccepted: Bool { decision.refusal == nil }

  /// The accounts that something happened to.
  var touched: Set<Login> {
    var logins: Set<Login> = []
    for event in decision.events {
      switch event {
      case .account(let login, _), .portal(let login, _), .reception(let login, _):
        logins.insert(login)
      case .clockSet, .register: break
      }
    }
    if let login = actor.patient { logins.insert(login) }
    return logins
  }
}

/// An invariant that did not hold.
struct Violation: Error, CustomStringConvertible {
  let words: String
  init(_ words: String) { self.words = words }
  var description: String { words }
}
