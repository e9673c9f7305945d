import ArgumentParser
import PlainText
import ScenarioTesting

/// Against which portal the scenarios run, if not konto's own.
struct AgainstOptions: ParsableArguments {
  @Option(
    name: ValueOption.against.names,
    help: ArgumentHelp(
      "Carries the scenarios out on the portal behind this driver, with the procedure beside it.",
      valueName: "command"))
  var against: String?

  @Option(
    name: ValueOption.driverTimeout.names,
    help: ArgumentHelp("The longest time the driver may take over an answer (default: 30s).", valueName: "time"),
    transform: TimeLimit.read)
  var driverTimeout: Duration?

  @Flag(help: "Compares the portal with the expectations of the files alone, not with the procedure.")
  var onlyExpectations = false

  @Flag(help: "Makes every scenario red that the portal cannot carry out.")
  var requireAll = false

  var asked: Against? {
    against.flatMap { CommandWords.split($0) }.map {
      Against(
        command: $0, patience: driverTimeout ?? .seconds(30), comparesExpectationsOnly: onlyExpectations,
        requiresAll: requireAll)
    }
  }

  func validate(_ running: RunningOptions, _ reporting: ReportingOptions) throws {
    guard let against else {
      if driverTimeout != nil || onlyExpectations || requireAll {
        throw ValidationError("--driver-timeout, --only-expectations and --require-all belong to --against.")
      }
      return
    }
    if CommandWords.split(against) == nil {
      throw ValidationError("--against “\(Visible.text(against))” is no command: a quote is open, or it is empty.")
    }
    if reporting.mutate { throw ValidationError("--against and --mutate exclude each other.") }
    if running.update { throw ValidationError("--against and --update exclude each other.") }
  }
}

/// What is asked of a run against a portal.
struct Against {
  /// The driver and its arguments.
  let command: [String]
  /// The longest time for an answer.
  let patience: Duration
  let comparesExpectationsOnly: Bool
  let requiresAll: Bool
}
