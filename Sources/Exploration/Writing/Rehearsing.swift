import Activation
import CommandLanguage
import ScenarioTesting
import Shell

/// Lines carried out in an empty world, to see that they lead where they say, and which of them that needs.
struct Rehearsing {
  let surroundings: Surroundings
  let preferences: Preferences
  let seed: UInt64
  private var known: [String: Move] = [:]

  init(seed: UInt64, surroundings: Surroundings, preferences: Preferences) {
    (self.seed, self.surroundings, self.preferences) = (seed, surroundings, preferences)
  }

  /// Whether every line goes as it expects, or well where it expects nothing.
  mutating func isAsSaid(_ lines: [String]) -> Bool {
    var session = Session(seed: seed, preferences: preferences, surroundings: surroundings)
    for line in lines {
      guard let move = move(line), session.perform(move.statement).isExpected else { return false }
    }
    return true
  }

  /// The lines with what each led to behind it, and the world after them.
  mutating func told(_ lines: [String], after setup: [String]) -> ([ToldStep], World) {
    var session = Session(seed: seed, preferences: preferences, surroundings: surroundings)
    for line in setup { if let move = move(line) { _ = session.perform(move.statement) } }
    let steps = lines.compactMap { line -> ToldStep? in
      guard let move = move(line) else { return nil }
      let performance = session.perform(move.statement)
      let led = performance.outcome.expectation(of: move.statement.verb)
      return ToldStep(
        line: move.statement.expectation == nil ? line.withoutName(if: performance.code != nil) + led : line,
        verb: move.statement.verb, actor: performance.actor, code: performance.code)
    }
    return (steps, session.world)
  }

  /// What all the lines exercise together.
  mutating func coverage(of lines: [String]) -> Coverage {
    var session = Session(seed: seed, preferences: preferences, surroundings: surroundings)
    session.isWitnessed = true
    for line in lines { if let move = move(line) { _ = session.perform(move.statement) } }
    return Coverage(of: session)
  }

  /// The rules that each of the lines shows for the first time.
  mutating func rulesShown(_ lines: [String], after setup: [String]) -> [Set<Rule>] {
    var session = Session(seed: seed, preferences: preferences, surroundings: surroundings)
    session.isWitnessed = true
    var retelling = Retelling(means: surroundings.means)
    var shown: [Set<Rule>] = []
    for (index, line) in (setup + lines).enumerated() {
      guard let move = move(line) else { continue }
      let (told, before) = (session.witnessed.count, retelling.coverage.rules)
      _ = session.perform(move.statement)
      for deed in session.witnessed[told...] { retelling.take(deed) }
      if index >= setup.count { shown.append(retelling.coverage.rules.subtracting(before)) }
    }
    return shown
  }

  /// Of the setup what the lines behind it need to go as they say, and to show what they are told for.
  mutating func needed(
    _ setup: [String], before lines: [String], toShow target: Target? = nil
  ) -> [String] {
    var setup = going(setup)
    var count = setup.count + 1
    while setup.count < count {
      count = setup.count
      for index in setup.indices.reversed() {
        var fewer = setup
        fewer.remove(at: index)
        if isAsSaid(fewer + lines), shows(target, fewer + lines) { setup = fewer }
      }
    }
    return setup
  }

  private mutating func shows(_ target: Target?, _ lines: [String]) -> Bool {
    // That a refusal was met is said by its line.
    guard let target, target.kind != .codes else { return true }
    return coverage(of: lines).targets.contains(target)
  }

  /// Without those that do not go well, as some do under other policies than the usual ones.
  private mutating func going(_ setup: [String]) -> [String] {
    var session = Session(seed: seed, preferences: preferences, surroundings: surroundings)
    return setup.filter { line in move(line).map { session.perform($0.statement).isExpected } ?? false }
  }

  private mutating func move(_ line: String) -> Move? {
    if let move = known[line] { return move }
    let move = Move(line, .misuse)
    known[line] = move
    return move
  }
}

extension Performance {
  fileprivate var code: RefusalCode? {
    guard case .refused(let rejection) = outcome else { return nil }
    return rejection.refusal.code
  }
}

extension String {
  /// What was refused has given nothing that could be kept.
  fileprivate func withoutName(if isRefused: Bool) -> String {
    guard isRefused, let mark = firstRange(of: " -> ") else { return self }
    return String(self[..<mark.lowerBound])
  }
}
