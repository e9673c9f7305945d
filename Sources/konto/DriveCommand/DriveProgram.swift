import ArgumentParser

/// `konto drive`: konto itself as a driver, the smallest portal to test against.
struct DriveProgram: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drive", _superCommandName: "konto",
    abstract: "Plays the portal behind a driver: the smallest one to test against.",
    usage: "konto drive [--seed N]",
    discussion: """
      Reads a request a line on standard input and answers each with a line on standard output, in JSON, until the \
      input ends: konto test --against 'konto drive --seed 7' PATH…
      """)

  @OptionGroup var options: Options

  func validate() throws {
    if options.store != nil { throw ValidationError(RunProgram.noStore) }
  }

  func run() throws {
    throw DriveRun(options.settings).carryOut()
  }
}
