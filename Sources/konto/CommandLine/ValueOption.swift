import ArgumentParser

/// The options that a value follows, in whichever subcommand: declared by these names there, and known by them to
/// whoever has to tell options from other arguments before the subcommand is known.
enum ValueOption: String, CaseIterable {
  case actor = "as"
  case language = "lang"
  case colour = "color"
  case output
  case seed
  case store
  case line = "c"
  case tags
  case name
  case jobs
  case repetitions = "repeat"
  case shuffleSeed = "shuffle-seed"
  case timeout
  case report
  case leastCoverage = "min-coverage"
  case standardInputPath = "stdin-path"
  case against
  case driverTimeout = "driver-timeout"

  /// As they are written: `--jobs`, `-j`.
  var spellings: [String] {
    switch self {
    case .line: ["-c"]
    case .jobs: ["-j", "--jobs"]
    case .actor, .language, .colour, .output, .seed, .store, .tags, .name, .repetitions, .shuffleSeed,
      .timeout,
      .report, .leastCoverage, .standardInputPath, .against, .driverTimeout:
      ["--" + rawValue]
    }
  }

  /// For the declaration. A short name may have its value right behind it, `-j4`, where there is a long one too.
  var names: NameSpecification {
    NameSpecification(
      spellings.map { spelling in
        guard !spelling.hasPrefix("--"), let letter = spelling.last else { return .customLong(rawValue) }
        return .customShort(letter, allowingJoined: spellings.count > 1)
      })
  }

  /// Whether an argument is one of them, and so the next its value.
  static func isSpelled(_ argument: String) -> Bool {
    argument.hasPrefix("-") && allCases.contains { $0.spellings.contains(argument) }
  }
}
