import ArgumentParser

/// `konto`: the shell; with `-c` some lines of it; with files `konto run`.
struct ShellProgram: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "konto", abstract: "The interactive shell (the default).",
    usage: "konto [OPTIONS] [-c LINE]… [FILE.scn…]", shouldDisplay: false)

  @OptionGroup var options: Options

  @Flag(help: "Starts on a world without facilities and people.")
  var empty = false

  @Option(
    name: ValueOption.line.names, parsing: .unconditionalSingleValue,
    help: "A line to carry out; may be given again.")
  var lines: [String] = []

  @Argument(help: "Scenario files (.scn) to run; - is standard input.")
  var files: [String] = []

  func validate() throws {
    if !lines.isEmpty, !files.isEmpty {
      throw ValidationError("-c and files exclude each other.")
    }
    if options.store != nil {
      if !files.isEmpty { throw ValidationError(RunProgram.noStore) }
      if options.seed != nil {
        throw ValidationError("--seed is for practice worlds; on a store nothing can be foreseen.")
      }
      if empty { throw ValidationError("--empty is for practice worlds; a new store is empty.") }
    } else if options.readOnly {
      throw ValidationError("--read-only needs --store FILE.")
    }
  }

  func run() throws {
    throw try ShellRun(options.settings, isEmpty: empty, lines: lines, files: files).carryOut()
  }
}
