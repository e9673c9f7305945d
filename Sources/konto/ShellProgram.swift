import Activation
import ArgumentParser
import CommandLanguage
import Glibc
import Shell
import Terminal

/// `konto`: the shell; with `-c` some lines of it; with files `konto run`.
struct ShellProgram: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shell", abstract: "The interactive shell (the default).",
    usage: "konto [OPTIONS] [-c LINE]… [FILE.scn…]", shouldDisplay: false)

  @OptionGroup var options: Options

  @Flag(help: "Starts on a world without facilities and people.")
  var empty = false

  @Option(
    name: .customShort("c"), parsing: .unconditionalSingleValue,
    help: "A line to carry out; may be given again.")
  var lines: [String] = []

  @Argument(help: "Scenario files (.scn) to run; - is standard input.")
  var files: [String] = []

  func validate() throws {
    if !lines.isEmpty, !files.isEmpty {
      throw ValidationError("-c and files exclude each other.")
    }
  }

  func run() throws {
    if !files.isEmpty { throw FilesRun(files, options).carryOut() }
    let session = startingSession()
    if !lines.isEmpty { throw GivenLines(lines, session).carryOut() }
    guard isTerminal(STDIN_FILENO), isTerminal(STDOUT_FILENO) else {
      throw PipedLines(session).carryOut()
    }
    throw Prompt(session, isPractice: !empty).carryOut()
  }

  private func startingSession() -> Session {
    let actor = options.actor?.actor ?? .admin
    let (preferences, surroundings) = (options.preferences, Assembly.surroundings())
    guard empty else {
      return PracticeWorld.session(
        actor: actor, seed: options.seed, preferences: preferences, surroundings: surroundings)
    }
    return Session(
      actor: actor, seed: options.seed, preferences: preferences, surroundings: surroundings)
  }
}
