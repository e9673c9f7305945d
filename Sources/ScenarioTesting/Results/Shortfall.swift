import CommandLanguage
import Shell

/// What a run lacks although each of its scenarios may be as expected: without it, what a report shows could pass for
/// more than it is.
package enum Shortfall: Hashable, Sendable {
  case interrupted(notRun: Int)
  /// `--fail-fast` after a failure, which the report shows.
  case stopped(notRun: Int)
  case nothingRan
  /// `--require-all`, and so many were skipped.
  case skipped(Int)
  /// In per cent.
  case coverage(Int, least: Int)
  /// Mutants of the procedure that no scenario notices.
  case survivors(Int)
  /// Noticed mutants in per cent.
  case mutation(Int, least: Int)
  /// Mutants that are listed as unnoticed, and some scenario notices.
  case listedButNoticed([String])

  /// How much a lack means for whoever reads the report.
  package enum Weight: Sendable {
    /// The run is no whole.
    case incomplete
    /// Less than was asked for.
    case failure
    /// Something else is red already.
    case remark
  }

  /// How much it means.
  package var weight: Weight {
    switch self {
    case .interrupted, .nothingRan: .incomplete
    case .coverage, .survivors, .mutation, .listedButNoticed, .skipped: .failure
    case .stopped: .remark
    }
  }

  var isOfMutants: Bool {
    switch self {
    case .survivors: true
    case .interrupted, .stopped, .nothingRan, .skipped, .coverage, .mutation, .listedButNoticed: false
    }
  }

  /// Stable, for reports. Append-only.
  package var code: String {
    switch self {
    case .interrupted: "interrupted"
    case .stopped: "stopped"
    case .nothingRan: "nothing-ran"
    case .skipped: "scenarios-skipped"
    case .coverage: "coverage-too-low"
    case .survivors: "mutants-unnoticed"
    case .mutation: "mutation-too-low"
    case .listedButNoticed: "listed-mutant-noticed"
    }
  }

  /// What is lacking, as part of a sentence.
  package var words: Text {
    switch self {
    case .interrupted(0): Text(pl: "przerwano", en: "interrupted")
    case .interrupted(let count):
      Text(pl: "przerwano; " + Self.left(count).pl, en: "interrupted; " + Self.left(count).en)
    case .stopped(let count):
      Text(
        pl: "zatrzymano po pierwszej niezgodności; " + Self.left(count).pl,
        en: "stopped at the first failure; " + Self.left(count).en)
    case .nothingRan: Text(pl: "nic nie wykonano", en: "nothing ran")
    case .skipped(let count):
      Text(
        pl: "pominięte, choć wymagano wszystkich (--require-all): \(Plural.scenarios.counted(count).pl)",
        en: "skipped, although all are required (--require-all): \(Plural.scenarios.counted(count).en)")
    case .coverage(let percent, let least):
      Text(
        pl: "pokrycie wynosi \(percent)%, a ma być co najmniej \(least)%",
        en: "the coverage is \(percent)%, but at least \(least)% is asked for")
    case .survivors(let count):
      Text(
        pl: "mutanty, których nie zauważył żaden scenariusz: \(count)",
        en: "mutants that no scenario noticed: \(count)")
    case .mutation(let percent, let least):
      Text(
        pl: "zauważono \(percent)% mutantów, a ma być co najmniej \(least)%",
        en: "\(percent)% of the mutants are noticed, but at least \(least)% is asked for")
    case .listedButNoticed(let names):
      Text(
        pl: "zauważone, choć są na liście niezauważonych (--accept-survivors); usuń je z niej: "
          + names.joined(separator: ", "),
        en: "noticed, although they are listed as unnoticed (--accept-survivors); take them off the list: "
          + names.joined(separator: ", "))
    }
  }

  private static func left(_ count: Int) -> Text {
    let counted = Plural.scenarios.counted(count)
    return Text(pl: "nie wykonano: \(counted.pl)", en: "not run: \(counted.en)")
  }
}

extension SuiteResult {
  /// All that the run lacks, the gravest first.
  package var shortfalls: [Shortfall] {
    [incompleteness, skips, lackOfCoverage].compactMap { $0 } + (mutation?.shortfalls ?? [])
  }

  /// Whether something went wrong that a report shows.
  private var hasFailures: Bool { scenarios.contains(where: \.hasFailed) }

  private var incompleteness: Shortfall? {
    let count = notRun.count
    if wasInterrupted || mutation?.undecided ?? 0 > 0 { return .interrupted(notRun: count) }
    if count > 0 { return hasFailures ? .stopped(notRun: count) : .interrupted(notRun: count) }
    if scenarios.isEmpty { return obstacles.isEmpty && !allowsNothing ? .nothingRan : nil }
    return tally.ran == 0 && !requiresAll && !allowsNothing ? .nothingRan : nil
  }

  private var skips: Shortfall? {
    guard requiresAll else { return nil }
    let count = tally.skipped
    return count > 0 ? .skipped(count) : nil
  }

  private var lackOfCoverage: Shortfall? {
    guard let percent = coverage?.percent, percent < leastCoverage else { return nil }
    return .coverage(percent, least: leastCoverage)
  }
}
