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

  /// The lines with what each led to behind it.
  mutating func told(_ lines: [String], after setup: [String]) -> [String] {
    var session = Session(seed: seed, preferences: preferences, surroundings: surroundings)
    for line in setup { if let move = move(line) { _ = session.perform(move.statement) } }
    return lines.map { line in
      guard let move = move(line) else { return line }
      let performance = session.perform(move.statement)
      return move.statement.expectation == nil
        ? line + performance.outcome.expectation(of: move.statement.verb) : line
    }
  }

  /// Of the setup what the lines behind it need.
  mutating func needed(_ setup: [String], before lines: [String]) -> [String] {
    var setup = setup
    var count = setup.count + 1
    while setup.count < count {
      count = setup.count
      for index in setup.indices.reversed() {
        var fewer = setup
        fewer.remove(at: index)
        if isAsSaid(fewer + lines) { setup = fewer }
      }
    }
    return setup
  }

  private mutating func move(_ line: String) -> Move? {
    if let move = known[line] { return move }
    let move = Move(line, .misuse)
    known[line] = move
    return move
  }
}
