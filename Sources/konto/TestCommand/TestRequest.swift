import ScenarioTesting

/// What is asked of `konto test`; without any options what is usual.
struct TestRequest {
  var settings = Settings()
  /// Files, folders, patterns, `FILE:LINE`, or `-` for standard input.
  var paths: [String] = []
  var selection = Selection()
  /// What names stand for that are given from outside.
  var names = GivenNames()
  var running = Running()
  var reporting = Reporting()
  /// What is asked of the strength of the suite.
  var mutation = Mutation()
  /// The portal that is tested, if it is not konto's own.
  var against: Against?

  /// Which scenarios of the files run.
  struct Selection {
    /// All of them are to be met.
    var tags: [TagExpression] = []
    /// Parts of the title, all of them.
    var names: [String] = []
    var rerunFailed = false
    /// The part that this machine runs.
    var shard: Shard?
    /// Whether they are listed, and none runs.
    var list = false
    /// Whether it is as expected that there is nothing to run.
    var allowsNothing = false

    /// Whether something keeps scenarios of the files from running.
    var isPart: Bool { !tags.isEmpty || !names.isEmpty || rerunFailed || shard != nil }
  }

  /// How the scenarios run.
  struct Running {
    /// How many scenarios run at once; nil: as many as there are processors.
    var jobs: Int?
    var failFast = false
    /// Whether a scenario goes on after a statement that is not as expected.
    var keepGoing = false
    /// With how many seeds each runs.
    var repetitions: Int?
    var shuffle = false
    /// The order that an earlier run in a random one reported.
    var shuffleSeed: UInt64?
    /// The longest time a scenario may take.
    var timeout: Duration?
    var step = false
    var breaks = false
    var watch = false
    var update = false

    var isMoreThanARun: Bool { update || watch || isConversation }

    /// Whether somebody sits at the terminal and is asked.
    var isConversation: Bool { step || breaks }
  }

  /// What is told of the run.
  struct Reporting {
    var reports: [ReportChoice<ReportFormat>] = []
    /// Whether what `check` warns of is not as expected.
    var isStrict = false
    var coverage = false
    var coverageSummary = false
    /// In per cent; less is not as expected.
    var leastCoverage: Int?

    var isAsked: Bool { !reports.isEmpty || isStrict || measuresCoverage }

    var measuresCoverage: Bool { coverage || coverageSummary || leastCoverage != nil }
  }

  /// Which mutants are tried, and what is done about those that no scenario notices.
  struct Mutation {
    var isAsked = false
    /// In per cent; less is not as expected.
    var least: Int?
    /// Only those of these kinds; none: all.
    var only: [MutantFamily] = []
    /// The file that lists those that are known not to be noticed.
    var accepted: String?
    /// The file that is to list those that no scenario notices.
    var survivorsFile: String?
    /// The file of scenarios that is to be written, one for each that no scenario notices.
    var scenariosFile: String?

    /// The files that are to be written.
    var written: [String] { [survivorsFile, scenariosFile].compactMap { $0 } }

    var isWanted: Bool {
      isAsked || least != nil || !only.isEmpty || accepted != nil || survivorsFile != nil
    }
  }
}
