import ArgumentParser

/// `konto run FILE…`: every scenario of the files, each in a world of its own.
struct RunProgram: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", _superCommandName: "konto", abstract: "Runs scenario files and tells what happened.",
    usage: "konto run [OPTIONS] FILE.scn…")

  @OptionGroup var options: Options

  @Argument(help: "Scenario files (.scn); - is standard input.")
  var files: [String] = []

  func validate() throws {
    if options.store != nil { throw ValidationError(Self.noStore) }
  }

  static let noStore = "Scenario files run in worlds of their own; --store is for the shell and -c."

  func run() throws {
    throw FilesRun(files, options.settings).carryOut()
  }
}
