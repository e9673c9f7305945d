import ArgumentParser
import CommandLanguage
import Shell

/// `konto check PATH…`: everything that can be known of scenario files without running them.
struct CheckProgram: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", _superCommandName: "konto",
    abstract: "Finds what is wrong with scenario files, without running them.",
    usage: "konto check [--output json] [--stdin-path FILE] PATH…",
    discussion: """
      Errors keep a file from running. Warnings are about what was hardly meant: names that
      nothing uses, statements that nothing reaches, titles used twice, tags
      that look mistyped, expectations that cannot hold. Notes leave the exit status
      as it is. A file that another checked file includes is judged there, as a part.

      For editors: konto check --output json --stdin-path FILE - reads the text of
      FILE from standard input; includes are looked for where FILE is.

      Exit status: 0 nothing found, 1 warnings, 2 usage or errors,
      3 input or output, 4 no files, or a file with nothing to run.
      """)

  @Option(name: ValueOption.language.names, help: "The language of messages: pl or en.")
  var language: Language?

  @Option(name: ValueOption.colour.names, help: "Colours: auto, always or never.")
  var color = ColourChoice.auto

  @Option(
    name: ValueOption.output.names,
    help: "text or table: for people, on standard error; json: an object a line, on standard output.")
  var output = OutputFormat.text

  @Option(name: ValueOption.standardInputPath.names, help: "The file whose text standard input is.")
  var standardInputPath: String?

  @Argument(help: "Files, folders (all .scn files in them), or - for standard input.")
  var paths: [String] = []

  func validate() throws {
    if standardInputPath != nil, !paths.contains(Files.standardInput) {
      throw ValidationError("--stdin-path says which file - stands for, but - is not given.")
    }
  }

  func run() throws {
    let settings = Settings(language: language, colour: color, format: output)
    throw CheckRun(settings, standardInputPath: standardInputPath).carryOut(paths)
  }
}
