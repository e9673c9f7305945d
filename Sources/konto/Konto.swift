import ArgumentParser
import CommandLanguage
import Glibc
import Shell
import Terminal

/// The program: options anywhere, a subcommand, or files, or nothing for the shell (LANGUAGE.md §7).
@main
struct Konto: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "konto",
    abstract: "The account activation of a patient portal, as a shell and a scripting language.",
    discussion: """
      Without files and without -c it starts the shell, on a practice world.
      konto FILE.scn… is konto run FILE.scn…; - is standard input.
      """,
    version: "0.1",
    subcommands: [ShellProgram.self, RunProgram.self],
    defaultSubcommand: ShellProgram.self)

  static func main() {
    Locale.adoptUTF8()
    let arguments = CommandLineOrder.subcommandFirst(Array(CommandLine.arguments.dropFirst()))
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch let status as ExitStatus {
      Glibc.exit(status.rawValue)
    } catch {
      leave(after: error)
    }
  }

  /// Help and version are what was asked for; everything else is a mistake in the usage.
  private static func leave(after error: any Error) -> Never {
    let message = fullMessage(for: error)
    guard exitCode(for: error).isSuccess else {
      StandardStreams.complain(message)
      Glibc.exit(ExitStatus.usage.rawValue)
    }
    StandardStreams.print(message)
    Glibc.exit(ExitStatus.asExpected.rawValue)
  }
}

/// The exit statuses of LANGUAGE.md §7.
enum ExitStatus: Int32, Error {
  case asExpected = 0
  case notAsExpected = 1
  case usage = 2
  case inputOutput = 3
  case nothingToRun = 4
  case interrupted = 130
}
