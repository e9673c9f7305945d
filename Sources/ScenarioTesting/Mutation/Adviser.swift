import Activation
import CommandLanguage
import Shell

/// Says which scenario would notice a mutant that a suite does not notice.
struct Adviser: Sendable {
  private let runner: ScenarioRunner
  /// - Parameter runner: whose worlds the scenarios run in, as whoever pastes them would run them.
  init(_ runner: ScenarioRunner) { self.runner = runner.unbound }

  private static let exemplars = Script(Exemplar.all.map(\.lines))

  /// The shortest scenario that one of the exemplars comes down to; nil where none notices the mutant.
  func scenario(noticing mutant: Mutant) -> AdvisedScenario? {
    guard let exemplars = Self.exemplars,
      case .noticed(let scenario, let place) = MutationRun(scenariosOf: exemplars, runner).verdict(on: mutant)
        .finding
    else { return nil }
    let number = scenario.place.line
    var lines: [String] = []
    var header = 1
    for exemplar in Exemplar.all {
      // A header, its lines, and nothing between two of them.
      if header == number { lines = Array(exemplar.lines.prefix(place.line - header)) }
      header += exemplar.lines.count + 1
    }
    let trial = ReducedTrial(mutant: mutant, runner: runner)
    guard trial.tells(lines) else { return nil }
    return AdvisedScenario(mutant: mutant, statements: trial.reduced(lines))
  }
}

/// Takes from a scenario what it does without.
private struct ReducedTrial {
  let mutant: Mutant
  let runner: ScenarioRunner

  /// Whether a scenario of these lines is as expected, but not with the mutant.
  func tells(_ lines: [String]) -> Bool {
    guard let script = Script([lines]), let scenario = script.scenarios.first else { return false }
    let weak = runner.following(mutant.procedure)
    return weak.run(scenario, scenario.row(0), in: script).hasFailed
      && runner.run(scenario, scenario.row(0), in: script).isAsExpected
  }

  func reduced(_ lines: [String]) -> [String] {
    var lines = lines
    var count = lines.count + 1
    while lines.count < count {
      count = lines.count
      for index in lines.indices.dropLast().reversed() {
        var fewer = lines
        fewer.remove(at: index)
        if tells(fewer) { lines = fewer }
      }
    }
    for index in lines.indices.dropLast() { lines = simpler(lines, at: index) }
    return lines.dropLast() + [stated(lines[lines.count - 1])]
  }

  /// Without the expectation of a line, and without the name that it keeps, if they are of no account.
  private func simpler(_ lines: [String], at index: Int) -> [String] {
    var lines = lines
    for mark in [" => ", " -> "] {
      guard let start = lines[index].firstRange(of: mark)?.lowerBound else { continue }
      var simpler = lines
      simpler[index] = String(lines[index][..<start])
      if tells(simpler) { lines = simpler }
    }
    return lines
  }

  /// With its expectation: what is to be noticed has to be seen. No line follows that would use a name.
  private func stated(_ line: String) -> String {
    let (statement, expectation) = parts(line, at: " => ")
    return parts(statement, at: " -> ").before + (expectation ?? " => ok")
  }

  /// What stands before a mark, and the rest from there on.
  private func parts(_ line: String, at mark: String) -> (before: String, rest: String?) {
    guard let start = line.firstRange(of: mark)?.lowerBound else { return (line, nil) }
    return (String(line[..<start]), String(line[start...]))
  }
}

extension Script {
  /// One file of scenarios, each of some lines; nil where they cannot be read.
  fileprivate init?(_ scenarios: [[String]]) {
    let text = scenarios.enumerated().map { number, lines in
      "scenario \"\(number)\"\n" + lines.map { $0 + "\n" }.joined()
    }.joined()
    let read = ReadFiles(["advice"]) { _ in Array(text.utf8) }
    guard let script = read.scripts.first else { return nil }
    self = script
  }
}

extension ScenarioRunner {
  /// As whoever pastes a scenario into a file would run it, with nothing given.
  fileprivate var unbound: ScenarioRunner {
    var runner = ScenarioRunner(surroundings: surroundings, preferences: preferences)
    runner.keeping = .verdict
    runner.attendance.isInterrupted = attendance.isInterrupted
    return runner
  }
}
