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
  /// The portal that is tested, if it is not konto's own.
  var against: Against?

  /// Which scenarios of the files run.
  struct Selection {
    /// All of them are to be met.
    var tags: [TagExpression] = []
    /// Parts of the title, all of them.
    var names: [String] = []
    var rerunFailed = false
    /// Whether they are listed, and none runs.
    var list = false

    /// Whether something keeps scenarios of the files from running.
    var isPart: Bool { !tags.isEmpty || !names.isEmpty || rerunFailed }
  }

  /// How the scenarios run.
  struct Running {
    /// How many scenarios run at once; nil: as many as there are processors.
    var jobs: Int?
    var failFast = false
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
    var reports: [ReportChoice] = []
    var coverage = false
    /// In per cent; less is not as expected.
    var leastCoverage: Int?
    var mutate = false

    var isAsked: Bool { !reports.isEmpty || measuresCoverage || mutate }

    var measuresCoverage: Bool { coverage || leastCoverage != nil }
  }
}
