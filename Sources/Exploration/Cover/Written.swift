import CommandLanguage
import ScenarioTesting
import Shell

/// A candidate carried out as it would be written: with as much of the cast as it needs, and what it then reaches.
struct Written {
  let candidate: Candidate
  /// Of the cast.
  let setup: [String]
  /// The statements, with what each led to.
  let lines: [String]
  let coverage: Coverage

  /// What it reaches by itself.
  var reached: Set<Target> { coverage.targets }

  /// How many statements it has.
  var cost: Int { setup.count + lines.count }

  init(_ candidate: Candidate, _ rehearsing: inout Rehearsing) {
    let cast = Cast.lines(policies: candidate.policies)
    let (steps, _) = rehearsing.told(candidate.lines, after: cast)
    let setup = rehearsing.needed(cast, before: steps.map(\.line), toShow: candidate.shows)
    self.init(candidate, setup: setup, lines: steps.map(\.line), &rehearsing)
  }

  private init(_ candidate: Candidate, setup: [String], lines: [String], _ rehearsing: inout Rehearsing) {
    (self.candidate, self.setup, self.lines) = (candidate, setup, lines)
    coverage = rehearsing.coverage(of: setup + lines)
  }

  /// Without the statements that it reaches what is wanted of it without.
  func shortened(keeping wanted: Set<Target>, _ rehearsing: inout Rehearsing) -> Written {
    var shortest = self
    for index in lines.indices.dropLast().reversed() {
      var fewer = shortest.lines
      fewer.remove(at: index)
      guard rehearsing.isAsSaid(setup + fewer) else { continue }
      let next = Written(candidate, setup: setup, lines: fewer, &rehearsing)
      if wanted.isSubset(of: next.reached) { shortest = next }
    }
    return shortest
  }

  /// Both in one scenario, the other's statements behind; what both need stands there once.
  func joined(with other: Written, _ rehearsing: inout Rehearsing) -> Written {
    let setup = Cast.lines(policies: candidate.policies).filter {
      self.setup.contains($0) || other.setup.contains($0)
    }
    return Written(candidate, setup: setup, lines: lines + other.lines, &rehearsing)
  }

  /// Whether all goes as it says.
  func isAsSaid(_ rehearsing: inout Rehearsing) -> Bool { rehearsing.isAsSaid(setup + lines) }
}
