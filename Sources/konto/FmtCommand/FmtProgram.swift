import ArgumentParser
import CommandLanguage
import Shell

/// `konto fmt PATH…`: scenario files in their canonical form, in their own dialects or all in one.
struct FmtProgram: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt", _superCommandName: "konto",
    abstract: "Puts scenario files into their canonical form.",
    usage: "konto fmt [--check] [--diff] [--lang pl|en] PATH…",
    discussion: """
      Rewrites files in place and names those that it changed. Messages follow --lang too.

      Exit status: 0 done, 1 --check or --diff found files that are not canonical,
      2 usage or syntax (such a file stays as it is), 3 input or output, 4 no files.
      """)

  @Flag(help: "Writes nothing; names the files that are not canonical.")
  var check = false

  @Flag(help: "Writes nothing; shows what would change.")
  var diff = false

  @Option(name: ValueOption.language.names, help: "Translates the files into this dialect: pl or en.")
  var dialect: Language?

  @Option(name: ValueOption.colour.names, help: "Colours: auto, always or never.")
  var color = ColourChoice.auto

  @Option(name: ValueOption.output.names, help: "The form of results: text, table or json.")
  var output = OutputFormat.text

  @Argument(help: "Files, folders (all .scn files in them), or - for standard input to standard output.")
  var paths: [String] = []

  func validate() throws {
    if !check, !diff, paths.contains(Files.standardInput), paths.count > 1 {
      throw ValidationError("- stands alone: its text goes to standard output.")
    }
  }

  func run() throws {
    let purpose: FormatRun.Purpose = diff ? .showing : check ? .naming : .rewriting
    throw FormatRun(purpose, into: dialect, Settings(language: dialect, colour: color, format: output)).carryOut(paths)
  }
}
